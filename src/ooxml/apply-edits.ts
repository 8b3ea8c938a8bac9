/** Edits → changed parts. Each edit is done whole or not at all. */
import { RefusalError, type AddNoteEdit, type Applied, type HostOptions, type Progress, type PutSheetEdit, type SetValueEdit, type WorkbookEdit } from "../workbook";
import { clearMarks, setMarks } from "./marks";
import { addNotes, clearNotes } from "./notes";
import type { OoxmlPackage } from "./package";
import { sheetBatch } from "./put-sheet";
import { removeSheet } from "./remove-sheet";
import { setValues } from "./set-values";

/** Edits that go through a sheet, or the workbook's lists of sheets, in one pass. */
type Run =
  | { readonly kind: "values"; readonly sheet: string; readonly edits: SetValueEdit[] }
  | { readonly kind: "notes"; readonly sheet: string; readonly edits: AddNoteEdit[] }
  | { readonly kind: "sheets"; readonly edits: PutSheetEdit[] }
  | { readonly kind: "one"; readonly edits: readonly [WorkbookEdit] };

/** Does the edits in order; a refused one changes nothing and the others go on. @throws RefusalError cancelled: then nothing was changed */
export async function applyEdits(pkg: OoxmlPackage, edits: readonly WorkbookEdit[], options: HostOptions = {}): Promise<Applied> {
  const refused: Applied["refused"][number][] = [];
  const start = pkg.checkpoint();
  let seen = 0;
  /** Between two steps: others get their turn, and may have cancelled. */
  const pause = async (count: number, step: Progress["step"]): Promise<void> => {
    seen += count;
    options.onProgress?.({ step, done: seen, total: edits.length });
    await new Promise((resolve) => { setTimeout(resolve, 0); });
    stopIfAborted(pkg, start, options);
  };
  stopIfAborted(pkg, start, options);
  for (const run of runsOf(edits)) {
    const refusals = run.kind === "sheets" ? await putSheets(pkg, run.edits, () => pause(1, "write")) : applyRun(pkg, run);
    for (const [index, refusal] of refusals.entries()) {
      const edit = run.edits[index];
      if (refusal && edit) refused.push({ edit, refusal: refusal.refusal });
    }
    if (run.kind !== "sheets") await pause(run.edits.length, stepOf(run));
  }
  return { done: edits.length - refused.length, refused };
}

function stopIfAborted(pkg: OoxmlPackage, start: ReturnType<OoxmlPackage["checkpoint"]>, { signal }: HostOptions): void {
  if (!signal?.aborted) return;
  pkg.restore(start);
  throw new RefusalError("cancelled");
}

/** For each sheet why it was refused, or null. The workbook's lists are written once, at the end; where they can't be, no sheet is. */
async function putSheets(pkg: OoxmlPackage, edits: readonly PutSheetEdit[], pause: () => Promise<void>): Promise<readonly (RefusalError | null)[]> {
  const before = pkg.checkpoint();
  try {
    const refusals: (RefusalError | null)[] = [];
    const batch = sheetBatch(pkg);
    for (const edit of edits) {
      refusals.push(refusalOf(() => { batch.put(edit); }));
      await pause();
    }
    batch.finish();
    return refusals;
  } catch (error) {
    if (!(error instanceof RefusalError) || error.refusal.code === "cancelled") throw error;
    pkg.restore(before);
    return edits.map(() => error);
  }
}

function refusalOf(work: () => void): RefusalError | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof RefusalError) return error;
    throw error;
  }
}

/** Edits that follow one another on one sheet are done together: each pass costs a reading of the sheet. So are new sheets. */
function runsOf(edits: readonly WorkbookEdit[]): readonly Run[] {
  const runs: Run[] = [];
  for (const edit of edits) {
    const last = runs.at(-1);
    if (edit.kind === "set-value") {
      if (last?.kind === "values" && last.sheet === edit.cell.sheet) last.edits.push(edit);
      else runs.push({ kind: "values", sheet: edit.cell.sheet, edits: [edit] });
    } else if (edit.kind === "add-note") {
      if (last?.kind === "notes" && last.sheet === edit.cell.sheet) last.edits.push(edit);
      else runs.push({ kind: "notes", sheet: edit.cell.sheet, edits: [edit] });
    } else if (edit.kind === "put-sheet") {
      if (last?.kind === "sheets") last.edits.push(edit);
      else runs.push({ kind: "sheets", edits: [edit] });
    } else runs.push({ kind: "one", edits: [edit] });
  }
  return runs;
}

/** For each edit of the run why it was refused, or null. */
function applyRun(pkg: OoxmlPackage, run: Exclude<Run, { readonly kind: "sheets" }>): readonly (RefusalError | null)[] {
  const before = pkg.checkpoint();
  try {
    if (run.kind === "values") return setValues(pkg, run.sheet, run.edits);
    if (run.kind === "notes") return addNotes(pkg, run.sheet, run.edits);
    applyOne(pkg, run.edits[0]);
    return [null];
  } catch (error) {
    pkg.restore(before);
    if (!(error instanceof RefusalError)) throw error;
    return run.edits.map(() => error);
  }
}

function applyOne(pkg: OoxmlPackage, edit: WorkbookEdit): void {
  switch (edit.kind) {
    case "set-marks": setMarks(pkg, edit); return;
    case "clear-marks": clearMarks(pkg, edit); return;
    case "clear-notes": clearNotes(pkg, edit); return;
    case "remove-sheet": removeSheet(pkg, edit); return;
    case "set-value": case "add-note": case "put-sheet": throw new Error(`${edit.kind} is done by runs`);
  }
}

function stepOf(run: Run): Progress["step"] {
  return run.kind === "one" && (run.edits[0].kind === "set-marks" || run.edits[0].kind === "clear-marks") ? "mark" : "write";
}
