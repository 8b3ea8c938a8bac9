/** Heights that show all the text of a form's rows. */
import type { PlacedCell } from "../form/grid";
import { LOOKS } from "../form/styles";
import { textHeight, textRoom, textWidth, type Density } from "../../text";

/** Smaller than this nobody reads them. */
const SMALLEST = { figure: 6, code: 8 } as const;

/** Width in characters of the columns a cell spans. */
function charactersOf({ cell, column }: PlacedCell, widths: readonly number[]): number {
  return widths.slice(column, column + cell.span).reduce((sum, width) => sum + width, 0);
}

/** Height in points that a cell's text needs. */
function cellHeight(placed: PlacedCell, widths: readonly number[], density: Density): number {
  const { value, look } = placed.cell;
  const isOneLine = typeof value !== "string" || fittingSize(placed, value, widths) !== null;
  return textHeight(isOneLine ? "" : value, charactersOf(placed, widths), LOOKS[look].size, density);
}

/**
 * The font size with which a figure or a code fits its column in one line; null where none does, and for all other looks.
 * Numbers are never wrapped (too wide ones show as ####), and a code in two lines is no longer copied whole.
 */
export function fittingSize(placed: PlacedCell, shown: string, widths: readonly number[]): number | null {
  const { look } = placed.cell;
  if ((look !== "figure" && look !== "code") || shown === "") return null;
  const size = Math.min(LOOKS[look].size, Math.floor((textRoom(charactersOf(placed, widths)) / textWidth(shown)) * 2) / 2);
  return size < SMALLEST[look] ? null : size;
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
