/** A Word file opened in the workbench: its tables as ledgers in a workbook of their own. */
import { newFileOf } from "../../hosts/file";
import { importWord } from "../../taskpane/core/import-word";

/** The bytes of the new workbook. @throws RefusalError where the file is damaged or holds no target table */
export async function ledgerOfWord(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  return newFileOf(importWord(bytes, name).sheets, name);
}
