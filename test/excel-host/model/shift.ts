/** Inserting and deleting whole rows: cells, merges, formats and breaks move; formulas are not rewritten (a gap of this host). */
import type { Area } from "../../../src/workbook";
import type { Sheet } from "./sheet";
import { HostGap } from "./host-error";

export function insertRows(sheet: Sheet, at: number, count: number): void {
  move(sheet, (row) => (row >= at ? row + count : row), (area) => [{ ...area, top: area.top >= at ? area.top + count : area.top, bottom: area.bottom >= at ? area.bottom + count : area.bottom }]);
}

export function deleteRows(sheet: Sheet, at: number, count: number): void {
  const end = at + count;
  const row = (index: number): number | null => (index < at ? index : index < end ? null : index - count);
  move(sheet, row, (area) => {
    const top = area.top < at ? area.top : Math.max(area.top - count, at);
    const bottom = area.bottom < at ? area.bottom : Math.max(area.bottom - count, at - 1);
    return bottom < top ? [] : [{ ...area, top, bottom }];
  });
}

function move(sheet: Sheet, row: (index: number) => number | null, area: (area: Area) => readonly Area[]): void {
  for (const line of sheet.rows.values()) for (const cell of line.values()) if (cell.formula !== undefined) throw new HostGap("moving formulas");
  sheet.rows = new Map([...sheet.rows].flatMap(([index, line]) => {
    const target = row(index);
    return target === null ? [] : [[target, line]];
  }));
  sheet.merges = sheet.merges.flatMap(area);
  for (const item of sheet.conditionalFormats) item.areas = item.areas.flatMap(area);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((item) => item.areas.length > 0);
  sheet.validations = sheet.validations.map((one) => ({ ...one, areas: one.areas.flatMap(area) })).filter((one) => one.areas.length > 0);
  if (sheet.filter) sheet.filter.area = area(sheet.filter.area)[0] ?? sheet.filter.area;
  rekey(sheet.rowHeights, row);
  for (const set of [sheet.hiddenRows, sheet.print.rowBreaks]) {
    const moved = [...set].map(row);
    set.clear();
    for (const index of moved) if (index !== null) set.add(index);
  }
  sheet.workbook.comments = sheet.workbook.comments.filter((comment) => {
    if (comment.sheet !== sheet) return true;
    const target = row(comment.row);
    if (target !== null) comment.row = target;
    return target !== null;
  });
}

function rekey(map: Map<number, number>, row: (index: number) => number | null): void {
  const entries = [...map];
  map.clear();
  for (const [index, value] of entries) {
    const target = row(index);
    if (target !== null) map.set(target, value);
  }
}
