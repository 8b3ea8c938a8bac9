/** 用示例试一试: an empty workbook gets an invented ledger with faults in it, on a new sheet, and is checked. */
import { checkTexts } from "../../messages";
import { doWork, mayWrite, tellRefusal, type Pane } from "../app/pane";
import { writeSheets } from "../disclose/write-sheets";
import { checkWorkbook } from "./run-check";

const SAMPLE = "agriculture-2026.xlsx";

export function writeSample(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    if (!(await mayWrite(pane))) return;
    under.step("open");
    const bytes = await pane.page.loadSample(SAMPLE);
    if (bytes === null) { tellRefusal(pane, { code: "file-not-found", facts: { file: SAMPLE } }); return; }
    const output = { kind: "import", name: SAMPLE, bytes } as const;
    if (await writeSheets(pane, { output, replaces: [], removes: [], told: () => checkTexts.writtenSample }, under)) await checkWorkbook(pane, under);
  });
}
