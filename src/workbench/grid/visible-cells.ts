/** The cells to draw for a window of a sheet: each merged area once, as one cell. */
import { cellKey, type Area, type CellPosition, type SheetGrid, type SheetSnapshot, type Span } from "../../workbook";
import type { CellLook, Edge } from "../looks/cell-look";
import { styleAt, type SheetLooks } from "../looks/sheet-looks";
import { emWidth } from "./measure";
import { gridOfSheet } from "./sheet-grid";
import { CELL_FONT_SIZE, CELL_PADDING, fontPixels, type SheetLayout } from "./sheet-layout";
import { shownText } from "./shown-text";

export interface DrawnCell {
  readonly key: number;
  readonly area: Area;
  readonly text: string;
  readonly number: boolean;
  /** null where nothing is known of the sheet's looks. */
  readonly look: CellLook | null;
  /** The lines to the right and below, the cell's own or its neighbour's. */
  readonly right: Edge | null;
  readonly bottom: Edge | null;
  /** Pixels by which a text that is not wrapped reaches over empty cells beside it. */
  readonly over: { readonly left: number; readonly right: number } | null;
}

/** A sheet with what its cells are drawn by. */
export interface DrawnSheet {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | null;
  readonly layout: SheetLayout;
}

export function visibleCells(drawn: DrawnSheet, rows: Span, columns: Span): readonly DrawnCell[] {
  const grid = gridOfSheet(drawn.sheet);
  const cells = new Map<number, DrawnCell>();
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const area = grid.mergeAt({ row, column }) ?? { top: row, left: column, bottom: row, right: column };
      const at: CellPosition = { row: area.top, column: area.left };
      const key = cellKey(at);
      if (!cells.has(key)) cells.set(key, drawnCell(drawn, grid, area, at, key));
    }
  }
  return [...cells.values()];
}

function drawnCell(drawn: DrawnSheet, grid: SheetGrid, area: Area, at: CellPosition, key: number): DrawnCell {
  const { sheet, looks } = drawn;
  const value = grid.value(at);
  const look = looks ? styleAt(looks, key) ?? looks.styles[0] ?? null : null;
  const cell = { key, area, text: shownText(sheet, at, value), number: typeof value === "number", look };
  return {
    ...cell,
    right: edgeBetween(looks, { row: area.top, column: area.right }, { row: area.top, column: area.right + 1 }, "right", "left", look),
    bottom: edgeBetween(looks, { row: area.bottom, column: area.left }, { row: area.bottom + 1, column: area.left }, "bottom", "top", look),
    over: value === null || typeof value === "number" || area.left !== area.right ? null : reachOver(drawn, grid, cell, at),
  };
}

/** The heavier of the two lines that two neighbours draw between them. */
function edgeBetween(looks: SheetLooks | null, here: CellPosition, there: CellPosition, side: "right" | "bottom", opposite: "left" | "top", anchor: CellLook | null): Edge | null {
  if (!looks) return null;
  // A covered cell of a merged area may say nothing: then its first cell speaks for it.
  const own = (styleAt(looks, cellKey(here)) ?? anchor)?.edges[side] ?? null;
  const other = styleAt(looks, cellKey(there))?.edges[opposite] ?? null;
  return (other?.width ?? 0) > (own?.width ?? 0) ? other : own;
}

/** How far a text that does not fit reaches; null where it fits, is wrapped, or the next cell is filled. */
function reachOver({ sheet, layout: { lefts } }: DrawnSheet, grid: SheetGrid, { text, look }: Pick<DrawnCell, "text" | "look">, at: CellPosition): DrawnCell["over"] {
  if (!look || look.wrap || look.turned !== null || text.includes("\n") || look.horizontal === "justify") return null;
  const needed = emWidth(text) * (look.size === 0 ? CELL_FONT_SIZE : fontPixels(look.size)) * (look.bold ? 1.06 : 1) + CELL_PADDING;
  let missing = needed - ((lefts[at.column + 1] ?? 0) - (lefts[at.column] ?? 0));
  if (missing <= 0) return null;
  const free = (column: number): boolean => {
    const there = { row: at.row, column };
    return column >= 0 && column + 1 < lefts.length && grid.value(there) === null && grid.mergeAt(there) === null && !sheet.facts.has(cellKey(there));
  };
  const reach = (direction: 1 | -1, wanted: number): number => {
    let pixels = 0;
    for (let column = at.column + direction; pixels < wanted && free(column); column += direction) pixels += (lefts[column + 1] ?? 0) - (lefts[column] ?? 0);
    return pixels;
  };
  if (look.horizontal === "right") return some(reach(-1, missing), 0);
  if (look.horizontal !== "center") return some(0, reach(1, missing));
  missing /= 2;
  return some(reach(-1, missing), reach(1, missing));
}

function some(left: number, right: number): DrawnCell["over"] {
  return left === 0 && right === 0 ? null : { left, right };
}
