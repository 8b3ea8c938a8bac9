/**
 * A snapshot in parts small enough to be posted to a Web Worker without holding up the page:
 * structured cloning runs on the sender's thread, and a ledger of 100,000 rows in one message stops it for seconds.
 */
import type { Area, CellFacts, SheetRow, SheetSnapshot, WorkbookSnapshot } from "../../workbook";

/** About 1 MB of cells; cloning it takes a few milliseconds. */
const CELLS_PER_PART = 20_000;
const ENTRIES_PER_PART = 10_000;

type SheetHead = Omit<SheetSnapshot, "rows" | "facts" | "merges">;

export type SnapshotPart =
  | { readonly kind: "workbook"; readonly head: Omit<WorkbookSnapshot, "sheets"> }
  | { readonly kind: "sheet"; readonly head: SheetHead }
  | { readonly kind: "rows"; readonly rows: readonly SheetRow[] }
  | { readonly kind: "facts"; readonly facts: readonly (readonly [number, CellFacts])[] }
  | { readonly kind: "merges"; readonly merges: readonly Area[] };

/** The parts in the order in which `assembleSnapshot` wants them. */
export function* snapshotParts(snapshot: WorkbookSnapshot): Generator<SnapshotPart, void> {
  const { sheets, ...head } = snapshot;
  yield { kind: "workbook", head };
  for (const sheet of sheets) yield* sheetParts(sheet);
}

/** Puts posted parts together again; the parts of a sheet follow its head. */
export function assembleSnapshot(parts: readonly SnapshotPart[]): WorkbookSnapshot {
  let head: Omit<WorkbookSnapshot, "sheets"> = { name: "", date1904: false, skipped: [] };
  const sheets: { head: SheetHead; rows: SheetRow[]; facts: Map<number, CellFacts>; merges: Area[] }[] = [];
  for (const part of parts) {
    const sheet = sheets.at(-1);
    if (part.kind === "workbook") head = part.head;
    else if (part.kind === "sheet") sheets.push({ head: part.head, rows: [], facts: new Map(), merges: [] });
    else if (!sheet) throw new Error("A part of a sheet came before its head");
    else if (part.kind === "rows") for (const row of part.rows) sheet.rows.push(row);
    else if (part.kind === "facts") for (const [key, facts] of part.facts) sheet.facts.set(key, facts);
    else for (const merge of part.merges) sheet.merges.push(merge);
  }
  return { ...head, sheets: sheets.map(({ head: sheetHead, rows, facts, merges }) => ({ ...sheetHead, rows, facts, merges })) };
}

/** How many parts there will be, for progress. */
export function countParts(snapshot: WorkbookSnapshot): number {
  let count = 0;
  for (const part of snapshotParts(snapshot)) count += part.kind === "workbook" ? 0 : 1;
  return count;
}

function* sheetParts(sheet: SheetSnapshot): Generator<SnapshotPart, void> {
  const { rows, facts, merges, ...head } = sheet;
  yield { kind: "sheet", head };
  for (const chunk of chunksOf(rows, CELLS_PER_PART, (row) => row.values.length + 1)) yield { kind: "rows", rows: chunk };
  for (const chunk of chunksOf(facts, ENTRIES_PER_PART, () => 1)) yield { kind: "facts", facts: chunk };
  for (const chunk of chunksOf(merges, ENTRIES_PER_PART, () => 1)) yield { kind: "merges", merges: chunk };
}

function* chunksOf<T>(items: Iterable<T>, limit: number, weigh: (item: T) => number): Generator<readonly T[], void> {
  let chunk: T[] = [];
  let weight = 0;
  for (const item of items) {
    chunk.push(item);
    weight += weigh(item);
    if (weight >= limit) {
      yield chunk;
      chunk = [];
      weight = 0;
    }
  }
  if (chunk.length > 0) yield chunk;
}
