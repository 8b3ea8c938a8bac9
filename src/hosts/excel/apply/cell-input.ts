/** What to give Excel so that a cell ends up holding exactly a value: Excel reads texts as if they were typed. */
import type { CellScalar } from "../../../workbook";

/**
 * The input for a value. An apostrophe keeps a text from being read as a number, date, formula or truth value; it is put before
 * every text that holds a digit or begins like a formula, because which words Excel takes for dates depends on its language.
 * In a cell formatted as text only the apostrophe itself is read, so there it is put before another one alone.
 */
export function inputFor(value: CellScalar, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "") return value;
  if (numberFormat === "@") return value.startsWith("'") ? `'${value}` : value;
  return /[\d０-９]/.test(value) || /^['=+\-@#]/.test(value) || /^\s*(true|false)\s*$/i.test(value) ? `'${value}` : value;
}
