/** The lens over the sheets: marks of the last check. */
import type { Area, SetMarksEdit, WorkbookEdit } from "../../workbook";
import { tell, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";

export interface MarksLaid {
  readonly sheets: number;
  readonly cells: number;
}

/** Lays the marks of the last check; sheets without findings lose theirs. null (and told) where not all could be laid. */
export async function layMarks(pane: Pane, under: WorkUnderWay): Promise<MarksLaid | null> {
  const marks = await pane.core.call("marks", null, { signal: under.signal });
  if (!marks.ok) { tellRefusal(pane, marks.refusal); return null; }
  const marked = new Set(marks.value.map(({ sheet }) => sheet));
  const sheets = await pane.host.sheetNames();
  if (!sheets.ok) { tellRefusal(pane, sheets.refusal); return null; }
  // Marks of an earlier session may lie anywhere.
  const clears = sheets.value.filter((sheet) => !marked.has(sheet)).map((sheet) => ({ kind: "clear-marks", sheet }) as const);
  if (!(await applyMarks(pane, [...clears, ...marks.value], under))) return null;
  pane.store.dispatch({ type: "check/marks", shown: true });
  return { sheets: marks.value.length, cells: countCells(marks.value) };
}

/** Whether all was done; what was not is told. */
export async function applyMarks(pane: Pane, edits: readonly WorkbookEdit[], { signal, step }: WorkUnderWay): Promise<boolean> {
  if (edits.length === 0) return true;
  step("mark");
  const applied = await pane.host.apply(edits, { signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!applied.ok) {
    tellRefusal(pane, applied.refusal);
    return false;
  }
  const { done, refused } = applied.value;
  if (refused.length === 0) return true;
  if (edits.some(({ kind }) => kind === "set-marks") && done > 0) pane.store.dispatch({ type: "check/marks", shown: true });
  tell(pane, { kind: "refused", done, refusals: refused.map(({ refusal }) => refusal) });
  return false;
}

function countCells(marks: readonly SetMarksEdit[]): number {
  const size = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);
  return marks.flatMap((edit) => edit.marks).flatMap(({ areas }) => areas).reduce((sum, area) => sum + size(area), 0);
}
