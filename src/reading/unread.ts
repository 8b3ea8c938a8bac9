/** Everything filled that no table claimed, as ranges with a reason. Nothing is dropped in silence. */
import { areaContains, formatArea, type Area } from "../workbook";
import { squeeze } from "../text";
import type { UnreadRange, UnreadReason } from "../model";
import type { FoundList } from "./lists/find-lists";
import type { ReadList } from "./lists/read-list";
import type { ReadTable } from "./read-sheet";
import type { SheetView } from "./sheet/sheet-view";
import { isNote, isSignature } from "./tables/row-kinds";

/** The unclaimed cells of a sheet in connected groups, in reading order. `found`: its lists; `read`: those of them that were read. */
export function unreadRanges(view: SheetView, tables: readonly ReadTable[], found: readonly FoundList[], read: readonly ReadList[]): readonly UnreadRange[] {
  if (tables.length === 0 && read.length === 0) return wholeSheet(view, found.length > 0);
  return connectedGroups(unclaimed(view)).map((group) => ({
    sheet: view.name,
    area: formatArea(group.area),
    reason: isInList(view, found, read, group) ? "list-or-total" : reasonOf(view, tables, group),
  }));
}

/** The used range of a sheet without any table, in one piece. */
function wholeSheet(view: SheetView, isList: boolean): readonly UnreadRange[] {
  const cells = unclaimed(view);
  if (cells.length === 0) return [];
  const area = boundingArea(cells);
  return [{ sheet: view.name, area: formatArea(area), reason: isList && view.sheet.visibility === "visible" ? "list-or-total" : reasonOfSheet(view, cells) }];
}

/** Columns, rows and lists that the model has no place for; a note under a list is text. */
function isInList(view: SheetView, found: readonly FoundList[], read: readonly ReadList[], { cells, area }: Group): boolean {
  const [first] = cells;
  if (first && isNote(view.text(first.row, first.column))) return false;
  return read.some((list) => area.top >= list.top && area.bottom <= list.end)
    || found.some(({ header, rows }) => area.top >= header.top && area.bottom <= (rows.at(-1) ?? header.bottom));
}

interface Cell {
  readonly row: number;
  readonly column: number;
}

function unclaimed(view: SheetView): readonly Cell[] {
  const cells: Cell[] = [];
  for (const row of view.rows) {
    for (let column = 0; column <= view.lastColumn; column++) {
      if (!view.isClaimed(row, column) && view.filled(row, column)) cells.push({ row, column });
    }
  }
  return cells;
}

interface Group {
  readonly cells: readonly Cell[];
  readonly area: Area;
}

/** Cells that touch each other's merged areas, row by row: runs of a row join the groups of the row above that they touch. */
function connectedGroups(cells: readonly Cell[]): readonly Group[] {
  let open: { cells: Cell[]; area: Area }[] = [];
  const closed: Group[] = [];
  let at = 0;
  while (at < cells.length) {
    const row = cells[at]?.row ?? 0;
    const line: Cell[] = [];
    while (cells[at]?.row === row) {
      const cell = cells[at];
      if (cell) line.push(cell);
      at++;
    }
    closed.push(...open.filter((group) => group.area.bottom < row - 1));
    open = open.filter((group) => group.area.bottom >= row - 1);
    for (const cell of line) {
      const touching = open.filter(({ area }) => cell.column >= area.left - 1 && cell.column <= area.right + 1);
      const joined = [...touching.flatMap((group) => group.cells), cell];
      open = open.filter((group) => !touching.includes(group));
      open.push({ cells: joined, area: boundingArea(joined) });
    }
  }
  return [...closed, ...open].sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function boundingArea(cells: readonly Cell[]): Area {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

function reasonOf(view: SheetView, tables: readonly ReadTable[], { cells, area }: Group): UnreadReason {
  const first = cells[0];
  if (!first) return "text-outside-tables";
  for (const table of tables) {
    const { header } = table;
    const inRows = area.top <= table.end && area.bottom >= table.top;
    if (!inRows || area.left > header.bandRight || area.right < header.bandLeft) continue;
    if (table.totals.includes(first.row)) return "list-or-total";
    const text = view.text(first.row, first.column);
    if (isNote(text) || isSignature(text)) return "text-outside-tables";
    if (header.columns.some((column) => column.role === "known" && area.left >= column.left && area.right <= column.right)) return "left-out";
    if (header.leftOut && areaContains(header.leftOut, first)) return "left-out";
    if (header.unknown.some((column) => area.left <= column.right && area.right >= column.left && area.bottom >= header.top)) return "unknown-columns";
    if (area.top > header.bottom) return area.left > header.right || area.right < header.left ? "no-header" : "broken-table";
    return area.top >= header.top ? "unknown-columns" : "left-out";
  }
  return cells.length > 6 && area.right > area.left && area.bottom > area.top ? "no-header" : "text-outside-tables";
}

const INSTRUCTIONS = /填[报写表]说明|填报要求|使用说明|注意事项|填写要求|填表说明|操作说明|填报指南/;

function reasonOfSheet(view: SheetView, cells: readonly Cell[]): UnreadReason {
  if (view.sheet.ownKind !== null) return "own-sheet";
  if (view.sheet.visibility !== "visible") return "hidden-not-table";
  if (INSTRUCTIONS.test(squeeze(view.name)) || cells.slice(0, 3).some((cell) => INSTRUCTIONS.test(squeeze(view.text(cell.row, cell.column).slice(0, 60))))) return "instructions";
  const columns = new Set(cells.map((cell) => cell.column)).size;
  const rows = new Set(cells.map((cell) => cell.row)).size;
  return columns >= 2 && rows >= 2 ? "no-header" : "text-outside-tables";
}
