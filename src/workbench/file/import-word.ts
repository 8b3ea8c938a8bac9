/** 从 Word 导入: the tables of a .docx as a ledger in a workbook of their own, one row an indicator. */
import { planImport } from "../../disclosure";
import { newFileOf } from "../../hosts/file";
import { readDocument } from "../../reading";
import { readDocx } from "../../word";
import { RefusalError } from "../../workbook";

/** The bytes of the new workbook. @throws RefusalError where the file is damaged or holds no target table */
export async function ledgerOfWord(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const { snapshot, narrative, budgetYear } = readDocx(bytes, name);
  const read = readDocument(snapshot, { budgetYear: null });
  if (read.projects.length === 0 && read.departments.length === 0) throw new RefusalError("nothing-recognised");
  return newFileOf(planImport({ ...read, budgetYear: read.budgetYear ?? budgetYear, narrative: [...narrative, ...read.narrative] }), name);
}
