/** Edits → changed parts. Each edit is done whole or not at all. */
import { RefusalError, type Applied, type HostOptions, type WorkbookEdit } from "../workbook";
import type { OoxmlPackage } from "./package";
import { putSheet, removeSheet } from "./put-sheet";

/** Does the edits in order; a refused one changes nothing and the others go on. @throws RefusalError cancelled */
export async function applyEdits(pkg: OoxmlPackage, edits: readonly WorkbookEdit[], options: HostOptions = {}): Promise<Applied> {
  const refused: Applied["refused"][number][] = [];
  let done = 0;
  for (const edit of edits) {
    if (options.signal?.aborted) throw new RefusalError("cancelled");
    const before = pkg.checkpoint();
    try {
      applyEdit(pkg, edit);
      done++;
    } catch (error) {
      pkg.restore(before);
      if (!(error instanceof RefusalError)) throw error;
      refused.push({ edit, refusal: error.refusal });
    }
    options.onProgress?.({ step: "write", done: done + refused.length, total: edits.length });
    await new Promise((resolve) => { setTimeout(resolve, 0); });
  }
  return { done, refused };
}

function applyEdit(pkg: OoxmlPackage, edit: WorkbookEdit): void {
  switch (edit.kind) {
    case "put-sheet": putSheet(pkg, edit); return;
    case "remove-sheet": removeSheet(pkg, edit); return;
    case "set-value": case "set-marks": case "clear-marks": case "add-note": case "clear-notes": throw new Error("not implemented yet");
  }
}
