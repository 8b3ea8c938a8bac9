/** How a sheet looks: what the grid draws besides values. */
import { cellKey, type CellPosition, type CellStyle, type SheetPlan } from "../../workbook";

export interface SheetLooks {
  readonly styles: readonly CellStyle[];
  /** Place in `styles` by `cellKey`. */
  readonly styleOf: ReadonlyMap<number, number>;
  /** In characters of the default font, by column; left out where the sheet's default holds. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** In points, by row; left out where the sheet's default holds. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  /** Rows above and columns left of this cell stay in sight. */
  readonly freeze: CellPosition | null;
}

/** The looks of a sheet that was written from a plan. */
export function looksOfPlan(plan: SheetPlan): SheetLooks {
  const names = Object.keys(plan.styles);
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    styles: Object.values(plan.styles),
    styleOf: new Map(plan.cells.flatMap((cell): readonly [number, number][] => {
      const place = places.get(cell.style);
      return place === undefined ? [] : [[cellKey(cell), place]];
    })),
    columnWidths: new Map(plan.columnWidths.map((width, column) => [column, width])),
    rowHeights: plan.rowHeights,
    defaultWidth: null,
    defaultHeight: null,
    freeze: plan.freeze,
  };
}
