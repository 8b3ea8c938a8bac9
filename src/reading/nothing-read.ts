/** Why a workbook gave nothing to check: one answer for the command line, the ribbon commands and the pane. */
import type { DisclosureDocument, UnreadReason } from "../model";
import type { WorkbookSnapshot } from "../workbook";

/** nothing-filled-in: the tables are known, and no row of them is filled in · nothing-recognised: no table is known. */
export type NothingRead = "nothing-filled-in" | "nothing-recognised";

/** Sheets that were left unread for these reasons are no tables that somebody filled in. */
const BESIDE_TABLES: ReadonlySet<UnreadReason> = new Set(["own-sheet", "instructions"]);

/**
 * Null where there is a project or a department, or nothing but the text of a disclosure, which has rules of its own. `document` is what was read of `sheets`. A table counts as known and empty
 * only where nothing at all was left unread: what was not read may be what is filled in.
 */
export function nothingRead(document: DisclosureDocument, { sheets }: Pick<WorkbookSnapshot, "sheets">): NothingRead | null {
  if (document.projects.length > 0 || document.departments.length > 0) return null;
  const beside = new Set(document.unread.map(({ sheet }) => sheet));
  const hasTable = sheets.some(({ name, rows }) => rows.length > 0 && !beside.has(name));
  const isAllRead = document.unread.every(({ reason }) => BESIDE_TABLES.has(reason)) && !document.notes.some(({ kind }) => kind === "needs-mapping");
  if (!isAllRead || !hasTable) return "nothing-recognised";
  return document.narrative.length > 0 ? null : "nothing-filled-in";
}
