/** What cells hold at this moment: asked for before a write, in the write's own batch, and after it. */
import { cellKey, type CellPosition, type CellScalar } from "../../../workbook";
import { areasOfCells, packAreas } from "../addresses";

export interface CellNow {
  readonly value: CellScalar;
  /** As `formulas` gives it; a constant as it is. */
  readonly formula: unknown;
  readonly isFormula: boolean;
  /** Shows a part of the result of a formula elsewhere. null: not known, because neighbours differ. */
  readonly isSpilled: boolean | null;
  readonly numberFormat: string;
}

export type CellsNow = ReadonlyMap<number, CellNow>;

/** Asks for cells of a sheet; the answer, by `cellKey`, is read after the sync. */
export function askCells(sheet: Excel.Worksheet, cells: readonly CellPosition[]): () => CellsNow {
  const collections = packAreas(areasOfCells(cells)).map((addresses) => {
    const { areas } = sheet.getRanges(addresses);
    areas.load("items/rowIndex,items/columnIndex,items/values,items/formulas,items/numberFormat,items/valueTypes,items/hasSpill");
    return areas;
  });
  return () => new Map(collections.flatMap((areas) => areas.items.flatMap(cellsOf)));
}

function cellsOf(range: Excel.Range): readonly (readonly [number, CellNow])[] {
  const values = range.values as readonly (readonly (string | number | boolean)[])[];
  // Docs, Range.hasSpill: null where some cells have it and some not.
  const isSpilled = range.hasSpill as boolean | null;
  return values.flatMap((line, i) => line.map((value, j): readonly [number, CellNow] => {
    const formula: unknown = range.formulas[i]?.[j];
    const type: unknown = range.valueTypes[i]?.[j];
    const isFormula = typeof formula === "string" && formula.startsWith("=") && !(type === "String" && formula === value);
    const numberFormat: unknown = range.numberFormat[i]?.[j];
    const key = cellKey({ row: range.rowIndex + i, column: range.columnIndex + j });
    return [key, { value: value === "" || type === "Error" ? null : value, formula, isFormula, isSpilled, numberFormat: String(numberFormat) }];
  }));
}
