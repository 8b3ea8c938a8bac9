/** What the reader tells although it read the range. */
import { formatArea, formatCell, parseArea, positionOfKey, type Area } from "../workbook";
import type { ReadingNote, UnreadRange } from "../model";
import type { ReadTable } from "./read-sheet";
import type { SheetView } from "./sheet/sheet-view";

/** `alone`: nothing was read in the whole workbook, so that any table may be the one. */
export function readingNotes(view: SheetView, tables: readonly ReadTable[], unread: readonly UnreadRange[], alone: boolean): readonly ReadingNote[] {
  return [
    ...hidden(view, tables),
    ...unknownValues(view, tables),
    ...joinedNames(view, tables),
    ...unread.filter((range) => range.reason === "unknown-columns" || range.reason === "broken-table" || (range.reason === "no-header" && (alone || speaksOfTargets(view, range.area))))
      .map((range): ReadingNote => ({ sheet: range.sheet, area: range.area, kind: "needs-mapping", count: 1 })),
  ];
}

/** Rows of a range that are looked at for words of a header. */
const HEADER_ROWS = 5;

/** Whether the first rows of a range name indicators or targets: a table that should perhaps have been read. */
function speaksOfTargets(view: SheetView, range: string): boolean {
  const area = parseArea(range);
  if (!area) return false;
  for (let row = area.top; row <= Math.min(area.bottom, area.top + HEADER_ROWS - 1); row++) {
    if (view.filledIn(row, area.left, area.right).some((column) => /指标|绩效|目标/.test(view.text(row, column).slice(0, 40)))) return true;
  }
  return false;
}

function hidden(view: SheetView, tables: readonly ReadTable[]): readonly ReadingNote[] {
  const areas = tables.map(tableArea);
  if (areas.length === 0) return [];
  const { sheet } = view;
  const notes: ReadingNote[] = [];
  const whole = union(areas);
  if (sheet.visibility !== "visible") notes.push({ sheet: view.name, area: formatArea(whole), kind: "hidden-sheet", count: 1 });
  for (const span of sheet.hiddenRows) {
    const rows = view.rows.filter((row) => row >= span.first && row <= span.last && areas.some((area) => row >= area.top && row <= area.bottom));
    const first = rows[0];
    if (first !== undefined) notes.push({ sheet: view.name, area: formatArea({ ...whole, top: first, bottom: rows.at(-1) ?? first }), kind: "hidden-rows", count: rows.length });
  }
  for (const span of sheet.hiddenColumns) {
    const left = Math.max(span.first, whole.left);
    const right = Math.min(span.last, whole.right);
    if (left <= right) notes.push({ sheet: view.name, area: formatArea({ ...whole, left, right }), kind: "hidden-columns", count: right - left + 1 });
  }
  return notes;
}

/** Claimed cells whose result is not known, one note a cell. */
function unknownValues(view: SheetView, tables: readonly ReadTable[]): readonly ReadingNote[] {
  const notes: ReadingNote[] = [];
  for (const [key, facts] of view.sheet.facts) {
    if (facts.error === undefined && !facts.notCalculated) continue;
    const cell = positionOfKey(key);
    if (tables.length === 0 || !view.isClaimed(cell.row, cell.column)) continue;
    notes.push({ sheet: view.name, area: formatCell(cell), kind: facts.error === undefined ? "not-calculated" : "error-value", count: 1 });
  }
  return notes;
}

/** Names that were broken over two rows. */
function joinedNames(view: SheetView, tables: readonly ReadTable[]): readonly ReadingNote[] {
  return tables.flatMap((table) => table.projects).flatMap((project) => project.indicators).flatMap(({ level3 }): readonly ReadingNote[] => {
    const { cell, raw } = level3;
    if (cell?.sheet !== view.name || view.peek(cell.row, cell.column).raw === raw) return [];
    return [{ sheet: view.name, area: formatArea({ top: cell.row, left: cell.column, bottom: cell.row + 1, right: cell.column }), kind: "joined-rows", count: 1 }];
  });
}

function tableArea({ header, top, end }: ReadTable): Area {
  return { top, bottom: end, left: header.left, right: header.right };
}

function union(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map((area) => area.top)), left: Math.min(...areas.map((area) => area.left)),
    bottom: Math.max(...areas.map((area) => area.bottom)), right: Math.max(...areas.map((area) => area.right)),
  };
}
