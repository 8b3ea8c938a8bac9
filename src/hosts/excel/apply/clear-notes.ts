/** Takes off the comments that we added to a sheet: those that begin with our line. One with replies holds other people's words and stays. */
import { NOTE_HEAD, type ClearNotesEdit } from "../../../workbook";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { readTargets, type TargetSheet } from "./target-sheets";

interface Job {
  readonly edit: ClearNotesEdit;
  readonly target: TargetSheet;
  readonly own: readonly { readonly comment: Excel.Comment; readonly replies: OfficeExtension.ClientResult<number> }[];
}

export async function clearNotes(session: Session, edits: readonly ClearNotesEdit[], log: ApplyLog): Promise<void> {
  const jobs = (await jobsOf(session, edits, log)).filter(({ edit, target, own }) => {
    if (own.length === 0) log.finish(edit);
    else if (target.isProtected) log.refuse(edit, "sheet-protected", { sheet: target.name });
    return own.length > 0 && !target.isProtected;
  });
  if (jobs.length === 0) return;
  await session.sync();
  const kept = jobs.map(({ own }) => own.filter(({ replies }) => replies.value > 0).length);
  for (const { comment, replies } of jobs.flatMap(({ own }) => own)) if (replies.value === 0) comment.delete();
  log.willChange();
  await session.sync();
  jobs.forEach(({ edit, target }, index) => {
    const count = kept[index] ?? 0;
    if (count === 0) log.finish(edit);
    else log.refuse(edit, "note-has-replies", { sheet: target.name, count });
  });
}

/** With our comments of each sheet, whose replies are asked for and come with the next sync. */
async function jobsOf(session: Session, edits: readonly ClearNotesEdit[], log: ApplyLog): Promise<readonly Job[]> {
  const targets = await readTargets(session, edits.map((edit) => edit.sheet));
  const found = edits.flatMap((edit) => {
    const target = targets.sheets.get(edit.sheet.toLowerCase());
    if (!target) log.refuse(edit, "sheet-missing", { sheet: edit.sheet });
    return target ? [{ edit, target }] : [];
  });
  for (const { target } of found) target.sheet.comments.load("items/content");
  if (found.length > 0) await session.sync();
  return found.map((job) => ({
    ...job,
    own: job.target.sheet.comments.items.filter(({ content }) => content.startsWith(NOTE_HEAD)).map((comment) => ({ comment, replies: comment.replies.getCount() })),
  }));
}
