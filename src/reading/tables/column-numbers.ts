/** The row of column numbers that many printed tables have under their header: 1 ⎮ 2 ⎮ 3, 甲 ⎮ 乙 ⎮ 1 ⎮ 2, 栏次 ⎮ 1 ⎮ 2. */
import { normalise } from "../../text";
import type { SheetView } from "../sheet/sheet-view";

const HEAD = /^(?:栏次|列次|行次|序号)$/;
const STEMS = "甲乙丙丁戊己庚辛壬癸";
/** Fewer cells may be a row of figures. */
const FEWEST = 3;

/** Whether the row holds nothing but column numbers; they say nothing of a project and are claimed. */
export function claimColumnNumbers(view: SheetView, row: number, left: number, right: number): boolean {
  const columns = view.filledIn(row, left, right);
  if (columns.length < FEWEST || !areColumnNumbers(columns.map((column) => view.text(row, column)))) return false;
  for (const column of columns) view.claim(row, column);
  return true;
}

function areColumnNumbers(texts: readonly string[]): boolean {
  const plain = texts.map((text) => normalise(text).replace(/^[（(](.+)[）)]$/, "$1"));
  const rest = HEAD.test(plain[0] ?? "") ? plain.slice(1) : plain;
  const stems = rest.findIndex((text, at) => text !== STEMS.charAt(at));
  return rest.slice(stems < 0 ? rest.length : stems).every((text, at) => text === String(at + 1));
}
