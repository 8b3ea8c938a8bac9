/** Takes off the comments that we added to a sheet, by the ids that were kept. */
import type { ClearNotesEdit } from "../../../workbook";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { readNoteIds, writeNoteIds } from "./note-ids";
import { readTargets } from "./target-sheets";

export async function clearNotes(session: Session, edits: readonly ClearNotesEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.map((edit) => edit.sheet));
  const ids = await readNoteIds(session);
  const jobs = edits.flatMap((edit) => {
    const target = targets.sheets.get(edit.sheet.toLowerCase());
    // A protected sheet without comments of ours is clean already.
    if (target && (!target.isProtected || (ids.get(target.id) ?? []).length === 0)) return [{ edit, target }];
    log.refuse(edit, target ? "sheet-protected" : "sheet-missing", { sheet: edit.sheet });
    return [];
  });
  const comments = jobs.flatMap(({ target }) => (ids.get(target.id) ?? []).map((id) => target.sheet.comments.getItemOrNullObject(id)));
  if (comments.length > 0) {
    for (const comment of comments) comment.load("id");
    await session.sync();
    // One that the user deleted is no failure.
    for (const comment of comments) if (!comment.isNullObject) comment.delete();
    log.willChange();
    await session.sync();
  }
  for (const { target } of jobs) ids.delete(target.id);
  await writeNoteIds(session, ids);
  for (const { edit } of jobs) log.finish(edit);
}
