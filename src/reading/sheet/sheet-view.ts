/** A sheet as the readers look at it: displayed texts, merged areas, labels, and what has been claimed. */
import { cellKey, type Area, type CellFacts, type CellPosition, type CellRef, type SheetRow, type SheetSnapshot } from "../../workbook";
import type { Field } from "../../model";
import type { LabelId, LabelReader } from "../labels";
import { shownText } from "./shown-text";

export interface SheetView {
  readonly sheet: SheetSnapshot;
  readonly name: string;
  /** Rows that hold anything, in rising order. */
  readonly rows: readonly number[];
  /** The last row and column that hold anything; −1 in an empty sheet. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Displayed text of the cell itself; a covered cell of a merged area has none. */
  text(row: number, column: number): string;
  /** Something is there: a text, or a result that is not known. */
  filled(row: number, column: number): boolean;
  label(row: number, column: number): LabelId | null;
  labelOf: LabelReader;
  /** The merged area that holds the cell, or null. */
  area(row: number, column: number): Area | null;
  /** The cell's merged area, or the cell. */
  span(row: number, column: number): Area;
  /** Filled cells of a row from `left` to `right`, in order. */
  filledIn(row: number, left: number, right: number): readonly number[];
  /** The field at a cell (at the top-left cell where merged), without claiming it. */
  peek(row: number, column: number): Field;
  /** The field at a cell, claimed. */
  field(row: number, column: number): Field;
  claim(row: number, column: number): void;
  isClaimed(row: number, column: number): boolean;
}

interface RowData extends SheetRow {
  readonly claimed: Uint8Array;
}

/** Wraps a sheet snapshot; claims are kept in the view, nothing else changes. */
export function sheetView(sheet: SheetSnapshot, labelOf: LabelReader): SheetView {
  const data = new Map<number, RowData>();
  let lastColumn = -1;
  for (const row of sheet.rows) {
    data.set(row.row, { ...row, claimed: new Uint8Array(row.values.length) });
    lastColumn = Math.max(lastColumn, row.first + row.values.length - 1);
  }
  for (const key of sheet.facts.keys()) lastColumn = Math.max(lastColumn, key % 16384);
  const rows = sheet.rows.map((row) => row.row);
  const lastRow = rows.at(-1) ?? -1;
  const merges = mergesByRow(sheet.merges, lastRow);

  const factsAt = (row: number, column: number): CellFacts | undefined =>
    sheet.facts.size === 0 ? undefined : sheet.facts.get(cellKey({ row, column }));
  // Sheets are read row by row: the last row is looked up once.
  let lineRow = -1;
  let line: RowData | undefined;
  const lineAt = (row: number): RowData | undefined => {
    if (row !== lineRow) {
      lineRow = row;
      line = data.get(row);
    }
    return line;
  };
  const valueAt = (row: number, column: number) => {
    const at = lineAt(row);
    return at?.values[column - at.first] ?? null;
  };
  const area = (row: number, column: number): Area | null => {
    const list = merges.get(row);
    if (list === undefined) return null;
    for (const merge of list) if (column >= merge.left && column <= merge.right) return merge;
    return null;
  };
  const covered = (row: number, column: number): boolean => {
    const merge = area(row, column);
    return merge !== null && (merge.top !== row || merge.left !== column);
  };
  // A covered cell can hold a hidden value (programs other than Excel write it); it is no part of the table.
  const text = (row: number, column: number): string => {
    const value = valueAt(row, column);
    return value === null || covered(row, column) ? "" : shownText(value, factsAt(row, column));
  };
  const filled = (row: number, column: number): boolean => {
    const value = valueAt(row, column);
    if (value !== null && !covered(row, column) && (typeof value !== "string" || shownText(value, undefined) !== "")) return true;
    if (sheet.facts.size === 0) return false;
    const facts = factsAt(row, column);
    return (facts?.error !== undefined || facts?.notCalculated === true) && !covered(row, column);
  };
  // Claimed cells that have facts only, no value.
  const beyond = new Set<number>();
  const claim = (row: number, column: number): void => {
    const at = lineAt(row);
    const index = at ? column - at.first : -1;
    if (at && index >= 0 && index < at.claimed.length) at.claimed[index] = 1;
    else beyond.add(cellKey({ row, column }));
  };
  const peek = (row: number, column: number): Field => {
    const merge = area(row, column);
    const at: CellPosition = merge ? { row: merge.top, column: merge.left } : { row, column };
    const cell: CellRef = { sheet: sheet.name, ...at };
    const value = valueAt(at.row, at.column);
    const facts = factsAt(at.row, at.column);
    if (facts?.error !== undefined) return { text: "", raw: null, cell, unknown: "error" };
    if (facts?.notCalculated) return { text: "", raw: null, cell, unknown: "not-calculated" };
    return { text: shownText(value, facts), raw: value, cell };
  };
  return {
    sheet, name: sheet.name, rows, lastRow, lastColumn, text, filled, labelOf, area, peek, claim,
    label: (row, column) => (typeof valueAt(row, column) === "string" ? labelOf(text(row, column)) : null),
    span: (row, column) => area(row, column) ?? { top: row, left: column, bottom: row, right: column },
    filledIn(row, left, right) {
      const columns: number[] = [];
      for (let column = left; column <= right; column++) if (filled(row, column)) columns.push(column);
      return columns;
    },
    field(row, column) {
      const field = peek(row, column);
      if (field.cell) claim(field.cell.row, field.cell.column);
      return field;
    },
    isClaimed(row, column) {
      const at = lineAt(row);
      return at?.claimed[column - at.first] === 1 || (beyond.size > 0 && beyond.has(cellKey({ row, column })));
    },
  };
}

/** Merged areas by row, no further down than the last used row: a merged whole column has a million rows. */
function mergesByRow(merges: readonly Area[], lastRow: number): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, lastRow + 1); row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
