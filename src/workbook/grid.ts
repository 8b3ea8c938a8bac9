/** Looking into a sheet by cell. A grid is built once for a sheet and then answers in constant time. */
import { areaContains, cellKey, type Area, type CellPosition } from "./address";
import type { CellFacts, CellScalar, SheetRow, SheetSnapshot } from "./snapshot";

export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** The cell's own value; covered cells of a merged area are null. */
  value(position: CellPosition): CellScalar;
  facts(position: CellPosition): CellFacts | undefined;
  /** The merged area that holds the cell, or null. */
  mergeAt(position: CellPosition): Area | null;
  /** The top-left cell of the merged area that holds the cell, or the cell itself. */
  anchor(position: CellPosition): CellPosition;
  row(row: number): SheetRow | undefined;
}

/** Wraps a sheet; the snapshot is not copied. */
export function gridOf(sheet: SheetSnapshot): SheetGrid {
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const tall = sheet.merges.filter(isTall);
  const merges = mergesByRow(sheet.merges.filter((area) => !isTall(area)));
  const mergeAt = (position: CellPosition): Area | null => {
    const holds = (area: Area): boolean => areaContains(area, position);
    return merges.get(position.row)?.find(holds) ?? tall.find(holds) ?? null;
  };
  return {
    sheet,
    value({ row, column }) {
      const line = rows.get(row);
      return line?.values[column - line.first] ?? null;
    },
    facts: (position) => sheet.facts.get(cellKey(position)),
    mergeAt,
    anchor(position) {
      const area = mergeAt(position);
      return area ? { row: area.top, column: area.left } : position;
    },
    row: (row) => rows.get(row),
  };
}

/** Areas over more rows than any table has (whole columns) are not entered by row: a file may hold thousands of them. */
const TALL_ROWS = 10_000;

function isTall(area: Area): boolean {
  return area.bottom - area.top >= TALL_ROWS;
}

/** Merged areas by each row they cover. */
function mergesByRow(merges: readonly Area[]): ReadonlyMap<number, readonly Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  return byRow;
}
