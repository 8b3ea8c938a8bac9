/** Gathers what Excel gives of one sheet, piece by piece, and makes its rows and facts. */
import { MAX_COLUMNS, RefusalError, cellKey, type Area, type CellFacts, type CellScalar, type SheetRow } from "../../../workbook";
import { cellReader, type RawCell } from "./cell-details";
import type { CellsOfSheet } from "./cell-chunks";

type Matrix = readonly (readonly unknown[])[];

export interface SheetCollector {
  addPlain(area: Area, formulas: Matrix, numberFormats: Matrix): void;
  addDetails(area: Area, values: Matrix, texts: Matrix, types: Matrix): void;
  result(): CellsOfSheet;
}

interface Part {
  readonly area: Area;
  readonly formulas: Matrix;
  readonly numberFormats: Matrix;
}

export function sheetCollector(name: string, date1904: boolean): SheetCollector {
  const parts: Part[] = [];
  const details = new Map<number, NonNullable<RawCell["details"]>>();
  return {
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
    result: () => resultOf(parts, details, name, date1904),
  };
}

/** null from Excel means that it could not read, never that the cells are blank. */
function assertSize(area: Area, matrix: Matrix | null, sheet: string): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;
  if (matrix?.length !== rows || matrix.some((line) => line.length !== columns)) throw new RefusalError("host-failed", { code: "cells", sheet });
}

function resultOf(parts: readonly Part[], details: ReadonlyMap<number, NonNullable<RawCell["details"]>>, sheet: string, date1904: boolean): CellsOfSheet {
  const read = cellReader(date1904);
  const byRow = new Map<number, Map<number, CellScalar>>();
  const facts = new Map<number, CellFacts>();
  for (const { area, formulas, numberFormats } of parts) {
    formulas.forEach((line, i) => {
      const row = area.top + i;
      line.forEach((formula, j) => {
        const column = area.left + j;
        if (formula === "") return;
        const key = row * MAX_COLUMNS + column;
        const cell = read({ formula, numberFormat: numberFormats[i]?.[j], details: details.get(key) ?? null });
        if (cell === undefined) throw new RefusalError("host-failed", { code: "cells", sheet });
        if (cell === null) return;
        let values = byRow.get(row);
        if (!values) byRow.set(row, (values = new Map<number, CellScalar>()));
        values.set(column, cell.value);
        if (cell.facts) facts.set(key, cell.facts);
      });
    });
  }
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([row, cells]) => rowOf(row, cells));
  return { rows, facts };
}

function rowOf(row: number, cells: ReadonlyMap<number, CellScalar>): SheetRow {
  let first = MAX_COLUMNS;
  let last = 0;
  for (const column of cells.keys()) {
    first = Math.min(first, column);
    last = Math.max(last, column);
  }
  return { row, first, values: Array.from({ length: last - first + 1 }, (_, index) => cells.get(first + index) ?? null) };
}
