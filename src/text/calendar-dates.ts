/** Dates, deadlines and periods: 2024年10月底前, 2023.12.31, 23年12月, 每月10日前, 2024年3月至6月. Texts come folded. */
import { parseChineseDigits, parseChineseNumeral } from "./chinese-numerals";

export interface CalendarDate {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly quarter: number | null;
  /** 初, 上旬 · 中旬 · 底, 末, 下旬 */
  readonly position: "start" | "middle" | "end" | null;
  /** 每月, 每季度, 每年, 每周 */
  readonly recurring: "week" | "month" | "quarter" | "year" | null;
  /** By then, not on it: 前, 之前, 以前, 内. */
  readonly deadline: boolean;
  /** chinese 2023年12月31日 · separators 2023.12.31 · short-year 23年12月 · relative 年底前, 本年度 */
  readonly style: "chinese" | "separators" | "short-year" | "relative";
}

export interface DatePeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

const YEAR = "(\\d{4}|\\d{2}|[一二][零〇○一二三四五六七八九]{3})年度?";
const MONTH = "(\\d{1,2}|[一二三四五六七八九十]{1,2})月份?";
const DAY = "(\\d{1,2}|[一二三四五六七八九十]{1,3})[日号]";
const POSITION = "(年底|年末|年初|月底|月末|月初|上旬|中旬|下旬|底|末|初)?";
const TAIL = "(之前|以前|之内|以内|前|内)?(?:前)?(?:完成|全部完成|前完成)?";
const CHINESE = new RegExp(`^(?:${YEAR})?(?:第?([一二三四1-4])季度|${MONTH}(?:${DAY})?)?${POSITION}${TAIL}$`, "u");
const SEPARATED = /^(\d{4})([./-])(\d{1,2})(?:\2(\d{1,2}))?[日号]?(之前|以前|前|之内|以内|内)?(?:完成)?$/u;
const RECURRING = new RegExp(`^每(?:个)?(周|月|季度|季|年)(?:的)?(?:${MONTH})?(?:${DAY})?(底|末|初|上旬|中旬|下旬)?${TAIL}$`, "u");
const RELATIVE = /^(?:本年度?|当年度?|年度?)(底|末|内)?(之前|以前|前)?(?:完成)?$/u;

const POSITIONS: readonly (readonly [RegExp, NonNullable<CalendarDate["position"]>])[] = [
  [/底$|末$|下旬$/u, "end"], [/初$|上旬$/u, "start"], [/中旬$/u, "middle"],
];
const RECURRENCE: Readonly<Record<string, NonNullable<CalendarDate["recurring"]>>> = { 周: "week", 月: "month", 季度: "quarter", 季: "quarter", 年: "year" };
const NO_DATE: CalendarDate = { year: null, month: null, day: null, quarter: null, position: null, recurring: null, deadline: false, style: "chinese" };

/** The date that the whole folded text is; null when it is anything else, or an impossible date. */
export function readCalendarDate(text: string): CalendarDate | null {
  const date = separated(text) ?? recurring(text) ?? relative(text) ?? chinese(text);
  return date !== null && isPossible(date) ? date : null;
}

/** The period that the whole folded text is: two dates with 至, 到, - or ~ between (2024年3-6月 too). */
export function readDatePeriod(text: string): DatePeriod | null {
  for (const link of text.matchAll(/至|到|~|-+/gu)) {
    const left = text.slice(0, link.index);
    const right = text.slice(link.index + link[0].length);
    const to = readCalendarDate(right);
    const from = readCalendarDate(left) ?? (right.includes('月') && /^(.*年)?\d{1,2}$/u.test(left) ? readCalendarDate(`${left}月`) : null);
    if (from === null || to === null || from.recurring !== null || to.recurring !== null) continue;
    return { from, to: to.year === null ? { ...to, year: from.year } : to };
  }
  return null;
}

/** The date as an official text writes it: 2024年10月底前. */
export function formatCalendarDate(date: CalendarDate): string {
  const every = { week: "每周", month: "每月", quarter: "每季度", year: "每年" };
  const year = date.year === null ? "" : `${date.year}年`;
  const quarter = date.quarter === null ? "" : `第${"一二三四".charAt(date.quarter - 1)}季度`;
  const month = date.month === null ? "" : `${date.month}月`;
  const day = date.day === null ? "" : `${date.day}日`;
  const whole = date.month === null && date.quarter === null && date.recurring === null && date.year === null && date.day === null;
  const lone = !whole ? "" : date.position === null ? "本年" : "年";
  const places = { start: date.month === null ? "初" : "上旬", middle: "中旬", end: "底" };
  const position = date.position === null ? "" : places[date.position];
  return `${date.recurring === null ? "" : every[date.recurring]}${year}${quarter}${month}${day}${lone}${position}${date.deadline ? "前" : ""}`;
}

function chinese(text: string): CalendarDate | null {
  const [found, year, quarter, month, day, position, tail] = CHINESE.exec(text) ?? [];
  if (found === undefined || (year === undefined && quarter === undefined && month === undefined)) return null;
  const short = year?.length === 2;
  // 23年 alone is a duration; with a month or 底 it is a short year.
  if (short && month === undefined && quarter === undefined && position === undefined) return null;
  return {
    ...NO_DATE,
    year: year === undefined ? null : yearOf(year),
    quarter: quarter === undefined ? null : wholeOf(quarter), month: month === undefined ? null : wholeOf(month), day: day === undefined ? null : wholeOf(day),
    position: positionOf(position), deadline: tail !== undefined, style: short ? "short-year" : "chinese",
  };
}

function separated(text: string): CalendarDate | null {
  const [found, year, , month, day, tail] = SEPARATED.exec(text) ?? [];
  if (found === undefined) return null;
  return { ...NO_DATE, year: Number(year), month: Number(month), day: day === undefined ? null : Number(day), deadline: tail !== undefined, style: "separators" };
}

function recurring(text: string): CalendarDate | null {
  const [found, every, month, day, position, tail] = RECURRING.exec(text) ?? [];
  if (found === undefined || (month ?? day ?? position ?? tail) === undefined) return null;
  return {
    ...NO_DATE, recurring: RECURRENCE[every ?? ""] ?? null,
    month: month === undefined ? null : wholeOf(month), day: day === undefined ? null : wholeOf(day),
    position: positionOf(position), deadline: tail !== undefined,
  };
}

function relative(text: string): CalendarDate | null {
  const [found, position, tail] = RELATIVE.exec(text) ?? [];
  if (found === undefined || found === "年" || found === "年度") return null;
  return { ...NO_DATE, position: position === "内" ? null : positionOf(position), deadline: tail !== undefined || position === "内", style: "relative" };
}

function yearOf(text: string): number {
  if (text.length === 2) return 2000 + Number(text);
  return /^\d/.test(text) ? Number(text) : parseChineseDigits(text) ?? Number.NaN;
}

function wholeOf(text: string): number {
  return /^\d/.test(text) ? Number(text) : parseChineseNumeral(text) ?? Number.NaN;
}

function positionOf(text: string | undefined): CalendarDate["position"] {
  return POSITIONS.find(([ending]) => text !== undefined && ending.test(text))?.[1] ?? null;
}

function isPossible({ year, month, day }: CalendarDate): boolean {
  if (year !== null && !(year >= 1900 && year <= 2100)) return false;
  if (month !== null && !(month >= 1 && month <= 12)) return false;
  return day === null || (day >= 1 && day <= 31);
}
