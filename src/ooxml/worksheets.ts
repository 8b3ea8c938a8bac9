/** Finding the worksheet that an edit means. */
import { RefusalError } from "../workbook";
import type { OoxmlPackage } from "./package";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

/** Names of the sheets that hold cells, in their order. */
export function sheetNames(pkg: OoxmlPackage): readonly string[] {
  return readWorkbookPart(pkg).sheets.filter(({ kind }) => kind === "worksheet").map(({ name }) => name);
}

/** @throws RefusalError sheet-missing where there is no sheet of that name, or it holds no cells (chart sheets …) */
export function worksheetOf(pkg: OoxmlPackage, book: WorkbookPart, name: string): SheetEntry {
  const sheet = book.sheets.find((entry) => entry.name === name);
  if (sheet?.kind !== "worksheet" || !pkg.has(sheet.part)) throw new RefusalError("sheet-missing", { sheet: name });
  return sheet;
}
