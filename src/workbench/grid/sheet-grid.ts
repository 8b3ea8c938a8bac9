/** Looking into a sheet by cell, built once for each state of it. */
import { gridOf, type SheetGrid, type SheetSnapshot } from "../../workbook";

const grids = new WeakMap<SheetSnapshot, SheetGrid>();

export function gridOfSheet(sheet: SheetSnapshot): SheetGrid {
  const known = grids.get(sheet);
  if (known) return known;
  const grid = gridOf(sheet);
  grids.set(sheet, grid);
  return grid;
}
