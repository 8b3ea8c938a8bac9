/** Heights that show all the text of a form's rows. */
import type { PlacedCell } from "../form/grid";
import { LOOKS } from "../form/styles";
import { lineCount, textWidth } from "../form/text-size";
import { textRoom } from "./page";

/** How much room the lines of a text are given. */
export interface Density {
  /** Line height in em: Chinese fonts need 1.2 to 1.36 in Excel and LibreOffice. */
  readonly line: number;
  /** Air above and below the text of a row, together, in points. */
  readonly air: number;
}

export const AIRY: Density = { line: 1.4, air: 7 };
/** For forms that would otherwise put a few rows on a page of their own. */
export const TIGHT: Density = { line: 1.36, air: 3 };

const SMALLEST_FIGURE = 6;

/** Width in characters of the columns a cell spans. */
function charactersOf({ cell, column }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(column, column + cell.span).reduce((sum, width) => sum + width, 0);
}

/** Height in points that a cell's text needs. */
function cellHeight(placed: PlacedCell, widths: readonly number[], { line, air }: Density): number {
  const { size } = LOOKS[placed.cell.look];
  const { value } = placed.cell;
  const lines = typeof value === "string" ? lineCount(value, textRoom(charactersOf(placed, widths)) / size) : 1;
  return lines * size * line + air;
}

/** The font size with which a figure's digits fit its column: numbers are never wrapped, too wide ones show as ####. Null: none does. */
export function figureSize(placed: PlacedCell, shown: string, widths: readonly number[]): number | null {
  const room = textRoom(charactersOf(placed, widths));
  const size = Math.min(LOOKS[placed.cell.look].size, Math.floor((room / textWidth(shown)) * 2) / 2);
  return size < SMALLEST_FIGURE ? null : size;
}

/** Height of every row in points. A cell beside several rows that needs more than they have gives the last of them the rest. */
export function rowHeights(count: number, cells: readonly PlacedCell[], widths: readonly number[], density: Density): readonly number[] {
  const heights = Array.from({ length: count }, () => 0);
  for (const placed of cells) {
    if (placed.cell.rows === 1) heights[placed.row] = Math.max(heights[placed.row] ?? 0, cellHeight(placed, widths, density));
  }
  for (const placed of cells) {
    if (placed.cell.rows === 1) continue;
    const last = placed.row + placed.cell.rows - 1;
    const has = heights.slice(placed.row, last + 1).reduce((sum, height) => sum + height, 0);
    heights[last] = (heights[last] ?? 0) + Math.max(0, cellHeight(placed, widths, density) - has);
  }
  // Whole quarters of a point are whole pixels at 96 dots an inch only as multiples of 0.75.
  return heights.map((height) => Math.ceil(height / 0.75) * 0.75);
}
