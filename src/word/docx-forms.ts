/** Which paragraphs belong to a table: its title and unit line above, 项目说明 below. The rest is the document's text. */
import { squeeze, trimSpace } from "../text";
import type { BodyBlock, BodyParagraph } from "./docx-body";
import { headingLevel } from "./docx-headings";
import type { WordTable } from "./word-table";

export interface WordForm {
  /** Lines over the table, each as its texts from left to right. */
  readonly above: readonly (readonly string[])[];
  /** One table, or several that stand under one another without text between. */
  readonly tables: readonly WordTable[];
  /** 项目说明 under the table; "" without. */
  readonly below: string;
}

export interface FormsAndTexts {
  readonly forms: readonly WordForm[];
  readonly texts: readonly BodyParagraph[];
}

const MOST_LINES = 3;
const LONGEST_LINE = 120;
const LONGEST_BARE_HEADING = 16;

export function joinForms(blocks: readonly BodyBlock[]): FormsAndTexts {
  const forms: WordForm[] = [];
  const texts: BodyParagraph[] = [];
  /** Paragraphs since the last table. */
  let pending: BodyParagraph[] = [];
  for (const block of blocks) {
    if (block.kind === "paragraph") {
      if (!block.isContents) pending.push(block);
      continue;
    }
    const filled = pending.filter((paragraph) => squeeze(paragraph.text) !== "");
    const last = forms.at(-1);
    if (filled.length === 0 && last && continues(last, block.table)) {
      forms[forms.length - 1] = { ...last, tables: [...last.tables, block.table] };
    } else {
      const { below, rest } = takeBelow(filled, last !== undefined);
      if (last && below !== "") forms[forms.length - 1] = { ...last, below };
      const count = linesAbove(rest);
      texts.push(...rest.slice(0, rest.length - count));
      forms.push({ above: rest.slice(rest.length - count).map((paragraph) => textsOfLine(paragraph.text)), tables: [block.table], below: "" });
    }
    pending = [];
  }
  const { below, rest } = takeBelow(pending.filter((paragraph) => squeeze(paragraph.text) !== ""), forms.length > 0);
  const last = forms.at(-1);
  if (last && below !== "") forms[forms.length - 1] = { ...last, below };
  return { forms, texts: [...texts, ...rest] };
}

/** A table right under another of the same number of columns belongs to its form, unless it begins a form of its own. */
function continues(form: WordForm, table: WordTable): boolean {
  const before = form.tables.at(-1);
  const first = squeeze(table.cells[0]?.text ?? "");
  return before?.columns === table.columns && form.below === "" && !/绩效目标表|^项目编码|^项目名称|^专项资金名称|^单位/.test(first);
}

/** Short lines right above a table, no headings of the document's text and no sentences. */
function linesAbove(paragraphs: readonly BodyParagraph[]): number {
  let count = 0;
  for (const paragraph of [...paragraphs].reverse()) {
    const { text } = paragraph;
    const numbered = headingLevel({ text, outline: 0 });
    const isTitle = /表(?:[（(].*[）)])?$/.test(trimSpace(text));
    if (count === MOST_LINES || text.length > LONGEST_LINE || /[。；;：:]$/.test(trimSpace(text)) || (numbered > 0 && !isTitle)) break;
    count += 1;
    if (isTitle) break;
  }
  return count;
}

/** 项目说明 under a table, to the next heading or title. */
function takeBelow(paragraphs: readonly BodyParagraph[], hasForm: boolean): { readonly below: string; readonly rest: readonly BodyParagraph[] } {
  if (!hasForm || !/^[^\u4e00-\u9fff]{0,12}项目(?:情况)?说明/.test(paragraphs[0]?.text ?? "")) return { below: "", rest: paragraphs };
  let end = 1;
  while (end < paragraphs.length && isPlainText(paragraphs[end])) end += 1;
  return { below: paragraphs.slice(0, end).map((paragraph) => paragraph.text).join("\n"), rest: paragraphs.slice(end) };
}

function isPlainText(paragraph: BodyParagraph | undefined): boolean {
  if (paragraph === undefined || headingLevel(paragraph) > 0 || trimSpace(paragraph.text).endsWith("表")) return false;
  // A few words alone are a heading without a number.
  return paragraph.text.length > LONGEST_BARE_HEADING || /[。；：，、,.;:]/.test(paragraph.text);
}

/** A line whose texts stand apart by tabs or wide spaces: 360001某局 ⎮ 单位：万元. */
function textsOfLine(text: string): readonly string[] {
  return text.split(/\t+|[ \u00a0\u3000]{2,}(?=[（(]?(?:金额)?单位[:：])/).map(trimSpace).filter((part, index, all) => part !== "" || (index === 0 && all.length > 1));
}
