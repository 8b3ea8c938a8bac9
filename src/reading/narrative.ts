/** Text of the disclosure document that stands in a sheet of its own: a paragraph a row, headings among them. */
import type { NarrativeParagraph } from "../model";
import { squeeze } from "../text";
import type { SheetView } from "./sheet/sheet-view";

const HEADINGS: readonly (readonly [number, RegExp])[] = [
  [1, /^第[一二三四五六七八九十]{1,3}部分/],
  [2, /^[一二三四五六七八九十]{1,3}、/],
  [3, /^[（(][一二三四五六七八九十]{1,3}[）)]/],
];

/** A heading is no longer than this; a paragraph may begin with 一、 too. */
const LONGEST_HEADING = 60;
/** Text without a single heading must be at least this long to be a narrative. */
const SHORTEST_TEXT = 60;

/** The paragraphs of a sheet without tables, claimed; none where the sheet is no running text about budget or performance. */
export function readNarrative(view: SheetView): readonly NarrativeParagraph[] {
  if (view.sheet.visibility !== "visible" || view.rows.length === 0) return [];
  const cells = view.rows.flatMap((row) => view.filledIn(row, 0, view.lastColumn).map((column) => ({ row, column, text: view.text(row, column) })));
  const isRunning = cells.length > 0 && cells.length <= view.rows.length && cells.every(({ text }) => !/^[\d.,%]*$/.test(text));
  if (!isRunning || !speaksOfTargets(cells.map((cell) => cell.text))) return [];
  return cells.map(({ row, column, text }) => ({ text: view.field(row, column), heading: headingLevel(text) }));
}

/** 第一部分 = 1, 一、 = 2, （一） = 3, plain text = 0. */
function headingLevel(text: string): number {
  const plain = squeeze(text);
  if (plain.length > LONGEST_HEADING) return 0;
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? 0;
}

function speaksOfTargets(texts: readonly string[]): boolean {
  const whole = texts.join("");
  if (/填[报写表]说明|填报要求|填写要求/.test(whole.slice(0, 80))) return false;
  const hasHeading = texts.some((text) => headingLevel(text) > 0);
  return /绩效|预算|决算|三公|政府债务|转移支付|政府采购/.test(whole.replace(/[“”"]/g, "")) && (hasHeading || whole.length >= SHORTEST_TEXT);
}
