/** Edits → changed parts. Each edit is done whole or not at all. */
import { RefusalError, type AddNoteEdit, type Applied, type HostOptions, type Progress, type SetValueEdit, type WorkbookEdit } from "../workbook";
import { clearMarks, setMarks } from "./marks";
import { addNotes, clearNotes } from "./notes";
import type { OoxmlPackage } from "./package";
import { putSheet, removeSheet } from "./put-sheet";
import { setValues } from "./set-values";

/** Edits that go through a sheet in one pass. */
type Run =
  | { readonly kind: "values"; readonly sheet: string; readonly edits: SetValueEdit[] }
  | { readonly kind: "notes"; readonly sheet: string; readonly edits: AddNoteEdit[] }
  | { readonly kind: "one"; readonly edits: readonly [WorkbookEdit] };

/** Does the edits in order; a refused one changes nothing and the others go on. @throws RefusalError cancelled: then nothing was changed */
export async function applyEdits(pkg: OoxmlPackage, edits: readonly WorkbookEdit[], options: HostOptions = {}): Promise<Applied> {
  const refused: Applied["refused"][number][] = [];
  const start = pkg.checkpoint();
  let seen = 0;
  for (const run of runsOf(edits)) {
    if (options.signal?.aborted) {
      pkg.restore(start);
      throw new RefusalError("cancelled");
    }
    for (const [index, refusal] of applyRun(pkg, run).entries()) {
      const edit = run.edits[index];
      if (refusal && edit) refused.push({ edit, refusal: refusal.refusal });
    }
    seen += run.edits.length;
    options.onProgress?.({ step: stepOf(run), done: seen, total: edits.length });
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
  return { done: edits.length - refused.length, refused };
}

/** Edits that follow one another on one sheet are done together: each pass costs a reading of the sheet. */
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
    } else runs.push({ kind: "one", edits: [edit] });
  }
  return runs;
}

/** For each edit of the run why it was refused, or null. */
function applyRun(pkg: OoxmlPackage, run: Run): readonly (RefusalError | null)[] {
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
    case "put-sheet": putSheet(pkg, edit); return;
    case "remove-sheet": removeSheet(pkg, edit); return;
    case "set-value": case "add-note": throw new Error(`${edit.kind} is done by runs`);
  }
}

function stepOf(run: Run): Progress["step"] {
  return run.kind === "one" && (run.edits[0].kind === "set-marks" || run.edits[0].kind === "clear-marks") ? "mark" : "write";
}
