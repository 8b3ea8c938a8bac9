/** What to give Excel so that a cell ends up holding exactly a value: Excel reads texts as if they were typed. */
import type { CellScalar } from "../../../workbook";

/**
 * The input for a value. An apostrophe keeps a text from being read as a number, date, formula or truth value; it stays in the
 * cell as its text sign, so it is put only before texts that Excel could read so. In a cell formatted as text only the
 * apostrophe itself is read, so there it is put before another one alone.
 */
export function inputFor(value: CellScalar, numberFormat: string): string | number | boolean {
  if (value === null) return "";
  if (typeof value !== "string" || value === "") return value;
  if (numberFormat === "@") return value.startsWith("'") ? `'${value}` : value;
  return couldBeRead(value) ? `'${value}` : value;
}

const DIGIT = /[\d０-９]/;
const FORMULA_LIKE = /^\s*['=+\-@#＝＋－＠]/;
const TRUTH_VALUE = /^\s*(true|false)\s*$/i;
/** Han characters of dates, times and money in Chinese and Japanese; a text with any other is no number in any language's Excel. */
const TYPED_HAN = /[年月日号時时分秒上下午前後点點周週星期天元円]/gu;
const NEVER_TYPED = /[\p{Script=Han}≥≤≧≦<>≈≠±×÷；。、“”]/u;

/** Which words Excel takes for dates depends on its language: a text with a digit is taken for one unless it cannot be. */
function couldBeRead(text: string): boolean {
  if (FORMULA_LIKE.test(text) || TRUTH_VALUE.test(text)) return true;
  return DIGIT.test(text) && !NEVER_TYPED.test(text.replace(TYPED_HAN, ""));
}
