/** Removes sheets of our own; a user's sheet never. */
import type { RemoveSheetEdit } from "../../../workbook";
import type { Session } from "../session";
import type { ApplyLog } from "./apply-log";
import { readTargets } from "./target-sheets";

export async function removeSheets(session: Session, edits: readonly RemoveSheetEdit[], log: ApplyLog): Promise<void> {
  const targets = await readTargets(session, edits.map((edit) => edit.sheet));
  const seen = new Set(targets.visibleNames);
  const jobs = edits.flatMap((edit) => {
    const target = targets.sheets.get(edit.sheet.toLowerCase());
    if (!target) log.refuse(edit, "sheet-missing", { sheet: edit.sheet });
    else if (target.ownKind === null) log.refuse(edit, "sheet-not-ours", { sheet: target.name });
    else if (targets.structureLocked) log.refuse(edit, "workbook-protected");
    // A workbook must keep one visible sheet.
    else if (seen.size === 1 && seen.has(target.name)) log.refuse(edit, "workbook-protected");
    else {
      seen.delete(target.name);
      return [{ edit, target }];
    }
    return [];
  });
  if (jobs.length === 0) return;
  for (const { target } of jobs) {
    // A very hidden sheet cannot be deleted (docs, Worksheet.delete).
    if (!target.visible) target.sheet.visibility = "Hidden";
    target.sheet.delete();
  }
  log.willChange();
  await session.sync({ sheet: jobs[0]?.target.name ?? "" });
  for (const { edit } of jobs) log.finish(edit);
}
