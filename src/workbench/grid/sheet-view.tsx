import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type PointerEvent, type ReactElement } from "react";
import { workbenchTexts } from "../../messages";
import { areaOfCell, type Area, type CellPosition, type SheetSnapshot } from "../../workbook";
import { useSay, useWorkbench } from "../context";
import type { SheetLooks } from "../looks/sheet-looks";
import type { Selection, SheetMarks } from "../state";
import { CellEditor } from "./cell-editor";
import { CellView } from "./cell-view";
import { ColumnHeaders, RowHeaders } from "./headers";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, indexAt, layoutOf, visibleSpan, type SheetLayout } from "./sheet-layout";
import { selectedArea } from "./selection";
import { useWindow } from "./use-window";
import { gridOfSheet, visibleCells, type DrawnCell } from "./visible-cells";

const useStyles = makeStyles({
  scroll: { position: "relative", flexGrow: 1, minHeight: 0, minWidth: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground2 },
  canvas: { position: "relative" },
  rowHeaders: { position: "sticky", left: 0, width: 0, height: 0, zIndex: 3 },
  cells: { position: "absolute", left: `${String(ROW_HEADER_WIDTH)}px`, top: `${String(COLUMN_HEADER_HEIGHT)}px` },
  range: { position: "absolute", pointerEvents: "none", boxSizing: "border-box", border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2, opacity: 0.35, zIndex: 2 },
  active: { position: "absolute", pointerEvents: "none", boxSizing: "border-box", border: `2px solid ${tokens.colorBrandStroke1}`, zIndex: 3 },
});

/** Cells drawn around the window, so that scrolling shows no gaps. */
const MARGIN = 300;

interface Props {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | null;
  readonly marks: SheetMarks | null;
  readonly selection: Selection;
}

/** A sheet as a grid: only the cells in sight are in the page. */
export function SheetView({ sheet, looks, marks, selection }: Props): ReactElement {
  const { store, session } = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const scroll = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutOf(sheet, looks), [sheet, looks]);
  const grid = gridOfSheet(sheet);
  const window = useWindow(scroll);
  const rows = visibleSpan(layout.tops, window.top - MARGIN, window.top + window.height + MARGIN);
  const columns = visibleSpan(layout.lefts, window.left - MARGIN, window.left + window.width + MARGIN);
  const { first: top, last: bottom } = rows;
  const { first: left, last: right } = columns;
  const cells = useMemo(() => visibleCells(sheet, looks, { first: top, last: bottom }, { first: left, last: right }), [sheet, looks, top, bottom, left, right]);
  const chosen = selectedArea(selection, grid);
  const active = grid.mergeAt(selection.focus) ?? areaOfCell(selection.focus);
  useKeepInSight(scroll, layout, active, selection.sheet);

  const select = (focus: CellPosition, extend: boolean): void => {
    const at = extend ? focus : grid.anchor(focus);
    store.dispatch({ type: "selected", selection: { sheet: sheet.name, focus: at, anchor: extend ? selection.anchor : at } });
    if (!extend) session?.host.userSelected();
  };
  const pointed = (event: PointerEvent): CellPosition | null => positionAt(event, scroll.current, layout);
  return (
    <div ref={scroll} className={styles.scroll} role="grid" aria-label={say(workbenchTexts.grid, { sheet: sheet.name })} aria-rowcount={layout.rows} aria-colcount={layout.columns}
      onPointerDown={(event) => { const at = pointed(event); if (at && event.button === 0) select(at, event.shiftKey); }}
      onPointerMove={(event) => { const at = event.buttons === 1 ? pointed(event) : null; if (at && (at.row !== selection.focus.row || at.column !== selection.focus.column)) select(at, true); }}>
      <div className={styles.canvas} style={{ width: (layout.lefts[layout.columns] ?? 0) + ROW_HEADER_WIDTH, height: (layout.tops[layout.rows] ?? 0) + COLUMN_HEADER_HEIGHT }}>
        <ColumnHeaders layout={layout} span={columns} selected={chosen} />
        <div className={styles.rowHeaders}><RowHeaders layout={layout} span={rows} selected={chosen} /></div>
        <div className={styles.cells}>
          {byRow(cells).map(([row, members]) => (
            <div key={row} role="row" aria-rowindex={row + 1}>
              {members.map((cell) => <CellView key={cell.key} cell={cell} column={cell.area.left} mark={marks?.get(cell.key) ?? null} {...box(layout, cell.area)} />)}
            </div>
          ))}
          {selection.anchor.row === selection.focus.row && selection.anchor.column === selection.focus.column ? null : <div className={styles.range} style={box(layout, chosen)} />}
          <div className={styles.active} style={box(layout, active)} />
          <CellEditor sheet={sheet} layout={layout} selection={selection} area={active} box={box(layout, active)} />
        </div>
      </div>
    </div>
  );
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

function box({ tops, lefts }: SheetLayout, area: Area): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } {
  const left = lefts[area.left] ?? 0;
  const top = tops[area.top] ?? 0;
  return { left, top, width: (lefts[Math.min(area.right + 1, lefts.length - 1)] ?? left) - left, height: (tops[Math.min(area.bottom + 1, tops.length - 1)] ?? top) - top };
}

/** The cell under the pointer; null over the headers and the scroll bars. */
function positionAt(event: PointerEvent, scroll: HTMLElement | null, layout: SheetLayout): CellPosition | null {
  if (!scroll) return null;
  const frame = scroll.getBoundingClientRect();
  const x = event.clientX - frame.left;
  const y = event.clientY - frame.top;
  if (x < ROW_HEADER_WIDTH || y < COLUMN_HEADER_HEIGHT || x >= scroll.clientWidth || y >= scroll.clientHeight) return null;
  return { row: indexAt(layout.tops, y - COLUMN_HEADER_HEIGHT + scroll.scrollTop), column: indexAt(layout.lefts, x - ROW_HEADER_WIDTH + scroll.scrollLeft) };
}

/** Scrolls the active cell into sight when it changes, with a little room around it. */
function useKeepInSight(scroll: { readonly current: HTMLElement | null }, layout: SheetLayout, active: Area, sheet: string): void {
  const { top, left } = active;
  useEffect(() => {
    const element = scroll.current;
    if (!element) return;
    const { left: x, top: y, width, height } = box(layout, { top, left, bottom: top, right: left });
    const room = { x: element.clientWidth - ROW_HEADER_WIDTH, y: element.clientHeight - COLUMN_HEADER_HEIGHT };
    if (y < element.scrollTop || y + height > element.scrollTop + room.y) element.scrollTop = Math.max(0, y < element.scrollTop ? y - 48 : y + height - room.y + 48);
    if (x < element.scrollLeft || x + width > element.scrollLeft + room.x) element.scrollLeft = Math.max(0, x < element.scrollLeft ? x - 24 : x + Math.min(width, room.x) - room.x + 24);
    // Only a new cell or sheet scrolls; a new layout (an edit) leaves the window where it is.
  }, [top, left, sheet, scroll]);
}
