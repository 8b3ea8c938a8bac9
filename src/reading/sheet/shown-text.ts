/** The text of a cell as the model holds it. */
import type { CellFacts, CellScalar } from "../../workbook";
import { trimSpace } from "../../text";

/**
 * As displayed, outer blanks trimmed; numbers in plain formats as the shortest text of the number (6.16, not 6.160),
 * percent, dates and formats with words as shown. A result that is not known gives "".
 */
export function shownText(value: CellScalar, facts: CellFacts | undefined): string {
  if (typeof value === "string") return trimmed(value);
  if (value === null || facts?.error !== undefined || facts?.notCalculated) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (facts?.shown !== undefined && !isPlainNumberFormat(facts.numberFormat)) return trimmed(facts.shown);
  return numberText(value);
}

/** The shortest text of a number with the 15 digits that spreadsheets keep: 0.5600000000000001 is 0.56. */
export function numberText(value: number): string {
  const plain = String(value);
  // Up to 15 digits and a point: nothing to round.
  if (plain.length <= 16 && !plain.includes("e")) return plain;
  const text = String(Number(value.toPrecision(15)));
  if (!text.includes("e")) return text;
  return Math.abs(value) >= 1 ? BigInt(Math.round(value)).toString() : value.toFixed(20).replace(/\.?0+$/, "");
}

/** Formats that show just the number, with or without thousands and decimals; accounting formats too. */
const PLAIN_FORMAT = /^(?:General|(?:_.|\*.|\s)*[#,]*0?(?:\.[0#?]+)?(?:_.|\s|\))*)(?:;.*)?$/;

function isPlainNumberFormat(format: string | undefined): boolean {
  return format === undefined || PLAIN_FORMAT.test(format);
}

/** `trimSpace`, without running it over the many texts that have nothing to trim. */
function trimmed(text: string): string {
  const length = text.length;
  if (length === 0) return text;
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(length - 1)) ? text : trimSpace(text);
}

function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
}
