import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type PointerEvent, type ReactElement } from "react";
import { workbenchTexts } from "../../messages";
import { areaOfCell, type Area, type CellPosition, type SheetSnapshot } from "../../workbook";
import { useSay, useWorkbench } from "../context";
import type { SheetLooks } from "../looks/sheet-looks";
import type { SheetMarks } from "../marks";
import { CellEditor } from "./cell-editor";
import { CellLayer, boxOf, type Box } from "./cell-layer";
import { frozenPart, type Frozen } from "./frozen";
import { ColumnHeaders, RowHeaders } from "./headers";
import { COLUMN_HEADER_HEIGHT, ROW_HEADER_WIDTH, indexAt, layoutOf, visibleSpan, type SheetLayout } from "./sheet-layout";
import { isOneCell, samePosition, selectedArea, selectionAt, type Ground, type Selection } from "./selection";
import { useWindow, type ScrollWindow } from "./use-window";
import { gridOfSheet } from "./sheet-grid";

const px = (pixels: number): string => `${String(pixels)}px`;

const useStyles = makeStyles({
  scroll: { position: "relative", flexGrow: 1, minHeight: 0, minWidth: 0, overflow: "auto", backgroundColor: tokens.colorNeutralBackground2 },
  canvas: { position: "relative" },
  cells: { position: "absolute", left: px(ROW_HEADER_WIDTH), top: px(COLUMN_HEADER_HEIGHT) },
  rowHeaders: { position: "sticky", left: 0, width: 0, height: 0, zIndex: 4 },
  // Frozen parts stand above the cells that scroll; their own cells are placed as on the sheet.
  frozenRows: { position: "sticky", top: px(COLUMN_HEADER_HEIGHT), width: 0, height: 0, zIndex: 2 },
  frozenColumns: { position: "sticky", left: px(ROW_HEADER_WIDTH), width: 0, height: 0, zIndex: 2 },
  frozenCorner: { position: "sticky", top: px(COLUMN_HEADER_HEIGHT), left: px(ROW_HEADER_WIDTH), width: 0, height: 0, zIndex: 3 },
  frozenRowHeaders: { position: "sticky", top: px(COLUMN_HEADER_HEIGHT), left: 0, width: 0, height: 0, zIndex: 5 },
  besideHeader: { position: "absolute", left: px(ROW_HEADER_WIDTH), top: 0 },
  range: { position: "absolute", pointerEvents: "none", boxSizing: "border-box", border: `1px solid ${tokens.colorBrandStroke1}`, backgroundColor: tokens.colorBrandBackground2, opacity: 0.35 },
  below: { position: "absolute", left: px(ROW_HEADER_WIDTH), top: px(COLUMN_HEADER_HEIGHT), zIndex: 1 },
  // Above the frozen parts, so that a cell chosen there shows too.
  above: { position: "absolute", left: px(ROW_HEADER_WIDTH), top: px(COLUMN_HEADER_HEIGHT), zIndex: 3 },
  active: { position: "absolute", pointerEvents: "none", boxSizing: "border-box", border: `2px solid ${tokens.colorBrandStroke1}` },
});

/** Cells drawn around the window, so that scrolling shows no gaps. */
const MARGIN = 200;

interface Props {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | null;
  readonly marks: SheetMarks | null;
  readonly selection: Selection;
  readonly date1904: boolean;
}

