/** What a person does with the mouse between two presses of our buttons: sorting a table, copying a sheet. */
import type { Area } from "../../../src/workbook";
import { blankCell } from "./cell";
import { HostGap } from "./host-error";
import type { Sheet } from "./sheet";

/** Sorts whole rows of an area by one column, texts as their code points; formats of cells go along, conditional formats stay (observed). */
export function sortRows(sheet: Sheet, area: Area, column: number): void {
  if (sheet.merges.some((merge) => merge.top <= area.bottom && merge.bottom >= area.top)) throw new HostGap("sorting merged cells"); // Excel refuses it, too
  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    Array.from({ length: area.right - area.left + 1 }, (_unused, at) => sheet.cell(area.top + index, area.left + at) ?? blankCell()));
  const key = (row: (typeof rows)[number]): string => String(row[column - area.left]?.value ?? "");
  const sorted = rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
  sorted.forEach((row, index) => {
    const line = sheet.rows.get(area.top + index) ?? new Map<number, (typeof row)[number]>();
    row.forEach((cell, at) => line.set(area.left + at, cell));
    sheet.rows.set(area.top + index, line);
  });
}

/** "Move or Copy … Create a copy": cells, formats, conditional formats, validations, names of the sheet, notes and comments come along. */
export function copySheet(sheet: Sheet, name: string): Sheet {
  const { workbook } = sheet;
  const copy = workbook.addSheet(name);
  copy.rows = structuredClone(sheet.rows);
  copy.merges = [...sheet.merges];
  copy.conditionalFormats = sheet.conditionalFormats.map((item) => ({ ...item, areas: [...item.areas], format: new Map(item.format) }));
  copy.validations = sheet.validations.map((one) => ({ ...one }));
  for (const [key, value] of sheet.names) copy.names.set(key, { ...value });
  for (const [key, value] of sheet.columnWidths) copy.columnWidths.set(key, value);
  for (const [key, value] of sheet.rowHeights) copy.rowHeights.set(key, value);
  for (const comment of workbook.comments.filter((one) => one.sheet === sheet)) workbook.comments.push({ ...comment, id: workbook.newId(), sheet: copy });
  return copy;
}
