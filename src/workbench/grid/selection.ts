/** The selection and how keys move it: over merged areas as one, past hidden rows and columns, within the sheet. */
import type { Area, CellPosition, SheetGrid } from "../../workbook";
import { indexAt, type SheetLayout } from "./sheet-layout";

/** The selected rectangle of a sheet, from corner to corner, and in it the active cell, where typing goes. */
export interface Selection {
  readonly sheet: string;
  readonly active: CellPosition;
  readonly from: CellPosition;
  /** The corner that Shift moves, kept in sight. */
  readonly to: CellPosition;
}

/** -1, 0 or 1 each way. */
export interface Direction {
  readonly down: number;
  readonly right: number;
}

export type Motion =
  | { readonly kind: "step"; readonly by: Direction }
  /** To the edge of the filled cells, as Ctrl and an arrow do. */
  | { readonly kind: "edge"; readonly by: Direction }
  /** By this many pixels of rows. */
  | { readonly kind: "page"; readonly pixels: number }
  | { readonly kind: "row-start" | "start" | "end" };

export interface Ground {
  readonly grid: SheetGrid;
  readonly layout: SheetLayout;
  /** Rows above and columns left of this cell stay in sight: 行首 and 表首 are at it. */
  readonly home: CellPosition;
}

export function selectionAt(sheet: string, at: CellPosition): Selection {
  return { sheet, active: at, from: at, to: at };
}

export function isOneCell({ from, to }: Selection): boolean {
  return samePosition(from, to);
}

/** The selection after a motion from the active cell; with `extend` the rectangle grows instead. */
export function moved(selection: Selection, motion: Motion, extend: boolean, ground: Ground): Selection {
  if (extend) return { ...selection, from: selection.active, to: target(selection.to, motion, ground) };
  return selectionAt(selection.sheet, ground.grid.anchor(target(selection.active, motion, ground)));
}

/** Enter and Tab in a selected rectangle: the active cell goes round in it, covered and hidden cells left out. */
export function cycled(selection: Selection, by: Direction, ground: Ground): Selection {
  const area = selectedArea(selection, ground.grid);
  const [height, width] = [area.bottom - area.top + 1, area.right - area.left + 1];
  const across = by.right !== 0;
  const step = by.down + by.right;
  let { row, column } = selection.active;
  for (let tried = 0; tried < height * width; tried++) {
    const place = across ? (row - area.top) * width + (column - area.left) : (column - area.left) * height + (row - area.top);
    const next = (place + step + height * width) % (height * width);
    [row, column] = across
      ? [area.top + Math.floor(next / width), area.left + (next % width)]
      : [area.top + (next % height), area.left + Math.floor(next / height)];
    const at = { row, column };
    if (samePosition(ground.grid.anchor(at), at) && isSeen(at, ground.layout)) return { ...selection, active: at };
  }
  return selection;
}

/** The rectangle of a selection, widened so that no merged area is cut. */
export function selectedArea({ from, to }: Pick<Selection, "from" | "to">, { sheet }: SheetGrid): Area {
  let area: Area = { top: Math.min(from.row, to.row), left: Math.min(from.column, to.column), bottom: Math.max(from.row, to.row), right: Math.max(from.column, to.column) };
  for (let before: Area | null = null; before !== area;) {
    before = area;
    for (const merge of sheet.merges) area = widened(area, merge);
  }
  return area;
}

/** The same object where the merged area lies outside or within. */
function widened(area: Area, by: Area): Area {
  if (by.left > area.right || by.right < area.left || by.top > area.bottom || by.bottom < area.top) return area;
  if (by.left >= area.left && by.right <= area.right && by.top >= area.top && by.bottom <= area.bottom) return area;
  return { top: Math.min(area.top, by.top), left: Math.min(area.left, by.left), bottom: Math.max(area.bottom, by.bottom), right: Math.max(area.right, by.right) };
}

function target(at: CellPosition, motion: Motion, { grid, layout, home }: Ground): CellPosition {
  switch (motion.kind) {
    case "step": {
      const area = grid.mergeAt(at);
      return {
        row: step(motion.by.down > 0 && area ? area.bottom : at.row, motion.by.down, layout.tops),
        column: step(motion.by.right > 0 && area ? area.right : at.column, motion.by.right, layout.lefts),
      };
    }
    case "edge":
      return edge(at, motion.by, grid, layout);
    case "page": {
      const row = indexAt(layout.tops, Math.max(0, (layout.tops[at.row] ?? 0) + motion.pixels));
      return { ...at, row: row === at.row ? step(row, Math.sign(motion.pixels), layout.tops) : row };
    }
    case "row-start":
      return { ...at, column: at.column > home.column ? home.column : 0 };
    case "start":
      return home;
    case "end":
      return lastCell(grid);
  }
}

/** Over filled cells to the last of them, or over empty ones to the next filled one, or to the end of what the sheet holds. */
function edge(at: CellPosition, by: Direction, grid: SheetGrid, layout: SheetLayout): CellPosition {
  const filled = (position: CellPosition): boolean => grid.value(grid.anchor(position)) !== null;
  const next = (position: CellPosition): CellPosition => target(position, { kind: "step", by }, { grid, layout, home: at });
  let here = at;
  let there = next(here);
  const overFilled = filled(here) && filled(there);
  while (!samePosition(here, there)) {
    if (overFilled && !filled(there)) return here;
    here = there;
    if (!overFilled && filled(here)) return here;
    there = next(here);
  }
  if (overFilled || filled(here)) return here;
  // Nothing more that way: the sheet goes on further, but nothing is there.
  const end = lastCell(grid);
  return { row: by.down > 0 ? Math.max(at.row, end.row) : here.row, column: by.right > 0 ? Math.max(at.column, end.column) : here.column };
}

/** Last row and last column that hold anything. */
function lastCell({ sheet }: SheetGrid): CellPosition {
  let last: CellPosition = { row: 0, column: 0 };
  for (const { row, first, values } of sheet.rows) {
    let column = values.length - 1;
    while (column >= 0 && values[column] === null) column--;
    if (column >= 0) last = { row, column: Math.max(last.column, first + column) };
  }
  return last;
}

function step(index: number, by: number, edges: Float64Array): number {
  const last = edges.length - 2;
  const next = (from: number): number => Math.min(last, Math.max(0, from + by));
  let to = next(index);
  while (to !== next(to) && edges[to] === edges[to + 1]) to = next(to);
  // Nothing but hidden lines that way: stay.
  return edges[to] === edges[to + 1] ? index : to;
}

function isSeen({ row, column }: CellPosition, { tops, lefts }: SheetLayout): boolean {
  return tops[row] !== tops[row + 1] && lefts[column] !== lefts[column + 1];
}

export function samePosition(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
