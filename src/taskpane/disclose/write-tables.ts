/** 生成公开表: has the core lay the tables out and the host write them as sheets of our own; hand edits on such sheets are asked about first. */
import { discloseTexts } from "../../messages";
import { editedSheets, keepPlans, ok, type Outcome, type SheetPlan } from "../../workbook";
import { doWork, mayWrite, tell, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";
import { judgedAsSet } from "../check/run-check";
import type { PlanSummary } from "../core/protocol";
import { askEdited } from "./ask-edited";

export function writeTables(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async (under) => {
    const { signal, step } = under;
    const { check, disclose } = pane.store.getState();
    if (check.workbook === null || !(await mayWrite(pane)) || !(await judgedAsSet(pane, under))) return;
    const { replace } = disclose.choice;
    step("read");
    // Read anew: what stands in the workbook now decides what may be replaced.
    const now = await pane.host.read({ signal });
    if (!now.ok) { tellRefusal(pane, now.refusal); return; }
    const taken = now.value.sheets.filter(({ ownKind }) => !replace || ownKind === null).map(({ name }) => name);
    let planned = await planTables(pane, taken, under);
    if (!planned.ok) { tellRefusal(pane, planned.refusal); return; }
    // All of ours, since new names must not fall on another edited sheet.
    const editedOwn = await editedSheets(pane.host, now.value, now.value.sheets.map(({ name }) => name));
    if (!editedOwn.ok) { tellRefusal(pane, editedOwn.refusal); return; }
    const names = new Set(planned.value.sheets.map(({ name }) => name.toLowerCase()));
    const edited = replace ? editedOwn.value.filter((name) => names.has(name.toLowerCase())) : [];
    if (edited.length > 0) {
      const answer = await askEdited(pane, { about: "replace", sheets: edited }, signal);
      if (answer === "cancel") return;
      if (answer === "keep") planned = await planTables(pane, [...taken, ...editedOwn.value], under);
      if (!planned.ok) { tellRefusal(pane, planned.refusal); return; }
    }
    const { sheets, summary } = planned.value;
    const kept = await keepPlans(pane.host, now.value, sheets);
    if (!kept.ok) { tellRefusal(pane, kept.refusal); return; }
    step("write", 0, sheets.length);
    const applied = await pane.host.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace })), {
      signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); },
    });
    if (!applied.ok) { tellRefusal(pane, applied.refusal); return; }
    const { refused } = applied.value;
    const not = new Set(refused.flatMap(({ edit }) => (edit.kind === "put-sheet" ? [edit.plan.name] : [])));
    const written = sheets.map(({ name }) => name).filter((name) => !not.has(name));
    pane.store.dispatch({ type: "disclose/written", sheets: written, losses: summary.losses });
    if (refused.length > 0) tell(pane, { kind: "refused", done: written.length, refusals: refused.map(({ refusal }) => refusal) });
    await showFirst(pane, written);
  });
}

interface Planned {
  readonly sheets: readonly SheetPlan[];
  readonly summary: PlanSummary;
}

async function planTables(pane: Pane, takenSheetNames: readonly string[], { signal, step }: WorkUnderWay): Promise<Outcome<Planned>> {
  const { layout, arrangement, cover } = pane.store.getState().disclose.choice;
  step("plan");
  const sheets: SheetPlan[] = [];
  const planned = await pane.core.call("plan", { layout, arrangement, cover, takenSheetNames }, {
    signal,
    onStep: (name) => { step(name); },
    onPart: (part) => { for (const sheet of part) sheets.push(sheet); },
  });
  return planned.ok ? ok({ sheets, summary: planned.value }) : planned;
}

/** Removes the sheets written last; those that the user edited since only after asking. */
export function removeTables(pane: Pane): Promise<void> {
  return doWork(pane, "disclose", async ({ signal, step }) => {
    const last = pane.store.getState().disclose.written;
    if (last.length === 0 || !(await mayWrite(pane))) return;
    step("read");
    const now = await pane.host.read({ signal });
    if (!now.ok) { tellRefusal(pane, now.refusal); return; }
    const edited = await editedSheets(pane.host, now.value, last);
    if (!edited.ok) { tellRefusal(pane, edited.refusal); return; }
    const answer = edited.value.length === 0 ? "overwrite" : await askEdited(pane, { about: "remove", sheets: edited.value }, signal);
    if (answer === "cancel") return;
    const written = answer === "keep" ? last.filter((name) => !edited.value.includes(name)) : last;
    if (written.length === 0) return;
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
