import { cellKey, type CellPosition, type CellScalar, type SheetSnapshot } from "../../workbook";

/** What a cell shows: the formatted text where the host gave one, the error, or the value's plain text. */
export function shownText(sheet: SheetSnapshot, position: CellPosition, value: CellScalar): string {
  const facts = sheet.facts.get(cellKey(position));
  if (facts?.shown !== undefined) return facts.shown;
  if (facts?.error !== undefined) return facts.error;
  if (value === null) return "";
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
}
