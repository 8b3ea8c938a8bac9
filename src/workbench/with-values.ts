/** A snapshot with some cells changed: what the grid shows at once, without reading the file anew. */
import { cellKey, shownTexts, type CellScalar, type SetValueEdit, type SheetRow, type SheetSnapshot, type WorkbookSnapshot } from "../workbook";
import { formOf } from "./grid/cell-form";
import type { SheetLooks } from "./looks/sheet-looks";

/** The looks say the number format of cells that were empty. */
export function withValues(snapshot: WorkbookSnapshot, edits: readonly SetValueEdit[], looks: ReadonlyMap<string, SheetLooks> = new Map()): WorkbookSnapshot {
  if (edits.length === 0) return snapshot;
  const bySheet = new Map<string, SetValueEdit[]>();
  for (const edit of edits) {
    const list = bySheet.get(edit.cell.sheet);
    if (list) list.push(edit);
    else bySheet.set(edit.cell.sheet, [edit]);
  }
  const shown = shownTexts(snapshot.date1904);
  const changed = (sheet: SheetSnapshot): SheetSnapshot => {
    const here = bySheet.get(sheet.name);
    return here ? changedSheet(sheet, here, (edit) => factsOf(edit.after, formOf(sheet, looks.get(sheet.name) ?? null, edit.cell, snapshot.date1904).numberFormat, shown)) : sheet;
  };
  return { ...snapshot, sheets: snapshot.sheets.map(changed) };
}

type Facts = NonNullable<ReturnType<SheetSnapshot["facts"]["get"]>>;

function changedSheet(sheet: SheetSnapshot, edits: readonly SetValueEdit[], factsFor: (edit: SetValueEdit) => Facts | null): SheetSnapshot {
  const changedRows = new Map<number, SheetRow>();
  const before = rowsOf(sheet, edits);
  const facts = new Map(sheet.facts);
  for (const edit of edits) {
    const { cell, after } = edit;
    changedRows.set(cell.row, withCell(changedRows.get(cell.row) ?? before.get(cell.row) ?? { row: cell.row, first: cell.column, values: [] }, cell.column, after));
    const known = factsFor(edit);
    if (known === null) facts.delete(cellKey(cell));
    else facts.set(cellKey(cell), known);
  }
  const rows = sheet.rows.map((row) => changedRows.get(row.row) ?? row);
  const added = [...changedRows.values()].filter(({ row }) => !before.has(row));
  return { ...sheet, facts, rows: added.length === 0 ? rows : [...rows, ...added].sort((a, b) => a.row - b.row) };
}

function rowsOf({ rows }: SheetSnapshot, edits: readonly SetValueEdit[]): ReadonlyMap<number, SheetRow> {
  const wanted = new Set(edits.map(({ cell }) => cell.row));
  return new Map(rows.filter(({ row }) => wanted.has(row)).map((row) => [row.row, row]));
}

function factsOf(value: CellScalar, numberFormat: string, shown: ReturnType<typeof shownTexts>): Facts | null {
  const text = shown(value, numberFormat);
  if (text === undefined && numberFormat === "General") return null;
  return { ...(text === undefined ? {} : { shown: text }), ...(numberFormat === "General" ? {} : { numberFormat }) };
}

function withCell({ row, first, values }: SheetRow, column: number, value: CellScalar): SheetRow {
  const start = Math.min(first, column);
  const length = Math.max(first + values.length, column + 1) - start;
  return { row, first: start, values: Array.from({ length }, (_, index) => (start + index === column ? value : values[start + index - first] ?? null)) };
}
