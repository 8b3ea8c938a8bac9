/** 应用修正 and 撤销: value edits through the host, kept as groups that can be taken back; then the workbook is checked again. */
import { fixTexts } from "../../messages";
import { gridOf, inverseOf, type SetValueEdit, type WorkbookEdit } from "../../workbook";
import type { Notice } from "../app/frame-state";
import { doWork, mayWrite, tell, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";
import { checkWorkbook } from "../check/run-check";
import type { ListedFinding } from "../core/protocol";
import type { EditGroup } from "./state";

/** Applies the fixes of the given findings as one group. */
export function applyFixes(pane: Pane, findings: readonly ListedFinding[], kind: EditGroup["kind"]): Promise<void> {
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  return doWork(pane, pane.store.getState().frame.task, async (under) => {
    if (edits.length === 0 || !(await mayWrite(pane))) return;
    const done = await write(pane, edits, under);
    if (done === null) return;
    pane.store.dispatch({ type: "fix/applied", kind, edits: done.edits });
    await checkAgain(pane, under);
    if (done.complete) tell(pane, { kind: "said", intent: "success", message: fixTexts.applied, values: { count: done.edits.length } });
    else tell(pane, done.notice);
  });
}

/** Takes a group back, last edit first. Cells that were changed again since are left as they are; they stay in the group. */
export function undoGroup(pane: Pane, group: EditGroup): Promise<void> {
  return doWork(pane, "fix", async (under) => {
    if (!(await mayWrite(pane))) return;
    const inverses = group.edits.map(inverseOf).reverse();
    const done = await write(pane, inverses, under);
    if (done === null) return;
    const back = new Set(done.edits);
    const remaining = inverses.filter((edit) => !back.has(edit)).map(inverseOf).reverse();
    pane.store.dispatch({ type: "fix/undone", id: group.id, remaining });
    await checkAgain(pane, under);
    if (done.complete) tell(pane, { kind: "said", intent: "success", message: fixTexts.undoneDone, values: { count: done.edits.length } });
    else tell(pane, done.notice);
  });
}

/** Where the check that follows a write is stopped, the result on show is of the time before it. */
async function checkAgain(pane: Pane, under: WorkUnderWay): Promise<void> {
  if (!(await checkWorkbook(pane, under))) pane.store.dispatch({ type: "check/stale" });
}

interface Written {
  readonly edits: readonly SetValueEdit[];
  readonly complete: boolean;
  /** What was not done, and why. */
  readonly notice: Notice;
}

/** The edits that were done, or null when none was and the host refused them altogether. */
async function write(pane: Pane, edits: readonly SetValueEdit[], { signal, step }: WorkUnderWay): Promise<Written | null> {
  step("write", 0, edits.length);
  const applied = await pane.host.apply(edits, { signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  const refusals = applied.ok ? applied.value.refused.map(({ refusal }) => refusal) : [applied.refusal];
  const refused = new Set<WorkbookEdit>(applied.ok ? applied.value.refused.map(({ edit }) => edit) : edits);
  const reached = refused.size > 0 ? await reachedWorkbook(pane, edits.filter((edit) => refused.has(edit))) : new Set<SetValueEdit>();
  const done = edits.filter((edit) => !refused.has(edit) || reached.has(edit));
  if (!applied.ok && done.length === 0) {
    tellRefusal(pane, applied.refusal);
    return null;
  }
  return { edits: done, complete: done.length === edits.length, notice: { kind: "refused", done: done.length, refusals } };
}

/** A host can fail after it has written. What stands in the workbook counts as done, so that it can be taken back. */
async function reachedWorkbook(pane: Pane, edits: readonly SetValueEdit[]): Promise<ReadonlySet<SetValueEdit>> {
  const read = await pane.host.read();
  if (!read.ok) return new Set();
  const grids = new Map(read.value.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return new Set(edits.filter(({ cell, after }) => grids.get(cell.sheet)?.value(cell) === after));
}
