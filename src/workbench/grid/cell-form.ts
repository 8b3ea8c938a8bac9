/** The number format of a cell, which decides how typed text is taken and how a value is shown. */
import { cellKey, type CellPosition, type SheetSnapshot } from "../../workbook";
import { styleAt, type SheetLooks } from "../looks/sheet-looks";
import type { CellForm } from "./typed-value";

/** Of a filled cell its own; the snapshot says nothing of empty cells, but the looks do. */
export function formOf(sheet: SheetSnapshot, looks: SheetLooks | null, at: CellPosition, date1904: boolean): CellForm {
  const key = cellKey(at);
  const numberFormat = sheet.facts.get(key)?.numberFormat ?? (looks === null ? undefined : styleAt(looks, key)?.numberFormat) ?? "General";
  return { numberFormat, date1904 };
}
