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
  const merges = mergesByRow(sheet.merges);
  const mergeAt = (position: CellPosition): Area | null =>
    merges.get(position.row)?.find((area) => areaContains(area, position)) ?? null;
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

/** Merged areas by each row they cover. An area over very many rows (whole columns) is entered by row too: Excel allows no overlap. */
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
