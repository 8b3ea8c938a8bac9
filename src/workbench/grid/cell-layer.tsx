import { memo, useMemo, type ReactElement } from "react";
import type { Area, SheetSnapshot, Span } from "../../workbook";
import { useDark } from "../context";
import type { SheetLooks } from "../looks/sheet-looks";
import type { SheetMarks } from "../marks";
import { CellView } from "./cell-view";
import type { SheetLayout } from "./sheet-layout";
import { visibleCells, type DrawnCell } from "./visible-cells";

interface Props {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | null;
  readonly marks: SheetMarks | null;
  readonly layout: SheetLayout;
  readonly rows: Span;
  readonly columns: Span;
}

/** The cells of a window of the sheet, each at its own place. */
export const CellLayer = memo(function CellLayer({ sheet, looks, marks, layout, rows, columns }: Props): ReactElement {
  const { first: top, last: bottom } = rows;
  const { first: left, last: right } = columns;
  const cells = useMemo(() => visibleCells({ sheet, looks, layout }, { first: top, last: bottom }, { first: left, last: right }), [sheet, looks, layout, top, bottom, left, right]);
  const dark = useDark();
  return (
    <>
      {byRow(cells).map(([row, members]) => (
        <div key={row} role="row" aria-rowindex={row + 1}>
          {members.map((cell) => <CellView key={cell.key} cell={cell} dark={dark} lined={looks?.gridLines ?? true} column={cell.area.left} mark={marks?.get(cell.key) ?? null} {...boxOf(layout, cell.area)} />)}
        </div>
      ))}
    </>
  );
});

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area stands on the sheet, in pixels. */
export function boxOf({ tops, lefts }: SheetLayout, area: Area): Box {
  const left = lefts[area.left] ?? 0;
  const top = tops[area.top] ?? 0;
  return { left, top, width: (lefts[Math.min(area.right + 1, lefts.length - 1)] ?? left) - left, height: (tops[Math.min(area.bottom + 1, tops.length - 1)] ?? top) - top };
}

/** Screen-reader rows; what is drawn stands at its own place. */
function byRow(cells: readonly DrawnCell[]): readonly (readonly [number, readonly DrawnCell[]])[] {
  const rows = new Map<number, DrawnCell[]>();
  for (const cell of cells) {
    const row = rows.get(cell.area.top);
    if (row) row.push(cell);
    else rows.set(cell.area.top, [cell]);
  }
  return [...rows].sort(([a], [b]) => a - b);
}
