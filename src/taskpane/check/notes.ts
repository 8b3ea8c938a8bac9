/** 添加批注 and 清除批注: the findings as Excel comments (notes in a file), only on request; those of other people stay. */
import { checkTexts } from "../../messages";
import type { WorkbookEdit } from "../../workbook";
import { doWork, mayWrite, tell, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";
import { judgedAsIs } from "./run-check";

/** Excel comments carry the user's name and are slow in great number; notes in a file are neither. */
const MOST_COMMENTS = 200;

/** Ours from before are replaced. */
export function addNotes(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    if (!(await mayWrite(pane)) || !(await judgedAsIs(pane, under))) return;
    const limit = pane.host.abilities.notes === "comment" ? MOST_COMMENTS : null;
    const notes = await pane.core.call("notes", { limit }, { signal: under.signal });
    if (!notes.ok) { tellRefusal(pane, notes.refusal); return; }
    const { edits, left } = notes.value;
    const clears = await clearEdits(pane);
    if (clears === null || !(await applyNotes(pane, [...clears, ...edits], under))) return;
    tell(pane, left > 0
      ? { kind: "said", intent: "warning", message: checkTexts.notesAddedSome, values: { cells: edits.length, left } }
      : { kind: "said", intent: "success", message: checkTexts.notesAdded, values: { cells: edits.length } });
  });
}

export function clearNotes(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    if (!(await mayWrite(pane))) return;
    const clears = await clearEdits(pane);
    if (clears === null || !(await applyNotes(pane, clears, under))) return;
    tell(pane, { kind: "said", intent: "success", message: checkTexts.notesCleared, values: {} });
  });
}

/** On every sheet there is now: notes of an earlier session may be anywhere. null (and told) where Excel does not say. */
async function clearEdits(pane: Pane): Promise<readonly WorkbookEdit[] | null> {
  const sheets = await pane.host.sheetNames();
  if (!sheets.ok) { tellRefusal(pane, sheets.refusal); return null; }
  return sheets.value.map((sheet) => ({ kind: "clear-notes", sheet }));
}

/** Whether all was done; what was not is told. */
async function applyNotes(pane: Pane, edits: readonly WorkbookEdit[], { signal, step }: WorkUnderWay): Promise<boolean> {
  step("mark");
  const applied = await pane.host.apply(edits, { signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!applied.ok) { tellRefusal(pane, applied.refusal); return false; }
  const { refused } = applied.value;
  if (refused.length === 0) return true;
  const notRefused = new Set(refused.map(({ edit }) => edit));
  const done = edits.filter((edit) => edit.kind === "add-note" && !notRefused.has(edit)).length;
  tell(pane, { kind: "refused", done, refusals: refused.map(({ refusal }) => refusal) });
  return false;
}
