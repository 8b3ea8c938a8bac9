/** 显示标记 and 清除标记. */
import { checkTexts } from "../../messages";
import { doWork, mayWrite, tell, tellRefusal, type Pane } from "../app/pane";
import { applyMarks, layMarks } from "./lay-marks";
import { judgedAsIs } from "./run-check";

export function showMarks(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    if (!(await mayWrite(pane)) || !(await judgedAsIs(pane, under))) return;
    const laid = await layMarks(pane, under);
    if (laid) tell(pane, { kind: "said", intent: "success", message: checkTexts.marksShown, values: { ...laid } });
  });
}

export function clearMarks(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    if (!(await mayWrite(pane))) return;
    // As they are now: a copied sheet has our marks, too.
    const sheets = await pane.host.sheetNames();
    if (!sheets.ok) { tellRefusal(pane, sheets.refusal); return; }
    if (!(await applyMarks(pane, sheets.value.map((sheet) => ({ kind: "clear-marks", sheet })), under))) return;
    pane.store.dispatch({ type: "check/marks", shown: false });
    tell(pane, { kind: "said", intent: "success", message: checkTexts.marksCleared, values: {} });
  });
}
