/** Which sheets of ours a new disclosure may take the place of. */
import type { OwnSheetKind, WorkbookSnapshot } from "../workbook";

/**
 * The sheets of these kinds, but none where `sources`, the sheets that the projects were read from, are disclosure tables: a
 * workbook of such tables alone has no other source, and what replaced them would be all that is left.
 */
export function replaceableSheets({ sheets }: WorkbookSnapshot, sources: readonly string[], kinds: readonly OwnSheetKind[]): readonly string[] {
  const disclosure = new Set(sheets.filter(({ ownKind }) => ownKind === "disclosure").map(({ name }) => name));
  const areSources = disclosure.size > 0 && (sources.length === 0 || sources.some((name) => disclosure.has(name)));
  return areSources ? [] : sheets.filter(({ ownKind }) => ownKind !== null && kinds.includes(ownKind)).map(({ name }) => name);
}

/** What a disclosure is written as: sheets of these kinds are its own from an earlier time. */
export const DISCLOSURE_KINDS = ["contents", "disclosure", "findings"] as const satisfies readonly OwnSheetKind[];
