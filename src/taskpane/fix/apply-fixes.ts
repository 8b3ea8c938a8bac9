/** 应用修正 and 撤销: value edits through the host, kept as groups that can be taken back; then the workbook is checked again. */
import { fixTexts } from "../../messages";
import { inverseOf, type SetValueEdit, type WorkbookEdit } from "../../workbook";
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
    await checkWorkbook(pane, under);
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
    await checkWorkbook(pane, under);
    const message = done.complete ? fixTexts.undoneDone : fixTexts.undoPartly;
    tell(pane, { kind: "said", intent: done.complete ? "success" : "warning", message, values: { count: done.edits.length } });
  });
}

interface Written {
  readonly edits: readonly SetValueEdit[];
  readonly complete: boolean;
  /** What was not done, and why. */
  readonly notice: Notice;
}

/** The edits that were done, or null when the host refused them altogether. */
async function write(pane: Pane, edits: readonly SetValueEdit[], { signal, step }: WorkUnderWay): Promise<Written | null> {
  step("write", 0, edits.length);
  const applied = await pane.host.apply(edits, { signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!applied.ok) {
    tellRefusal(pane, applied.refusal);
    return null;
  }
  const { refused } = applied.value;
  const not = new Set<WorkbookEdit>(refused.map(({ edit }) => edit));
  const done = edits.filter((edit) => !not.has(edit));
  return { edits: done, complete: refused.length === 0, notice: { kind: "refused", done: done.length, refusals: refused.map(({ refusal }) => refusal) } };
}
