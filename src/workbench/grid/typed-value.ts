/** What a clerk types into a cell → the value it means, and back: as Excel takes it, but for what would change the cell's look. */
import { isDateFormat } from "numfmt";
import type { CellScalar } from "../../workbook";

/** What decides how typed text is taken, besides the text. */
export interface CellForm {
  /** The cell's number format; "General" where it has none. */
  readonly numberFormat: string;
  readonly date1904: boolean;
}

/** Whether the text asks for a formula, which cannot be entered here. */
export function asksForFormula(typed: string, { numberFormat }: CellForm): boolean {
  return numberFormat !== "@" && /^=\S/.test(typed.trimStart());
}

/**
 * The value of typed text. Numbers become numbers, and percentages and dates do in cells that show such; anything else stays text:
 * long codes, leading zeros, and "95%" in a cell without a percent format, which shows what was typed. An apostrophe in front makes text.
 */
export function typedValue(typed: string, form: CellForm): CellScalar {
  if (typed === "") return null;
  if (form.numberFormat === "@") return typed;
  if (typed.startsWith("'")) return textOrNull(typed.slice(1));
  return numberOf(typed.trim(), form) ?? typed;
}

/** The text in the editor for a value; `typedValue` of it is the value again, for all but numbers kept as text. */
export function textToEdit(value: CellScalar, { numberFormat, date1904 }: CellForm): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return numberFormat !== "@" && /^(?:'|\s*=\S)/.test(value) ? `'${value}` : value;
  if (isPercent(numberFormat)) return `${plain(rounded(value * 100))}%`;
  return dateText(value, numberFormat, date1904) ?? plain(value);
}

/** More digits than a number keeps: a project code or an account, which stays text. */
const DIGITS = 15;
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?$/;

function numberOf(text: string, form: CellForm): number | null {
  const percent = isPercent(form.numberFormat);
  if (percent && text.endsWith("%")) {
    const number = plainNumber(text.slice(0, -1).trim());
    return number === null ? null : rounded(number / 100);
  }
  const number = plainNumber(text);
  // Excel takes 95 in a percent cell for 95 %, and 0.95 too.
  if (number !== null) return percent && Math.abs(number) >= 1 ? rounded(number / 100) : number;
  return dateSerial(text, form);
}

function plainNumber(text: string): number | null {
  const digits = text.replace(/\D/g, "");
  if (!NUMBER.test(text) || digits === "" || digits.length > DIGITS || /^[+-]?0\d/.test(text)) return null;
  return Number(text.replaceAll(",", ""));
}

function isPercent(format: string): boolean {
  return format.replace(/"[^"]*"|\\./g, "").includes("%");
}

const DATE = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:(?:-|\/|\.|月)(\d{1,2})日?|月)?$/;
const DAY = 86_400_000;
/** Days before this one are off by one in the 1900 system (it has a 29 February 1900). */
const FIRST_SURE_DAY = 61;

function dateSerial(text: string, { numberFormat, date1904 }: CellForm): number | null {
  const match = DATE.exec(text);
  if (!match || !isDateFormat(numberFormat)) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 1)];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const serial = (date.getTime() - epoch(date1904)) / DAY;
  return !date1904 && serial < FIRST_SURE_DAY ? null : serial;
}

/** A whole day in a date cell; null for times and all else. */
function dateText(value: number, format: string, date1904: boolean): string | null {
  if (!isDateFormat(format) || !Number.isInteger(value) || value < FIRST_SURE_DAY || /h|s/i.test(format)) return null;
  const date = new Date(epoch(date1904) + value * DAY);
  const year = date.getUTCFullYear();
  return year > 9999 ? null : `${String(year)}/${String(date.getUTCMonth() + 1)}/${String(date.getUTCDate())}`;
}

function epoch(date1904: boolean): number {
  return date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
}

function rounded(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

/** Never with an exponent, which would be read as text again. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 20 }) : text;
}

function textOrNull(text: string): CellScalar {
  return text === "" ? null : text;
}
