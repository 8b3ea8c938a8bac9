/** The displayed text of a value under its number format (numfmt; column width is not considered: no "####"). */
import { format, isDateFormat } from "numfmt";
import type { Cell } from "./cell";

/** Serial numbers of the 1904 date system are this much smaller (docs: "Date systems in Excel"). */
const DAYS_1904 = 1462;

export function shownText(cell: Cell | undefined, date1904: boolean): string {
  if (!cell || cell.value === "") return "";
  const pattern = String(cell.style?.numberFormat ?? "General");
  if (cell.error) return String(cell.value);
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  const value = typeof cell.value === "number" && date1904 && isDateFormat(pattern) ? cell.value + DAYS_1904 : cell.value;
  return format(pattern, value, { locale: "zh-CN", nbsp: false, skipChar: "", fillChar: "", dateErrorThrows: false, dateErrorNumber: false });
}
