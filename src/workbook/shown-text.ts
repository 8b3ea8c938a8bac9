/** The text that a cell shows for its value, where it is not the value's plain text. */
import { format, isDateFormat } from "numfmt";
import type { CellScalar } from "./snapshot";

/** Days from 1 January 1900 to the first day of the 1904 date system. */
const DAYS_1904 = 1462;
/** Excel stores and shows no more than 15 digits. */
const DIGITS = 15;
/** Parsed formats and results repeat a great deal; more distinct ones than this are not kept. */
const CACHE_SIZE = 50_000;

/** Gives the shown text of values for one workbook; undefined where it is the plain text. Unknown formats show the plain text. */
export function shownTexts(date1904: boolean): (value: CellScalar, code: string) => string | undefined {
  const cache = new Map<string, Map<string | number, string | undefined>>();
  const changesTexts = new Map<string, boolean>();
  return (value, code) => {
    if (typeof value !== "number" && typeof value !== "string") return undefined;
    if (code === "General") return typeof value === "number" ? rounded(value) : undefined;
    if (typeof value === "string") {
      let changes = changesTexts.get(code);
      if (changes === undefined) changesTexts.set(code, changes = hasTextSection(code));
      if (!changes) return undefined;
    }
    let known = cache.get(code);
    if (!known) cache.set(code, known = new Map<string | number, string | undefined>());
    if (known.has(value)) return known.get(value);
    const text = shownBy(value, code, date1904);
    const shown = text === undefined || text === String(value) ? undefined : text;
    if (known.size < CACHE_SIZE) known.set(value, shown);
    return shown;
  };
}

/** 0.1 + 0.2 is stored with 17 digits and shown as 0.3. */
function rounded(value: number): string | undefined {
  // Most numbers are short already: rounding them all takes a tenth of a workbook's reading.
  if (String(value).length <= DIGITS) return undefined;
  const short = Number(value.toPrecision(DIGITS));
  return short === value ? undefined : String(short);
}

function shownBy(value: string | number, code: string, date1904: boolean): string | undefined {
  const known = code.replace(/上午\/下午/g, "AM/PM");
  try {
    const serial = typeof value === "number" && date1904 && isDateFormat(known) ? value + DAYS_1904 : value;
    const text = format(known, serial, { locale: "zh-CN", nbsp: false, leap1900: true, overflow: "######" });
    // Blanks that only make room for a sign or fill the column's width are not part of the text.
    return text.trim() === "" ? text : trimPadding(text, code);
  } catch {
    // A code that numfmt cannot parse: Excel would have refused to store it, or knows more than numfmt does.
    return undefined;
  }
}

function trimPadding(text: string, code: string): string {
  return /_|\*|\?/.test(code) ? text.trim() : text;
}

/** Whether the format says how texts are shown in another way than as they are. */
function hasTextSection(code: string): boolean {
  const sections = code.split(";");
  return code !== "@" && (sections.length === 4 || code.includes("@"));
}
