/** What ranges stand for, and how arguments name them. */
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../../src/workbook";
import type { ExcelHost } from "../host";
import { WHOLE_SHEET, cellsOf, isUnbounded, parseHostArea, rowsOf, columnsOf, splitSheet } from "../model/geometry";
import type { Cell } from "../model/cell";
import { refusals } from "../model/host-error";
import type { Sheet } from "../model/sheet";
import { ApiObject } from "../protocol/api-class";
import { integerArgument } from "../protocol/arguments";

export interface Range {
  readonly sheet: Sheet;
  readonly area: Area;
}

export interface Ranges {
  readonly sheet: Sheet;
  readonly areas: readonly Area[];
}

/** Docs, "Work with multiple ranges simultaneously": the address string of getRanges has at most 8,192 characters. */
export const MAX_ADDRESS = 8192;

export function rangeAt(sheet: Sheet, address: unknown): Range {
  if (address === undefined || address === null || address === "") return { sheet, area: WHOLE_SHEET };
  if (typeof address !== "string" || address.length > MAX_ADDRESS) throw refusals.invalidArgument();
  const { sheet: name, local } = splitSheet(address);
  const target = name === null ? sheet : sheet.workbook.find(name);
  const area = parseHostArea(local);
  if (!target || !area) throw refusals.invalidArgument();
  return { sheet: target, area };
}

export function rangesAt(sheet: Sheet, addresses: unknown): Ranges {
  if (addresses === undefined || addresses === null) return { sheet, areas: [WHOLE_SHEET] };
  if (typeof addresses !== "string" || addresses.length > MAX_ADDRESS) throw refusals.invalidArgument();
  return { sheet, areas: addresses.split(",").map((one) => rangeAt(sheet, one).area) };
}

export function rangeByIndexes(sheet: Sheet, row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
  const [top, left, height, width] = [integerArgument(row), integerArgument(column), integerArgument(rows), integerArgument(columns)];
  if (top < 0 || left < 0 || height < 1 || width < 1 || top + height > MAX_ROWS || left + width > MAX_COLUMNS) throw refusals.invalidArgument();
  return { sheet, area: { top, left, bottom: top + height - 1, right: left + width - 1 } };
}

/** An argument that is a Range object or an address. */
export function rangeArgument(argument: unknown, near: Sheet): Range {
  return argument instanceof ApiObject ? (argument.value as Range) : rangeAt(near, argument);
}

/** A matrix over a bounded range; null over whole rows or columns (docs: "Read an unbounded range"). */
export function matrix<T>(range: Range, host: ExcelHost, read: (cell: Cell | undefined, row: number, column: number) => T): T[][] | null {
  if (isUnbounded(range.area)) return null;
  host.assertCells(cellsOf(range.area));
  return Array.from({ length: rowsOf(range.area) }, (_, i) => {
    const row = range.area.top + i;
    const line = range.sheet.rows.get(row);
    return Array.from({ length: columnsOf(range.area) }, (_unused, j) => read(line?.get(range.area.left + j), row, range.area.left + j));
  });
}

/** Runs over the cells of a bounded range with one value for all or a matrix of its size. */
export function eachInput(range: Range, input: unknown, host: ExcelHost, write: (row: number, column: number, value: unknown) => void): void {
  const { sheet, area } = range;
  if (isUnbounded(area)) throw refusals.unbounded();
  host.assertCells(cellsOf(area));
  const lines: readonly unknown[] | null = Array.isArray(input) ? input : null;
  if (lines && (lines.length !== rowsOf(area) || lines.some((line) => !Array.isArray(line) || line.length !== columnsOf(area)))) throw refusals.dimensions();
  if (!lines) sheet.assertWritable(area);
  for (let row = area.top; row <= area.bottom; row++) {
    const line = lines ? (lines[row - area.top] as readonly unknown[]) : null;
    for (let column = area.left; column <= area.right; column++) {
      const value = line ? line[column - area.left] : input;
      if (value === null || value === undefined) continue; // docs: null in a matrix leaves the cell as it is
      if (line) sheet.assertWritable({ top: row, left: column, bottom: row, right: column });
      write(row, column, value);
    }
  }
}
