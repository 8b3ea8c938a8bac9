/** Years named in running text. Years in document numbers (〔2023〕) are not among them: see `documentNumbersIn`. */
import { parseChineseDigits } from "./chinese-numerals";
import { halfWidth } from "./full-width";
import { spanOf, type Span } from "./spans";

export interface YearMention extends Span {
  readonly year: number;
  /** year 2024年 · date 2024.10 or 2024-10-31 · range one end of 2023-2025年 · short 23年12月 */
  readonly kind: "year" | "date" | "range" | "short";
}

const RANGE = /(?<!\d)((?:19|20)\d{2})年?\s*(?:[-—–－~～〜至到]|——)\s*((?:19|20)\d{2})\s*年/gu;
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年/gu;
const CHINESE = /(?<![零〇○一二三四五六七八九])([一二][零〇○一二三四五六七八九]{3})年/gu;
const DATE = /(?<![\d.])((?:19|20)\d{2})([./-])(?:0?[1-9]|1[0-2])(?:\2\d{1,2})?(?![\d.%元万亿])/gu;
const SHORT = /(?<!\d)(\d{2})年(?:1[0-2]|0?[1-9])月/gu;

/** No year is written without one of these; most texts have neither. */
const MAY_HOLD_YEAR = /年|[0-9０-９]{4}/;

/** Every year named in the text, in order. Full-width digits count; half of 20-year spans (三年) do not. */
export function yearsIn(text: string): readonly YearMention[] {
  if (!MAY_HOLD_YEAR.test(text)) return [];
  const folded = Array.from(text, (character) => (character.length === 1 ? halfWidth(character) : character)).join("");
  const ranges = [...folded.matchAll(RANGE)].flatMap((match) => rangeEnds(match));
  const others = [...mentions(folded, YEAR, "year"), ...mentions(folded, CHINESE, "year"), ...mentions(folded, DATE, "date"), ...mentions(folded, SHORT, "short")]
    .filter(({ start, end }) => !ranges.some((range) => start < range.end && range.start < end));
  return [...ranges, ...others]
    .sort((a, b) => a.start - b.start)
    .map((mention) => ({ ...mention, text: text.slice(mention.start, mention.end) }));
}

/** Whether the text names a span of years (2023-2025年). */
export function hasYearRange(text: string): boolean {
  return yearsIn(text).some(({ kind }) => kind === "range");
}

function mentions(text: string, pattern: RegExp, kind: YearMention["kind"]): readonly YearMention[] {
  return [...text.matchAll(pattern)].map((match) => {
    const digits = match[1] ?? "";
    const year = digits.length === 2 ? 2000 + Number(digits) : /^\d/.test(digits) ? Number(digits) : parseChineseDigits(digits) ?? 0;
    return { ...spanOf(match), year, kind };
  });
}

function rangeEnds(match: RegExpExecArray): readonly YearMention[] {
  const [whole, from = "", to = ""] = match;
  const end = match.index + whole.length;
  const second = whole.lastIndexOf(to);
  return [
    { text: from, start: match.index, end: match.index + from.length, year: Number(from), kind: "range" },
    { text: to, start: match.index + second, end, year: Number(to), kind: "range" },
  ];
}
