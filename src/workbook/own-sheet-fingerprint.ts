/**
 * Whether a sheet of ours still holds what we wrote: a fingerprint of positions and values, kept with the workbook when the sheet is
 * written. It tells a user's hand edits from our own content; it is no protection against intent.
 */
import { cellKey } from "./address";
import type { SheetPlan } from "./sheet-plan";
import type { CellScalar, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** By sheet name the fingerprints of what it held untouched before the last writing and of what was to be written: either may have come to pass. */
export type WrittenSheets = Readonly<Record<string, readonly string[]>>;

/** Of the values that writing a plan leaves in the sheet. */
export function fingerprintOfPlan(plan: SheetPlan): string {
  return fingerprint(plan.cells.map((cell) => ({ key: cellKey(cell), value: cell.value, other: "" })));
}

/** Of the values that a sheet holds. A formula or an error counts, whatever its value: we write none. */
export function fingerprintOfSheet({ rows, facts }: SheetSnapshot): string {
  const others = new Map([...facts].map(([key, { formula, error }]) => [key, formula ?? error ?? ""]));
  const cells = rows.flatMap(({ row, first, values }) => values.map((value, index) => {
    const key = cellKey({ row, column: first + index });
    const other = others.get(key) ?? "";
    others.delete(key);
    return { key, value, other };
  }));
  return fingerprint([...cells, ...[...others].map(([key, other]) => ({ key, value: null, other }))]);
}

/**
 * The sheets of our own that writing under these names would replace although they no longer hold what we wrote.
 * A sheet without a kept fingerprint counts as edited: nobody knows what it held.
 */
export function editedOwnSheets({ sheets }: WorkbookSnapshot, names: readonly string[], written: WrittenSheets): readonly string[] {
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  return sheets
    .filter((sheet) => sheet.ownKind !== null && wanted.has(sheet.name.toLowerCase()) && !keptOf(sheet.name, written).includes(fingerprintOfSheet(sheet)))
    .map(({ name }) => name);
}

/** From the text kept with the workbook; text that is not ours knows no sheet, so that all count as edited. */
export function parseWrittenSheets(text: string | null): WrittenSheets {
  if (text === null) return {};
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || Array.isArray(json)) return {};
    return Object.fromEntries(Object.entries(json).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]) && entry[1].every((one) => typeof one === "string")));
  } catch {
    return {};
  }
}

/** What is kept when plans are about to be written into a workbook. */
export function withPlans(written: WrittenSheets, { sheets }: WorkbookSnapshot, plans: readonly SheetPlan[]): WrittenSheets {
  const entries = plans.map((plan): readonly [string, readonly string[]] => {
    const old = sheets.find(({ name, ownKind }) => ownKind !== null && name.toLowerCase() === plan.name.toLowerCase());
    const before = old ? keptOf(old.name, written).filter((one) => one === fingerprintOfSheet(old)) : [];
    return [plan.name, [...new Set([...before, fingerprintOfPlan(plan)])]];
  });
  return { ...written, ...Object.fromEntries(entries) };
}

function keptOf(name: string, written: WrittenSheets): readonly string[] {
  return Object.hasOwn(written, name) ? written[name] ?? [] : [];
}

interface FingerprintCell {
  readonly key: number;
  readonly value: CellScalar;
  readonly other: string;
}

function fingerprint(cells: readonly FingerprintCell[]): string {
  const filled = cells.filter(({ value, other }) => (value !== null && value !== "") || other !== "").sort((a, b) => a.key - b.key);
  const hash = new Hash();
  for (const { key, value, other } of filled) hash.add(`${String(key)}\u0000${typeof value}\u0000${spelled(value)}\u0000${other}\u0001`);
  return `${String(filled.length)}-${hash.text()}`;
}

/** Programs keep numbers to 15 digits and line ends as they like. */
function spelled(value: CellScalar): string {
  if (typeof value === "number") return String(Number(value.toPrecision(15)));
  return value === null ? "" : String(value).replace(/\r\n?/g, "\n");
}

/** 64 bits as two FNV-1a runs with different offsets: enough against chance, and the core has no hash of a platform. */
class Hash {
  private one = 0x811c9dc5;
  private two = 0x1b873593;

  add(text: string): void {
    for (let index = 0; index < text.length; index++) {
      const code = text.charCodeAt(index);
      this.one = Math.imul(this.one ^ code, 0x01000193);
      this.two = Math.imul(this.two ^ (code + index), 0x85ebca6b) ^ (this.two >>> 13);
    }
  }

  text(): string {
    return [this.one, this.two].map((part) => (part >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
