/** Moving the selection: by cells, over merged areas as one, within the sheet. */
import type { Area, CellPosition, SheetGrid } from "../../workbook";
import type { SheetLayout } from "./sheet-layout";
import type { Selection } from "../state";

export interface Move {
  readonly down: number;
  readonly right: number;
}

/** The selection after a key: a step from the active cell; with `extend` the anchor stays. Hidden rows and columns are stepped over. */
export function moved(selection: Selection, { down, right }: Move, extend: boolean, grid: SheetGrid, layout: SheetLayout): Selection {
  const area = grid.mergeAt(selection.focus);
  const row = step(down > 0 && area ? area.bottom : selection.focus.row, down, layout.tops);
  const column = step(right > 0 && area ? area.right : selection.focus.column, right, layout.lefts);
  const focus = extend ? { row, column } : grid.anchor({ row, column });
  return { ...selection, focus, anchor: extend ? selection.anchor : focus };
}

/** The rectangle of a selection, widened so that no merged area is cut. */
export function selectedArea({ anchor, focus }: Selection, grid: SheetGrid): Area {
  let area: Area = { top: Math.min(anchor.row, focus.row), left: Math.min(anchor.column, focus.column), bottom: Math.max(anchor.row, focus.row), right: Math.max(anchor.column, focus.column) };
  for (const corner of [anchor, focus]) area = widened(area, grid.mergeAt(corner));
  return area;
}

function widened(area: Area, by: Area | null): Area {
  return by === null ? area : { top: Math.min(area.top, by.top), left: Math.min(area.left, by.left), bottom: Math.max(area.bottom, by.bottom), right: Math.max(area.right, by.right) };
}

function step(index: number, by: number, edges: Float64Array): number {
  const last = edges.length - 2;
  let next = Math.min(last, Math.max(0, index + by));
  const direction = Math.sign(by);
  while (direction !== 0 && next > 0 && next < last && edges[next] === edges[next + 1]) next += direction;
  return next;
}

export function samePosition(a: CellPosition, b: CellPosition): boolean {
  return a.row === b.row && a.column === b.column;
}
