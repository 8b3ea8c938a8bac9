/** What a cell element says → the value and the facts of a snapshot. */
import type { CellFacts, CellPosition, CellScalar } from "../workbook";
import { dateSerial } from "./iso-date";
import { unescapeText } from "./text-escapes";
import { isTrue } from "./workbook-part";

/** What the reader says of a cell whose value the file does not hold as it should: an index out of range, no number where one is due. */
export const DAMAGED_VALUE = "#DAMAGED!";

export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

/** A cell element as it was read. */
export interface OpenCell {
  position: CellPosition;
  type: string;
  style: number;
  value: string | null;
  inline: string | null;
  formula: string | null;
  shared: string | null;
}

/** A value, the error that stands in its place, and the text of a date written as text. */
export interface ReadValue { readonly value: CellScalar; readonly error?: string; readonly shown?: string }
const BLANK: ReadValue = { value: null };

/** The value that the file holds; null for a blank, an error and a formula without a result. */
export function readValue({ type, value, inline, formula }: OpenCell, context: ValueContext): ReadValue {
  if (type === "inlineStr") return inline === null ? BLANK : { value: unescapeText(inline) };
  if (value === null) return BLANK;
  switch (type) {
    case "s": {
      const shared = /^\s*[0-9]+\s*$/.test(value) ? context.sharedStrings[Number(value)] : undefined;
      return shared === undefined ? damagedOrBlank(value) : { value: shared };
    }
    // A formula whose result is the empty text has one; so has a text cell.
    case "str": return { value: unescapeText(value) };
    case "e": return value.trim() === "" ? BLANK : { value: null, error: value.trim() };
    case "b": return value.trim() === "" ? BLANK : { value: isTrue(value.trim()) };
    case "d": {
      const serial = dateSerial(value.trim(), context.date1904);
      return serial === null ? damagedOrBlank(value) : { value: serial, shown: value.trim() };
    }
    default: {
      const trimmed = value.trim();
      if (trimmed === "") return BLANK;
      const number = Number(trimmed);
      if (Number.isFinite(number) && /^[-+.0-9eE]+$/.test(trimmed)) return { value: number };
      return formula === null ? { value: null, error: DAMAGED_VALUE } : BLANK;
    }
  }
}

function damagedOrBlank(value: string): ReadValue {
  return value.trim() === "" ? BLANK : { value: null, error: DAMAGED_VALUE };
}

/** Cells that differ in nothing but their place share one object. */
const plainFacts = new Map<string, CellFacts>();

/** The facts; `code` is the number format, `formula` is without "=". */
export function factsOf(code: string, shown: string | undefined, formula: string | null, notCalculated: boolean, error: string | undefined): CellFacts {
  const isPlain = shown === undefined && formula === null && error === undefined;
  const known = isPlain ? plainFacts.get(code) : undefined;
  if (known) return known;
  const made: CellFacts = {
    ...(shown === undefined ? {} : { shown }),
    ...(code === "General" ? {} : { numberFormat: code }),
    ...(formula === null ? {} : { formula: `=${formula.replace(/^=/, "")}` }),
    ...(notCalculated ? { notCalculated: true as const } : {}),
    ...(error === undefined ? {} : { error }),
  };
  if (isPlain && plainFacts.size < 1_000) plainFacts.set(code, made);
  return made;
}
