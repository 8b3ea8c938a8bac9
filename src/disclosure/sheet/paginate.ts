/** Where the pages of a form end, so that no row is split and no merged cell reaches over the edge of a page. */
import { AIRY, TIGHT, type Density } from "../../text";
import { placeCells, type PlacedCell } from "../form/grid";
import type { FormRow } from "../form/part";
import { ROW_LIMIT } from "../../workbook";
import { PAGE_HEIGHT, SPLIT_HEIGHT } from "./page";
import { rowHeights } from "./row-heights";

export interface PagedForm {
  /** Cells beside several rows are cut at the page breaks, their text standing in each part. */
  readonly cells: readonly PlacedCell[];
  /** Points by row; may be above Excel's limit, see `sheetRows`. */
  readonly heights: readonly number[];
  /** Rows that begin a page, without the first. */
  readonly breaks: readonly number[];
  /** Pages the form takes. */
  readonly pages: number;
}

/**
 * Lays a form out on pages that it begins at the top of. On later pages the head of the indicator table stands again and
 * takes room: printed by the host, where the form has a sheet to itself, or in rows of its own (`withHeads`).
 */
export function paginate(rows: readonly FormRow[], widths: readonly number[], pageHeight = PAGE_HEIGHT): PagedForm {
  const airy = paginateWith(rows, widths, pageHeight, AIRY);
  if (airy.pages === 1) return airy;
  const tight = paginateWith(rows, widths, pageHeight, TIGHT);
  return tight.pages < airy.pages ? tight : airy;
}

function paginateWith(rows: readonly FormRow[], widths: readonly number[], pageHeight: number, density: Density): PagedForm {
  const whole = placeCells(rows, widths.length);
  let cells = whole;
  let heights = rowHeights(rows.length, cells, widths, density);
  let breaks = breaksOf(rows, heights, pageHeight);
  // Cutting a merged cell can make a row higher, which can move a break. Heights only grow, so this comes to rest.
  for (let round = 0; round < 20; round++) {
    cells = cutAt(whole, breaks);
    const grown = rowHeights(rows.length, cells, widths, density).map((height, row) => Math.max(height, heights[row] ?? 0));
    const moved = breaksOf(rows, grown, pageHeight);
    const settled = moved.join() === breaks.join();
    heights = grown;
    if (settled) break;
    breaks = moved;
  }
  return { cells: cutAt(whole, breaks), heights, breaks, pages: pagesOf(heights, breaks, pageHeight) };
}

function breaksOf(rows: readonly FormRow[], heights: readonly number[], pageHeight: number): readonly number[] {
  const headHeight = rows.reduce((sum, line, row) => sum + (line.role === "header" ? (heights[row] ?? 0) : 0), 0);
  const lastHeader = rows.findLastIndex((line) => line.role === "header");
  const breaks: number[] = [];
  let used = 0;
  let top = 0;
  rows.forEach((_, row) => {
    const height = heights[row] ?? 0;
    if (row > top && used + height > pageHeight) {
      const fits = (start: number) => headHeight + heights.slice(start, row + 1).reduce((sum, one) => sum + one, 0) <= pageHeight;
      const start = keptTogether(rows, row, top, fits);
      breaks.push(start);
      top = start;
      used = start > lastHeader ? headHeight : 0;
      for (let moved = start; moved < row; moved++) used += heights[moved] ?? 0;
    }
    used += height;
  });
  return breaks;
}

/**
 * The break moves up past a head that would stand alone at the foot of the page, and takes a last indicator along with the
 * note below it, unless that leaves the page empty or overfills the next one.
 */
function keptTogether(rows: readonly FormRow[], row: number, top: number, fits: (start: number) => boolean): number {
  let start = rows[row]?.role === "note" && rows[row - 1]?.role === "body" ? row - 1 : row;
  while (start > top && rows[start - 1]?.role !== "body") start -= 1;
  return start > top && fits(start) ? start : row;
}

function cutAt(cells: readonly PlacedCell[], breaks: readonly number[]): readonly PlacedCell[] {
  return cells.flatMap((placed) => {
    const end = placed.row + placed.cell.rows;
    const starts = [placed.row, ...breaks.filter((row) => row > placed.row && row < end)];
    return starts.map((row, part) => ({ ...placed, row, cell: { ...placed.cell, rows: (starts[part + 1] ?? end) - row } }));
  });
}

function pagesOf(heights: readonly number[], breaks: readonly number[], pageHeight: number): number {
  const starts = [0, ...breaks];
  return starts.reduce((sum, start, page) => {
    const height = heights.slice(start, starts[page + 1]).reduce((all, one) => all + one, 0);
    return sum + Math.max(1, Math.ceil(height / pageHeight));
  }, 0);
}

/** For each row of a form the number of sheet rows it takes: one, or several where it is higher than Excel allows. */
export function sheetRows(heights: readonly number[]): readonly number[] {
  return heights.map((height) => (height <= ROW_LIMIT ? 1 : Math.ceil(height / SPLIT_HEIGHT)));
}
