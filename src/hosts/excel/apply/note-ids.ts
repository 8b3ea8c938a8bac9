/** The ids of the comments that we added, kept with the workbook by sheet. */
import { readSettings, writeSetting } from "../settings";
import type { Session } from "../session";

const KEY = "excel-comments";

/** By the sheet's id; empty where we never added any. */
export async function readNoteIds(session: Session): Promise<Map<string, string[]>> {
  const text = (await readSettings(session)).get(KEY);
  return new Map(text === undefined ? [] : entriesOf(JSON.parse(text)));
}

function entriesOf(stored: unknown): [string, string[]][] {
  if (typeof stored !== "object" || stored === null) return [];
  return Object.entries(stored as Readonly<Record<string, unknown>>).flatMap(([sheet, ids]): [string, string[]][] =>
    Array.isArray(ids) ? [[sheet, ids.filter((id): id is string => typeof id === "string")]] : []);
}

export async function writeNoteIds(session: Session, ids: ReadonlyMap<string, readonly string[]>): Promise<void> {
  const kept = [...ids].filter(([, list]) => list.length > 0);
  await writeSetting(session, KEY, kept.length === 0 ? null : JSON.stringify(Object.fromEntries(kept)));
}
