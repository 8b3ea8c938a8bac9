/** How often: 1次/月, 每季度一次, 一年两次, inverted 1月/次, 按月. Texts come folded. */
import { boundBefore, type Bound } from "./bounds";
import { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numerals";
import type { DecimalText } from "./decimal";

export type Period = "day" | "week" | "month" | "quarter" | "half-year" | "year" | "term";

export interface Frequency {
  readonly bound: Bound | null;
  /** How many times; null where only the period is said (按月, 每季度). */
  readonly times: DecimalText | null;
  /** 次, 场, 期 … */
  readonly unit: string;
  /** In how many periods: 1次/2年. */
  readonly every: DecimalText;
  readonly period: Period;
  /** Written the wrong way round: 1月/次. */
  readonly inverted: boolean;
}

const PERIODS: Readonly<Record<string, Period>> = {
  日: "day", 天: "day", 周: "week", 星期: "week", 月: "month", 个月: "month", 季度: "quarter", 季: "quarter", 个季度: "quarter", 半年: "half-year", 年: "year", 年度: "year", 学期: "term", 个学期: "term",
};
const PERIOD_TEXT: Readonly<Record<Period, string>> = { day: "天", week: "周", month: "月", quarter: "季度", "half-year": "半年", year: "年", term: "学期" };
const NUMBER = `\\d+(?:\\.\\d+)?|[${CHINESE_NUMERAL_CHARACTERS}]+`;
const PERIOD = "个季度|季度|季|半年|年度|年|个学期|学期|个月|月|星期|周|日|天";
const TIMES = "人次|次|回|场次|场|期|轮|批次|批|趟|遍";
const PER = new RegExp(`^(${NUMBER})(${TIMES})(?:/|每)(${NUMBER})?(${PERIOD})$`, "u");
const EACH = new RegExp(`^(?:每|(?=[一1](?:${PERIOD})))(${NUMBER})?(${PERIOD})(.*)$`, "u");
const COUNT = new RegExp(`^(${NUMBER})(${TIMES})$`, "u");
const INVERTED = new RegExp(`^(${NUMBER})?(${PERIOD})/次$`, "u");
const ONLY = new RegExp(`^(?:每|按|逐)(${PERIOD})$`, "u");

/** The frequency that the whole folded text is; null when it is anything else. */
export function readFrequency(text: string): Frequency | null {
  const { bound, rest } = boundBefore(text);
  return inverted(rest, bound) ?? perPeriod(rest, bound) ?? (bound === null ? eachPeriod(rest) : null);
}

/** 1次/月, ≥2场/2年; one that says no number: 每月. */
export function formatFrequency(frequency: Omit<Frequency, "bound">): string {
  const period = PERIOD_TEXT[frequency.period];
  if (frequency.times === null) return `每${period}`;
  return `${frequency.times}${frequency.unit}/${frequency.every === "1" ? "" : frequency.every}${period}`;
}

function perPeriod(text: string, bound: Bound | null): Frequency | null {
  const [, times, unit, every, period] = PER.exec(text) ?? [];
  return frequencyOf({ bound, times, unit, every, period });
}

function eachPeriod(text: string): Frequency | null {
  const only = ONLY.exec(text)?.[1];
  if (only !== undefined) return frequencyOf({ bound: null, times: null, unit: "次", every: undefined, period: only });
  const [, every, period, rest] = EACH.exec(text) ?? [];
  const { bound, rest: count } = boundBefore(rest ?? "");
  const [, times, unit] = COUNT.exec(count) ?? [];
  return frequencyOf({ bound, times, unit, every, period });
}

function inverted(text: string, bound: Bound | null): Frequency | null {
  const [, number, period] = INVERTED.exec(text) ?? [];
  const found = frequencyOf({ bound, times: number ?? "1", unit: "次", every: undefined, period });
  return found === null ? null : { ...found, inverted: true };
}

interface Parts {
  readonly bound: Bound | null;
  readonly times: string | null | undefined;
  readonly unit: string | undefined;
  readonly every: string | undefined;
  readonly period: string | undefined;
}

function frequencyOf({ bound, times, unit, every, period }: Parts): Frequency | null {
  const known = PERIODS[period ?? ""];
  if (known === undefined || unit === undefined || times === undefined) return null;
  const count = times === null ? null : numberOf(times);
  const periods = every === undefined ? "1" : numberOf(every);
  if ((times !== null && count === null) || periods === null) return null;
  return { bound, times: count, unit, every: periods, period: known, inverted: false };
}

function numberOf(text: string): DecimalText | null {
  return /^\d/.test(text) ? text : parseChineseNumeral(text)?.toString() ?? null;
}
