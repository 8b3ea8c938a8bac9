/** 撤销 for sheets: those that were written together are taken off again; hand edits on them are asked about first. */
import { discloseTexts } from "../../messages";
import { editedSheets } from "../../workbook";
import { doWork, mayWrite, tell, tellRefusal, type Pane } from "../app/pane";
import { askEdited } from "./ask-edited";

export function removeSheets(pane: Pane, sheets: readonly string[]): Promise<void> {
  return doWork(pane, "disclose", async ({ signal, step }) => {
    if (sheets.length === 0 || !(await mayWrite(pane))) return;
    step("read");
    const now = await pane.host.read({ signal });
    if (!now.ok) { tellRefusal(pane, now.refusal); return; }
    const edited = await editedSheets(pane.host, now.value, sheets);
    if (!edited.ok) { tellRefusal(pane, edited.refusal); return; }
    const answer = edited.value.length === 0 ? "overwrite" : await askEdited(pane, { about: "remove", sheets: edited.value }, signal);
    if (answer === "cancel") return;
    const leaving = answer === "keep" ? sheets.filter((name) => !edited.value.includes(name)) : sheets;
    if (leaving.length === 0) return;
    step("write", 0, leaving.length);
    const applied = await pane.host.apply(leaving.map((sheet) => ({ kind: "remove-sheet", sheet })), { signal });
    if (!applied.ok) { tellRefusal(pane, applied.refusal); return; }
    const not = new Set(applied.value.refused.flatMap(({ edit }) => (edit.kind === "remove-sheet" ? [edit.sheet] : [])));
    const removed = leaving.filter((sheet) => !not.has(sheet));
    pane.store.dispatch({ type: "disclose/removed", sheets: removed });
    if (not.size > 0) tell(pane, { kind: "refused", done: removed.length, refusals: applied.value.refused.map(({ refusal }) => refusal) });
    else tell(pane, { kind: "said", intent: "success", message: discloseTexts.removed, values: { count: removed.length } });
  });
}
