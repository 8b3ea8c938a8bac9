/** The tables of an .xlsx as ledgers, one row an indicator: how the sample comes into an empty workbook. */
import { planImport } from "../../disclosure";
import { OoxmlPackage, readWorkbook } from "../../ooxml";
import { readDocument } from "../../reading";
import type { SheetPlan } from "../../workbook";

export interface WorkbookImport {
  readonly sheets: readonly SheetPlan[];
  readonly projects: number;
  /** Places that were not understood. */
  readonly unread: number;
}

/** `takenNames`: sheets that stay in the workbook. @throws RefusalError where the file is damaged */
export async function importWorkbook(bytes: Uint8Array, name: string, takenNames: readonly string[]): Promise<WorkbookImport> {
  const document = readDocument(await readWorkbook(OoxmlPackage.open(bytes), name));
  return { sheets: planImport(document, takenNames), projects: document.projects.length, unread: document.unread.length };
}
