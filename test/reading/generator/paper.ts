/** A sheet being written: cells and merges, at an offset. */
import type { Area, CellScalar, SheetSnapshot } from "../../../src/workbook";
import { sheetOf, type SheetFeatures } from "../sheets";

export interface Paper {
  put(row: number, column: number, value: CellScalar): void;
  /** Merges an area of more than one cell and writes its text. */
  block(area: Area, value: CellScalar): void;
  readonly lastRow: () => number;
  toSheet(features: SheetFeatures): SheetSnapshot;
}

export function paper(): Paper {
  const cells: CellScalar[][] = [];
  const merges: Area[] = [];
  let last = -1;
  const put = (row: number, column: number, value: CellScalar): void => {
    last = Math.max(last, row);
    while (cells.length <= row) cells.push([]);
    const line = cells[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  };
  return {
    put,
    block(area, value) {
      put(area.top, area.left, value);
      last = Math.max(last, area.bottom);
      if (area.bottom > area.top || area.right > area.left) merges.push(area);
    },
    lastRow: () => last,
    toSheet: (features) => sheetOf(cells, { ...features, merges: [...(features.merges ?? []), ...merges] }),
  };
}

/** Numbers are typed as numbers most of the time, as text otherwise. */
export function typed(text: string, asNumber: boolean): CellScalar {
  if (text === "") return null;
  return asNumber && /^-?\d{1,12}(?:\.\d+)?$/.test(text) ? Number(text) : text;
}
