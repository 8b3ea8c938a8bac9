/** How a sheet looks: what the grid draws besides values. */
import { cellKey, type CellPosition, type SheetPlan } from "../../workbook";
import { lookOfStyle, type CellLook } from "./cell-look";

export interface SheetLooks {
  readonly styles: readonly CellLook[];
  /** `cellKey` of each cell with a style, rising; numbers in a row, because a map of 200,000 entries holds the page up when it is posted. */
  readonly styledCells: Float64Array;
  /** Place in `styles` of each of them. */
  readonly cellStyles: Uint16Array;
  /** In characters of the default font, by column; left out where the sheet's default holds. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points, by row; left out where the sheet's default holds. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  /** Rows above and columns left of this cell stay in sight. */
  readonly freeze: CellPosition | null;
  /** Thin grey lines between cells that have none of their own. */
  readonly gridLines: boolean;
}

/** The looks of a sheet that was written from a plan. */
export function looksOfPlan(plan: SheetPlan): SheetLooks {
  const names = Object.keys(plan.styles);
  const places = new Map(names.map((name, place) => [name, place]));
  const styled = plan.cells.map((cell) => [cellKey(cell), places.get(cell.style) ?? 0] as const).sort(([a], [b]) => a - b);
  return {
    styles: Object.values(plan.styles).map(lookOfStyle),
    styledCells: Float64Array.from(styled, ([key]) => key),
    cellStyles: Uint16Array.from(styled, ([, place]) => place),
    columnWidths: new Map(plan.columnWidths.map((width, column) => [column, width])),
    rowHeights: plan.rowHeights,
    defaultWidth: null,
    defaultHeight: null,
    freeze: plan.freeze,
    gridLines: true,
  };
}

/** The look of a cell; null where the file gives none. */
export function styleAt({ styles, styledCells, cellStyles }: SheetLooks, key: number): CellLook | null {
  let low = 0;
  let high = styledCells.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((styledCells[middle] ?? 0) < key) low = middle + 1;
    else high = middle;
  }
  return styledCells[low] === key ? styles[cellStyles[low] ?? 0] ?? null : null;
}
