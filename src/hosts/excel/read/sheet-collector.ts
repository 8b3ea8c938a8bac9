/** Gathers what Excel gives of one sheet, piece by piece, and makes its rows and facts. */
import { MAX_COLUMNS, RefusalError, cellKey, type Area, type CellFacts, type CellScalar, type SheetRow } from "../../../workbook";
import { cellReader, type RawCell } from "./cell-details";

type Matrix = readonly (readonly unknown[])[];

export interface CellsOfSheet {
  readonly rows: readonly SheetRow[];
  readonly facts: ReadonlyMap<number, CellFacts>;
}

export interface SheetCollector {
  addPlain(area: Area, formulas: Matrix, numberFormats: Matrix): void;
  addDetails(area: Area, values: Matrix, texts: Matrix, types: Matrix): void;
  /** Makes rows of what was added so far: its details are all there. Done chunk by chunk, so that no step is long. */
  settle(): void;
  result(): CellsOfSheet;
}

interface Part {
  readonly area: Area;
  readonly formulas: Matrix;
  readonly numberFormats: Matrix;
}

type Details = NonNullable<RawCell["details"]>;

export function sheetCollector(name: string, date1904: boolean): SheetCollector {
  const read = cellReader(date1904);
  const rows = new Map<number, SheetRow>();
  const facts = new Map<number, CellFacts>();
  const details = new Map<number, Details>();
  let parts: Part[] = [];
  const settle = (): void => {
    for (const part of parts) settlePart(part, { name, read, rows, facts, details });
    parts = [];
    details.clear();
  };
  return {
    settle,
    addPlain(area, formulas, numberFormats) {
      assertSize(area, formulas, name);
      assertSize(area, numberFormats, name);
      parts.push({ area, formulas, numberFormats });
    },
    addDetails(area, values, texts, types) {
      for (const matrix of [values, texts, types]) assertSize(area, matrix, name);
      values.forEach((line, row) => {
        line.forEach((value, column) => {
          details.set(cellKey({ row: area.top + row, column: area.left + column }), { value, text: texts[row]?.[column], type: types[row]?.[column] });
        });
      });
    },
    result() {
      settle();
      return { rows: inOrder([...rows.values()]), facts };
    },
  };
}

/** null from Excel means that it could not read, never that the cells are blank. */
function assertSize(area: Area, matrix: Matrix | null, sheet: string): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (matrix?.length !== rows || matrix.some((line) => line.length !== columns)) throw new RefusalError("host-failed", { code: "cells", sheet });
}

interface Sink {
  readonly name: string;
  readonly read: ReturnType<typeof cellReader>;
  readonly rows: Map<number, SheetRow>;
  readonly facts: Map<number, CellFacts>;
  readonly details: ReadonlyMap<number, Details>;
}

function settlePart({ area, formulas, numberFormats }: Part, { name, read, rows, facts, details }: Sink): void {
  formulas.forEach((line, i) => {
    const row = area.top + i;
    const values: CellScalar[] = [];
    let first = -1;
    line.forEach((formula, j) => {
      const column = area.left + j;
      const key = row * MAX_COLUMNS + column;
      const known = details.get(key) ?? null;
      if (formula === "" && known === null) return;
      const cell = read({ formula, numberFormat: numberFormats[i]?.[j], details: known });
      if (cell === undefined) throw new RefusalError("host-failed", { code: "cells", sheet: name });
      if (cell === null) return;
      if (first < 0) first = column;
      while (values.length < column - first) values.push(null);
      values.push(cell.value);
      if (cell.facts) facts.set(key, cell.facts);
    });
    if (first < 0) return;
    const known = rows.get(row);
    rows.set(row, known ? joined(known, { row, first, values }) : { row, first, values });
  });
}

/** Chunks come from top to bottom, so that there is seldom anything to sort. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.every(({ row }, index) => index === 0 || (rows[index - 1]?.row ?? -1) < row) ? rows : rows.toSorted((a, b) => a.row - b.row);
}

/** Two parts of a row that came in different chunks. */
function joined(a: SheetRow, b: SheetRow): SheetRow {
  const first = Math.min(a.first, b.first);
  const length = Math.max(a.first + a.values.length, b.first + b.values.length) - first;
  return { row: a.row, first, values: Array.from({ length }, (_, index) => b.values[first + index - b.first] ?? a.values[first + index - a.first] ?? null) };
}
