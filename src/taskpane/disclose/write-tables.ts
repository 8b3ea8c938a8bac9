/** 生成公开表: has the core lay the tables out and the host write them as sheets of our own. */
import { discloseTexts } from "../../messages";
import type { SheetPlan } from "../../workbook";
import { doWork, mayWrite, tell, tellRefusal, type Pane } from "../app/pane";

export function writeTables(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async ({ signal, step }) => {
    const { check, disclose } = pane.store.getState();
    if (check.workbook === null || !(await mayWrite(pane))) return;
    const { layout, arrangement, cover, replace } = disclose.choice;
    const taken = replace ? check.workbook.sheetNames.filter((name) => !disclose.written.includes(name) && !check.workbook?.ownSheets.includes(name)) : check.workbook.sheetNames;
    step("plan");
    const sheets: SheetPlan[] = [];
    const planned = await pane.core.call("plan", { layout, arrangement, cover, takenSheetNames: taken }, {
      signal,
      onStep: (name) => { step(name); },
      onPart: (part) => { for (const sheet of part) sheets.push(sheet); },
    });
    if (!planned.ok) { tellRefusal(pane, planned.refusal); return; }
    step("write", 0, sheets.length);
    const applied = await pane.host.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace })), {
      signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); },
    });
    if (!applied.ok) { tellRefusal(pane, applied.refusal); return; }
    const { refused } = applied.value;
    const not = new Set(refused.flatMap(({ edit }) => (edit.kind === "put-sheet" ? [edit.plan.name] : [])));
    const written = sheets.map(({ name }) => name).filter((name) => !not.has(name));
    pane.store.dispatch({ type: "disclose/written", sheets: written, losses: planned.value.losses });
    if (refused.length > 0) tell(pane, { kind: "refused", done: written.length, refusals: refused.map(({ refusal }) => refusal) });
    await showFirst(pane, written);
  });
}

/** Removes the sheets written last: they are ours, and a user may have edited only them. */
export function removeTables(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async ({ signal, step }) => {
    const { written } = pane.store.getState().disclose;
    if (written.length === 0 || !(await mayWrite(pane))) return;
    step("write", 0, written.length);
    const applied = await pane.host.apply(written.map((sheet) => ({ kind: "remove-sheet", sheet })), { signal });
    if (!applied.ok) { tellRefusal(pane, applied.refusal); return; }
    const not = new Set(applied.value.refused.flatMap(({ edit }) => (edit.kind === "remove-sheet" ? [edit.sheet] : [])));
    const removed = written.filter((sheet) => !not.has(sheet));
    pane.store.dispatch({ type: "disclose/removed", sheets: removed });
    if (not.size > 0) tell(pane, { kind: "refused", done: removed.length, refusals: applied.value.refused.map(({ refusal }) => refusal) });
    else tell(pane, { kind: "said", intent: "success", message: discloseTexts.removed, values: { count: removed.length } });
  });
}

async function showFirst(pane: Pane, written: readonly string[]): Promise<void> {
  const [sheet] = written;
  if (sheet === undefined) return;
  const shown = await pane.host.reveal({ sheet, row: 0, column: 0 });
  if (!shown.ok) tellRefusal(pane, shown.refusal);
}
