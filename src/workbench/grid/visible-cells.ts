/** The cells to draw for a window of a sheet: each merged area once, as one cell. */
import { cellKey, gridOf, type Area, type CellPosition, type CellStyle, type SheetGrid, type SheetSnapshot, type Span } from "../../workbook";
import { styleAt, type SheetLooks } from "../looks/sheet-looks";
import { shownText } from "./shown-text";

export interface DrawnCell {
  readonly key: number;
  readonly area: Area;
  readonly text: string;
  readonly number: boolean;
  readonly style: CellStyle | null;
}

const grids = new WeakMap<SheetSnapshot, SheetGrid>();

/** Built once for each state of a sheet. */
export function gridOfSheet(sheet: SheetSnapshot): SheetGrid {
  const known = grids.get(sheet);
  if (known) return known;
  const grid = gridOf(sheet);
  grids.set(sheet, grid);
  return grid;
}

export function visibleCells(sheet: SheetSnapshot, looks: SheetLooks | null, rows: Span, columns: Span): readonly DrawnCell[] {
  const grid = gridOfSheet(sheet);
  const drawn = new Map<number, DrawnCell>();
  for (let row = rows.first; row <= rows.last; row++) {
    for (let column = columns.first; column <= columns.last; column++) {
      const area = grid.mergeAt({ row, column }) ?? { top: row, left: column, bottom: row, right: column };
      const at: CellPosition = { row: area.top, column: area.left };
      const key = cellKey(at);
      if (!drawn.has(key)) drawn.set(key, drawnCell(sheet, grid, looks, area, at, key));
    }
  }
  return [...drawn.values()];
}

function drawnCell(sheet: SheetSnapshot, grid: SheetGrid, looks: SheetLooks | null, area: Area, at: CellPosition, key: number): DrawnCell {
  const value = grid.value(at);
  return { key, area, text: shownText(sheet, at, value), number: typeof value === "number", style: looks ? styleAt(looks, key) : null };
}
