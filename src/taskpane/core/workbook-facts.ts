/** From a snapshot to what the views need to know of the workbook besides its findings. */
import type { WorkbookSnapshot } from "../../workbook";
import type { WorkbookFacts } from "./protocol";

export function workbookFacts({ name, sheets }: WorkbookSnapshot): WorkbookFacts {
  return {
    name,
    sheetNames: sheets.map((sheet) => sheet.name),
    ownSheets: sheets.filter((sheet) => sheet.ownKind !== null).map((sheet) => sheet.name),
    protectedSheets: sheets.filter((sheet) => sheet.protected && sheet.ownKind === null).map((sheet) => sheet.name),
    filteredSheets: sheets.filter((sheet) => sheet.filter !== null && sheet.hiddenRows.length > 0 && sheet.ownKind === null).map((sheet) => sheet.name),
    empty: sheets.every((sheet) => sheet.rows.length === 0),
  };
}
