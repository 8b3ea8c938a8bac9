/** The workbook as it was read, with the sheets that were read anew in place of their former state. */
import type { WorkbookSnapshot } from "../../workbook";

/** A sheet that was not there before is left out: the list of sheets is known from a whole reading alone. */
export function withSheets(held: WorkbookSnapshot, read: WorkbookSnapshot): WorkbookSnapshot {
  const anew = new Map(read.sheets.map((sheet) => [sheet.name, sheet]));
  return { ...held, sheets: held.sheets.map((sheet) => anew.get(sheet.name) ?? sheet) };
}