/** A sheet as a grid: only the cells in sight are in the page; frozen rows and columns stay. */
export function SheetView({ sheet, looks, marks, selection, date1904 }: Props): ReactElement {
  const { store, session } = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const scroll = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layoutOf(sheet, looks), [sheet, looks]);
  const grid = gridOfSheet(sheet);
  const window = useWindow(scroll);
  const frozen = frozenPart(looks?.freeze ?? null, layout, window);
  const rows = visibleSpan(layout.tops, window.top - MARGIN, window.top + window.height + MARGIN);
  const columns = visibleSpan(layout.lefts, window.left - MARGIN, window.left + window.width + MARGIN);
  const chosen = selectedArea(selection, grid);
  const active = grid.mergeAt(selection.active) ?? areaOfCell(selection.active);
  const ground: Ground = { grid, layout, home: { row: frozen.rows, column: frozen.columns } };
  useKeepInSight(scroll, layout, frozen, isOneCell(selection) || !samePosition(selection.from, selection.active) ? active : areaOfCell(selection.to), selection.sheet);

  const select = (at: CellPosition, extend: boolean): void => {
    const to = samePosition(grid.anchor(at), grid.anchor(selection.active)) ? selection.active : at;
    store.dispatch({ type: "selected", selection: extend ? { ...selection, from: selection.active, to } : selectionAt(sheet.name, grid.anchor(at)) });
    if (!extend) session?.host.userSelected();
  };
  const pointed = (event: PointerEvent): CellPosition | null => positionAt(event, scroll.current, layout, frozen);
  const layer = { sheet, looks, marks, layout };
  const activeBox = placed(boxOf(layout, active), active, frozen, window);
  return (
    <div ref={scroll} className={styles.scroll} data-sheet=""
      onPointerDown={(event) => { const at = pointed(event); if (at && event.button === 0) select(at, event.shiftKey); }}
      onPointerMove={(event) => { const at = event.buttons === 1 ? pointed(event) : null; if (at && !samePosition(at, selection.to)) select(at, true); }}>
      <div className={styles.canvas} style={{ width: (layout.lefts[layout.columns] ?? 0) + ROW_HEADER_WIDTH, height: (layout.tops[layout.rows] ?? 0) + COLUMN_HEADER_HEIGHT }}>
        <ColumnHeaders layout={layout} span={columns} frozen={frozen.columns} selected={chosen} />
        <div className={styles.rowHeaders}><RowHeaders layout={layout} span={rows} selected={chosen} /></div>
        <div className={styles.cells} style={{ width: layout.lefts[layout.columns], height: layout.tops[layout.rows] }} role="grid" aria-label={say(workbenchTexts.grid, { sheet: sheet.name })} aria-rowcount={layout.rows} aria-colcount={layout.columns}>
          <CellLayer {...layer} rows={rows} columns={columns} />
        </div>
        {isOneCell(selection) ? null : <div className={styles.below}><div className={styles.range} style={boxOf(layout, chosen)} /></div>}
        {frozen.rows === 0 ? null : (
          <>
            <div className={styles.frozenRows} aria-hidden="true"><div className={styles.besideHeader}><CellLayer {...layer} rows={{ first: 0, last: frozen.rows - 1 }} columns={columns} /></div></div>
            <div className={styles.frozenRowHeaders}><RowHeaders layout={layout} span={{ first: 0, last: frozen.rows - 1 }} selected={chosen} /></div>
          </>
        )}
        {frozen.columns === 0 ? null : <div className={styles.frozenColumns} aria-hidden="true"><CellLayer {...layer} rows={rows} columns={{ first: 0, last: frozen.columns - 1 }} /></div>}
        {frozen.rows === 0 || frozen.columns === 0 ? null : <div className={styles.frozenCorner} aria-hidden="true"><CellLayer {...layer} rows={{ first: 0, last: frozen.rows - 1 }} columns={{ first: 0, last: frozen.columns - 1 }} /></div>}
        <div className={styles.above}>
          {activeBox.covered ? null : <div className={styles.active} style={activeBox.box} />}
          <CellEditor shown={{ sheet, looks, date1904 }} selection={selection} ground={ground} page={Math.max(40, window.height - COLUMN_HEADER_HEIGHT - frozen.height)} area={active} box={activeBox.box} />
        </div>
      </div>
    </div>
  );
}

/** Where the active cell is on the screen's canvas: in a frozen part it moves with the window; elsewhere it may be covered by one. */
function placed(box: Box, { top, left }: Area, frozen: Frozen, window: ScrollWindow): { readonly box: Box; readonly covered: boolean } {
  const inRows = top < frozen.rows;
  const inColumns = left < frozen.columns;
  const covered = (!inRows && box.top < window.top + frozen.height) || (!inColumns && box.left < window.left + frozen.width);
  return { box: { ...box, top: box.top + (inRows ? window.top : 0), left: box.left + (inColumns ? window.left : 0) }, covered };
}

/** The cell under the pointer; null over the headers, the scroll bars and the editor. */
function positionAt(event: PointerEvent, scroll: HTMLElement | null, layout: SheetLayout, frozen: Frozen): CellPosition | null {
  if (!scroll) return null;
  // A press in the editor is about its text.
  if (event.target instanceof HTMLTextAreaElement) return null;
  const frame = scroll.getBoundingClientRect();
  const x = event.clientX - frame.left - ROW_HEADER_WIDTH;
  const y = event.clientY - frame.top - COLUMN_HEADER_HEIGHT;
  if (x < 0 || y < 0 || x + ROW_HEADER_WIDTH >= scroll.clientWidth || y + COLUMN_HEADER_HEIGHT >= scroll.clientHeight) return null;
  return { row: indexAt(layout.tops, y < frozen.height ? y : y + scroll.scrollTop), column: indexAt(layout.lefts, x < frozen.width ? x : x + scroll.scrollLeft) };
}

/** Scrolls the active cell into sight when it changes, with a little room around it. A new layout (an edit) leaves the window where it is. */
function useKeepInSight(scroll: { readonly current: HTMLElement | null }, layout: SheetLayout, frozen: Frozen, active: Area, sheet: string): void {
  const last = useRef("");
  useEffect(() => {
    const { top, left } = active;
    const place = `${String(top)} ${String(left)} ${sheet}`;
    const element = scroll.current;
    if (!element || last.current === place) return;
    last.current = place;
    const box = boxOf(layout, { top, left, bottom: top, right: left });
    const room = { width: element.clientWidth - ROW_HEADER_WIDTH, height: element.clientHeight - COLUMN_HEADER_HEIGHT };
    if (top >= frozen.rows) element.scrollTop = scrolled(element.scrollTop, box.top, Math.min(box.height, room.height - frozen.height), room.height, frozen.height, 48);
    if (left >= frozen.columns) element.scrollLeft = scrolled(element.scrollLeft, box.left, Math.min(box.width, room.width - frozen.width), room.width, frozen.width, 24);
  });
}

/** The scroll position that shows a box between the frozen part and the far edge, moved only when it must. */
function scrolled(now: number, start: number, size: number, room: number, frozen: number, air: number): number {
  if (start < now + frozen) return Math.max(0, start - frozen - air);
  return start + size > now + room ? start + size - room + air : now;
}
