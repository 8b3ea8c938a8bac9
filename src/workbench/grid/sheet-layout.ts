/** Where the rows and columns of a sheet stand on the screen, in CSS pixels at 100 %. */
import { cellKey, type SheetSnapshot } from "../../workbook";
import type { SheetLooks } from "../looks/sheet-looks";
import { styleAt } from "../looks/sheet-looks";
import { shownText } from "./shown-text";
import { emWidth, wrappedLines } from "./measure";

export interface SheetLayout {
  readonly rows: number;
  readonly columns: number;
  /** Upper edge of each row, and the lower edge of the last: rows + 1 numbers. */
  readonly tops: Float64Array;
  /** Left edge of each column, and the right edge of the last. */
  readonly lefts: Float64Array;
}

export const ROW_HEADER_WIDTH = 44;
export const COLUMN_HEADER_HEIGHT = 24;
export const CELL_FONT_SIZE = 13;

const DEFAULT_ROW_HEIGHT = 24;
/** Of the font's height; Excel's own lines of Chinese text are about as high. */
export const LINE_HEIGHT = 1.25;
/** Left and right of the text together. */
export const CELL_PADDING = 6;
const MIN_WIDTH = 64;
const MAX_WIDTH = 260;
/** Rows beyond the used ones, so that there is room to type. */
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 4;
const MIN_COLUMNS = 12;
const MAX_ROW_HEIGHT = 420;
/** Estimating wrapped heights is quick but not free: very long sheets keep the default height where the file gives none. */
const MEASURED_ROWS = 3_000;
/** A merged area over whole rows does not make the sheet wider than this. */
const MERGED_COLUMNS = 200;
const SAMPLED_ROWS = 300;

/** A character of the default font is 7 px wide, with 5 px around it (how Excel counts column widths). */
const pixelsOfCharacters = (characters: number): number => (characters === 0 ? 0 : Math.round(characters * 7 + 5));
const pixelsOfPoints = (points: number): number => Math.round((points * 4) / 3);

/** The height of a font of so many points, in CSS pixels: a tenth smaller than at 100 %, since the browser's fonts run wider than those that the columns were made for. */
export function fontPixels(points: number): number {
  return Math.round(points * 12) / 10;
}

export function layoutOf(sheet: SheetSnapshot, looks: SheetLooks | null): SheetLayout {
  const lastRow = sheet.rows.at(-1)?.row ?? -1;
  const lastColumn = Math.max(largest(sheet.rows, ({ first, values }) => first + values.length - 1), largest(sheet.merges, ({ right }) => Math.min(right, MERGED_COLUMNS)));
  const columns = Math.max(MIN_COLUMNS, lastColumn + 1 + SPARE_COLUMNS);
  const rows = Math.max(lastRow, largest(sheet.merges, ({ bottom }) => Math.min(bottom, lastRow + SPARE_ROWS))) + 1 + SPARE_ROWS;
  const lefts = edges(columns, columnWidth(sheet, looks));
  const tops = edges(rows, rowHeight(sheet, looks, lefts));
  return { rows, columns, tops, lefts };
}

/** First and last row (or column) that meets the window from `from` to `to` pixels. */
export function visibleSpan(edgesOf: Float64Array, from: number, to: number): { readonly first: number; readonly last: number } {
  const first = Math.max(0, indexAt(edgesOf, from));
  return { first, last: Math.min(edgesOf.length - 2, Math.max(first, indexAt(edgesOf, to))) };
}

/** The row (or column) that holds a pixel; the last one for pixels beyond. */
export function indexAt(edgesOf: Float64Array, pixel: number): number {
  let low = 0;
  let high = edgesOf.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edgesOf[middle] ?? 0) <= pixel) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The largest number of a list of any length; -1 for none. */
function largest<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, numberOf(item)), -1);
}

function edges(count: number, sizeOf: (index: number) => number): Float64Array {
  const result = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) result[index + 1] = (result[index] ?? 0) + sizeOf(index);
  return result;
}

function columnWidth(sheet: SheetSnapshot, looks: SheetLooks | null): (column: number) => number {
  const given = looks?.columnWidths;
  const fallback = looks?.defaultWidth ?? null;
  const natural = given && given.size > 0 ? null : naturalWidths(sheet);
  return (column) => {
    const characters = given?.get(column);
    if (characters !== undefined) return pixelsOfCharacters(characters);
    return natural?.get(column) ?? (fallback === null ? 72 : pixelsOfCharacters(fallback));
  };
}

/** Where the file gives no widths: by the texts of the first rows, merged cells left out. */
function naturalWidths(sheet: SheetSnapshot): ReadonlyMap<number, number> {
  const merged = new Set(sheet.merges.map(({ top, left }) => cellKey({ row: top, column: left })));
  const widths = new Map<number, number>();
  for (const { row, first, values } of sheet.rows.slice(0, SAMPLED_ROWS)) {
    values.forEach((value, offset) => {
      const column = first + offset;
      if (value === null || merged.has(cellKey({ row, column }))) return;
      const width = Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, emWidth(String(value)) * CELL_FONT_SIZE + CELL_PADDING));
      widths.set(column, Math.max(widths.get(column) ?? 0, width));
    });
  }
  return widths;
}

function rowHeight(sheet: SheetSnapshot, looks: SheetLooks | null, lefts: Float64Array): (row: number) => number {
  const given = looks?.rowHeights;
  const needed = sheet.rows.length > MEASURED_ROWS ? new Map<number, number>() : neededHeights(sheet, looks, lefts);
  const fallback = looks?.defaultHeight == null ? DEFAULT_ROW_HEIGHT : Math.max(20, pixelsOfPoints(looks.defaultHeight));
  return (row) => {
    const points = given?.get(row);
    if (points !== undefined) return pixelsOfPoints(points);
    return Math.max(needed.get(row) ?? 0, fallback);
  };
}

/** Heights of rows whose texts need more than a line, or a large one; cells merged over several rows ask for nothing. */
function neededHeights(sheet: SheetSnapshot, looks: SheetLooks | null, lefts: Float64Array): ReadonlyMap<number, number> {
  const merges = new Map(sheet.merges.map((area) => [cellKey({ row: area.top, column: area.left }), area]));
  const heights = new Map<number, number>();
  for (const line of sheet.rows) {
    if (looks?.rowHeights.has(line.row)) continue;
    let height = 0;
    line.values.forEach((value, offset) => {
      if (value === null) return;
      const column = line.first + offset;
      const key = cellKey({ row: line.row, column });
      const area = merges.get(key);
      if (area && area.bottom > area.top) return;
      const look = looks ? styleAt(looks, key) ?? looks.styles[0] ?? null : null;
      const font = look ? fontPixels(look.size) : CELL_FONT_SIZE;
      const width = (lefts[(area?.right ?? column) + 1] ?? 0) - (lefts[column] ?? 0) - CELL_PADDING;
      // Excel fits no row to a text merged over columns; without it the text would be cut here.
      const wraps = typeof value === "string" && (look?.wrap ?? true);
      const lines = wraps ? wrappedLines(shownText(sheet, { row: line.row, column }, value), width / font) : 1;
      height = Math.max(height, lines * font * LINE_HEIGHT + (lines > 1 ? 6 : 4));
    });
    if (height > 0) heights.set(line.row, Math.min(MAX_ROW_HEIGHT, Math.round(height)));
  }
  return heights;
}
