/** Which paragraphs are headings: by their outline level in Word, else by the numbering of official documents. */
const NUMBERINGS: readonly (readonly [RegExp, number])[] = [
  [/^第[一二三四五六七八九十]+部分/, 1], [/^[一二三四五六七八九十]+、/, 2], [/^[（(][一二三四五六七八九十]+[）)]/, 3],
];
/** Headings are short and no sentences. */
const LONGEST = 50;

/** 0 for text; 1 第一部分, 2 一、, 3 （一）. The numbering decides before the outline level: levels differ from document to document. */
export function headingLevel(paragraph: { readonly text: string; readonly outline: number }): number {
  const { text, outline } = paragraph;
  if (text.length > LONGEST || /[。；;]$/.test(text)) return 0;
  for (const [pattern, level] of NUMBERINGS) if (pattern.test(text)) return level;
  return outline;
}
