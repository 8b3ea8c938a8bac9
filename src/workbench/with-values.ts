/** A snapshot with some cells changed: what the grid shows at once, without reading the file anew. */
import { cellKey, type CellScalar, type SetValueEdit, type SheetRow, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";

export function withValues(snapshot: WorkbookSnapshot, edits: readonly SetValueEdit[]): WorkbookSnapshot {
  if (edits.length === 0) return snapshot;
  const bySheet = new Map<string, SetValueEdit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.cell.sheet);
    if (list) list.push(edit);
    else bySheet.set(edit.cell.sheet, [edit]);
  }
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => changed(sheet, bySheet.get(sheet.name) ?? [])) };
}

function changed(sheet: SheetSnapshot, edits: readonly SetValueEdit[]): SheetSnapshot {
  if (edits.length === 0) return sheet;
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const facts = new Map(sheet.facts);
  for (const { cell, after } of edits) {
    rows.set(cell.row, withCell(rows.get(cell.row) ?? { row: cell.row, first: cell.column, values: [] }, cell.column, after));
    // The displayed text of the old value says nothing of the new one; the number format stays.
    const { numberFormat } = facts.get(cellKey(cell)) ?? {};
    if (numberFormat === undefined) facts.delete(cellKey(cell));
    else facts.set(cellKey(cell), { numberFormat });
  }
  return { ...sheet, facts, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}

function withCell({ row, first, values }: SheetRow, column: number, value: CellScalar): SheetRow {
  const start = Math.min(first, column);
  const length = Math.max(first + values.length, column + 1) - start;
  return { row, first: start, values: Array.from({ length }, (_, index) => (start + index === column ? value : values[start + index - first] ?? null)) };
}
