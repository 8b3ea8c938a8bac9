/** Values into cells: only the cells' own elements change, each keeps its look, and text stays text. */
import { RefusalError, areaContains, formatCell, gridOf, type CellScalar, type HeldCell, type SetValueEdit, type SheetGrid } from "../workbook";
import { cellPlaces, type CellPlaces } from "./cell-places";
import { textWithValues, type WantedValue } from "./cell-text";
import type { OoxmlPackage } from "./package";
import { CELL_TEXT } from "./plan-xml";
import { readSheetNow } from "./read-workbook";
import { recalculateOnOpen } from "./recalculation";
import { tablesOf, type SheetTable } from "./tables";
import { readWorkbookPart } from "./workbook-part";
import { worksheetOf } from "./worksheets";

/**
 * Sets values in one sheet; gives for each edit why it was refused, or null.
 * Later edits of a cell see what earlier ones wrote.
 * @throws RefusalError sheet-missing, sheet-protected: for all of them
 */
export function setValues(pkg: OoxmlPackage, sheetName: string, edits: readonly SetValueEdit[]): readonly (RefusalError | null)[] {
  const book = readWorkbookPart(pkg);
  const { part } = worksheetOf(pkg, book, sheetName);
  const snapshot = readSheetNow(pkg, book, sheetName);
  if (snapshot.protected) throw new RefusalError("sheet-protected", { sheet: sheetName });
  const grid = gridOf(snapshot);
  const text = pkg.text(part);
  const places = cellPlaces(text, part, new Set(edits.map((edit) => edit.cell.row)));
  const tables = tablesOf(pkg, part);
  const current = new Map<string, CellScalar>();
  const accepted = new Map<string, WantedValue>();
  const before = new Map(edits.map((edit) => [formatCell(edit.cell), edit.before]));
  const holds = ({ cell, value }: HeldCell): boolean => {
    const address = formatCell(cell);
    return cell.sheet !== sheetName || grid.value(cell) === value || (before.has(address) && (before.get(address) === value || current.get(address) === value));
  };
  const results = edits.map((edit) => {
    const address = formatCell(edit.cell);
    const refusal = edit.beside?.every(holds) === false ? new RefusalError("cell-changed", { sheet: sheetName, cell: address }) : refusalOf(edit, address, grid, places, tables, current);
    if (refusal) return refusal;
    current.set(address, edit.after);
    accepted.set(address, { edit, address });
    return null;
  });
  if (accepted.size === 0) return results;
  pkg.setText(part, textWithValues(text, places, [...accepted.values()]));
  recalculateOnOpen(pkg, book);
  return results;
}

function refusalOf(edit: SetValueEdit, cell: string, grid: SheetGrid, places: CellPlaces, tables: readonly SheetTable[], current: ReadonlyMap<string, CellScalar>): RefusalError | null {
  const facts = { sheet: edit.cell.sheet, cell };
  const at = edit.cell;
  const merge = grid.mergeAt(at);
  if (merge && (merge.top !== at.row || merge.left !== at.column)) return new RefusalError("cell-covered", facts);
  const known = grid.facts(at);
  if (known?.formula !== undefined || places.formulaAreas.some((area) => areaContains(area, at))) return new RefusalError("cell-has-formula", facts);
  const now = current.has(cell) ? current.get(cell) : grid.value(at);
  if (now !== edit.before || (known?.error !== undefined && !current.has(cell))) return new RefusalError("cell-changed", facts);
  if ([places.activeFilter, ...tables.map((table) => table.activeFilter)].some((area) => area && areaContains(area, at))) return new RefusalError("filtered-range", facts);
  if (tables.some(({ header }) => header && areaContains(header, at))) return new RefusalError("cell-in-table-header", facts);
  // XML holds no NaN, and Excel no infinity.
  if (typeof edit.after === "number" && !Number.isFinite(edit.after)) return new RefusalError("request-too-large", facts);
  if (typeof edit.after === "string" && edit.after.length > CELL_TEXT) return new RefusalError("request-too-large", { ...facts, limit: CELL_TEXT });
  return null;
}
