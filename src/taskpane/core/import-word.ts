/** 从 Word 导入: the tables of a .docx as ledgers, one row an indicator, with its texts and the tables of whole departments. */
import { planImport } from "../../disclosure";
import { nothingRead, readDocument } from "../../reading";
import { readDocx } from "../../word";
import { RefusalError, type SheetPlan } from "../../workbook";

export interface WordImport {
  readonly sheets: readonly SheetPlan[];
  readonly projects: number;
  /** Places that were not understood. */
  readonly unread: number;
}

/** `takenNames`: sheets that stay in the workbook. @throws RefusalError where the file is damaged or holds no target table */
export function importWord(bytes: Uint8Array, name: string, takenNames: readonly string[] = []): WordImport {
  const { snapshot, narrative, budgetYear } = readDocx(bytes, name);
  const read = readDocument(snapshot, { budgetYear: null });
  const nothing = nothingRead(read, snapshot);
  if (nothing !== null) throw new RefusalError(nothing);
  const document = { ...read, budgetYear: read.budgetYear ?? budgetYear, narrative: [...narrative, ...read.narrative] };
  return { sheets: planImport(document, takenNames), projects: read.projects.length, unread: read.unread.length };
}
