/** 另存为 Word: the disclosure document as a file. Writes nothing into the workbook. */
import { doWork, tellRefusal, type Pane } from "../app/pane";
import { judgedAsSet } from "../check/run-check";

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export function saveWord(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async (under) => {
    const { signal, step } = under;
    const { check, disclose } = pane.store.getState();
    if (check.workbook === null || !(await judgedAsSet(pane, under))) return;
    step("plan");
    const { layout, arrangement, cover } = disclose.choice;
    const written = await pane.core.call("word", { layout, arrangement, cover, takenSheetNames: [] }, { signal });
    if (!written.ok) { tellRefusal(pane, written.refusal); return; }
    pane.page.saveFile(`${check.workbook.name.replace(/\.xls[xm]?$/i, "")}公开表.docx`, written.value, WORD);
  });
}
