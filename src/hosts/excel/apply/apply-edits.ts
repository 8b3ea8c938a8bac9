/** Applies edits in order. Neighbouring edits of a kind go together, so that a thousand of them cost no more syncs than a few. */
import { RefusalError, type Applied, type WorkbookEdit } from "../../../workbook";
import type { Session } from "../session";
import { setMarks, type MarkEdit } from "./set-marks";
import { addNotes } from "./add-notes";
import { clearNotes } from "./clear-notes";
import { putSheets } from "./put-sheet";
import { removeSheets } from "./remove-sheet";
import { setValues } from "./set-values";
import { ApplyLog } from "./apply-log";

/**
 * Does what can be done. Where Excel stops it half-way, what was done stays and counts as done, and all other edits are
 * refused with that reason: doing them again goes on from there. Where nothing was done at all, the reason is the outcome.
 * @throws RefusalError where Excel refuses before anything was done
 */
export async function applyEdits(session: Session, edits: readonly WorkbookEdit[]): Promise<Applied> {
  const log = new ApplyLog(edits, session.options);
  for (const group of groupsOf(edits)) {
    try {
      await applyGroup(session, group, log);
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      if (!log.changedAnything) throw error;
      return log.stoppedBy(error.refusal);
    }
  }
  return log.result();
}

type Group =
  | { readonly kind: "set-value"; readonly edits: readonly Extract<WorkbookEdit, { kind: "set-value" }>[] }
  | { readonly kind: "marks"; readonly edits: readonly MarkEdit[] }
  | { readonly kind: "add-note"; readonly edits: readonly Extract<WorkbookEdit, { kind: "add-note" }>[] }
  | { readonly kind: "clear-notes"; readonly edits: readonly Extract<WorkbookEdit, { kind: "clear-notes" }>[] }
  | { readonly kind: "put-sheet"; readonly edits: readonly Extract<WorkbookEdit, { kind: "put-sheet" }>[] }
  | { readonly kind: "remove-sheet"; readonly edits: readonly Extract<WorkbookEdit, { kind: "remove-sheet" }>[] };

function applyGroup(session: Session, group: Group, log: ApplyLog): Promise<void> {
  switch (group.kind) {
    case "set-value": return setValues(session, group.edits, log);
    case "marks": return setMarks(session, group.edits, log);
    case "add-note": return addNotes(session, group.edits, log);
    case "clear-notes": return clearNotes(session, group.edits, log);
    case "put-sheet": return putSheets(session, group.edits, log);
    case "remove-sheet": return removeSheets(session, group.edits, log);
  }
}

/** Runs of edits of one kind. Two edits of one cell, or two mark edits of one sheet, never share a run: the second must see the first. */
function groupsOf(edits: readonly WorkbookEdit[]): readonly Group[] {
  const groups: { kind: Group["kind"]; edits: WorkbookEdit[]; places: Set<string> }[] = [];
  for (const edit of edits) {
    const kind = edit.kind === "set-marks" || edit.kind === "clear-marks" ? "marks" : edit.kind;
    const place = placeOf(edit);
    const last = groups.at(-1);
    if (last?.kind === kind && !last.places.has(place)) {
      last.edits.push(edit);
      last.places.add(place);
    } else {
      groups.push({ kind, edits: [edit], places: new Set([place]) });
    }
  }
  return groups as unknown as readonly Group[];
}

function placeOf(edit: WorkbookEdit): string {
  if (edit.kind === "set-value" || edit.kind === "add-note") return `${edit.cell.sheet}!${edit.cell.row}:${edit.cell.column}`;
  return edit.kind === "put-sheet" ? edit.plan.name.toLowerCase() : edit.sheet;
}

