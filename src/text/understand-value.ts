/** The grammar of target values (指标值): what a value says, beside its text. What is not understood stays text; nothing is guessed. */
import { readBoundedAmount, type Amount, type BoundedAmount } from "./amounts";
import { boundAfter, boundBefore, joinBounds, type Bound } from "./bounds";
import { readCalendarDate, readDatePeriod, type CalendarDate, type DatePeriod } from "./calendar-dates";
import { readFrequency, type Frequency } from "./frequencies";
import { compareDecimals } from "./decimal";
import { foldWidth } from "./full-width";
import { dropThousandsCommas, squeeze } from "./normalise";
import { leadingUnit, unitInfo } from "./units";

export type ValueMeaning =
  | { readonly kind: "empty" }
  /** ≥95%, 不低于3次, 20个村, 城市8712元/年 */
  | ({ readonly kind: "amount" } & BoundedAmount)
  /** ≤7工作日, 1年, 30分钟 */
  | ({ readonly kind: "duration" } & BoundedAmount)
  /** 1-2项, 800~1000人 */
  | { readonly kind: "range"; readonly from: Amount; readonly to: Amount }
  /** 2024年10月底前, ≤10月, 每月10日前 */
  | { readonly kind: "date"; readonly bound: Bound | null; readonly date: CalendarDate }
  | ({ readonly kind: "period" } & DatePeriod)
  | ({ readonly kind: "frequency" } & Frequency)
  /** 优/良/中/差 */
  | { readonly kind: "scale"; readonly grades: readonly string[] }
  /** 是/否 left as printed on the form */
  | { readonly kind: "choice" }
  /** 不低于上年: bounded by a figure that is not given */
  | { readonly kind: "relative"; readonly bound: Bound; readonly reference: string }
  /** A unit without a number: 元/人, ≥% */
  | { readonly kind: "unit"; readonly bound: Bound | null; readonly unit: string }
  /** Two or more values in one: 城市8712元/年；农村5000元/年 */
  | { readonly kind: "several"; readonly parts: readonly UnderstoodValue[] }
  | { readonly kind: "text" };

export type UnderstoodValue = ValueMeaning & {
  /** As printed. */
  readonly printed: string;
};

const GRADES = new Set([
  "优", "优秀", "良", "良好", "中", "中等", "差", "较差", "很差", "好", "较好", "很好", "一般", "合格", "基本合格", "不合格", "达标", "基本达标", "未达标", "不达标",
  "完成", "基本完成", "未完成", "显著", "明显", "较明显", "不明显", "无", "高", "较高", "低", "较低", "满意", "基本满意", "较满意", "不满意", "达成", "部分达成", "未达成", "提升", "持平", "下降", "强", "较强", "弱",
]);
const CHOICES = new Set(["是/否", "是或否", "是否", "有/无", "有或无", "有无", "能/否", "能否"]);
const REFERENCE = /^(上年|上一年|上年度|上一年度|去年|往年|前年|同期|去年同期|上年同期|历史同期|全省平均|全市平均|全国平均|省平均|市平均|平均)(水平|标准|数|值|同期)?$/u;

/** What a printed target value says. Never throws; never reads more than stands there. */
export function understandValue(printed: string): UnderstoodValue {
  return { ...meaningOf(dropThousandsCommas(foldWidth(squeeze(printed)))), printed };
}

function meaningOf(text: string): ValueMeaning {
  if (text === "") return { kind: "empty" };
  if (CHOICES.has(text)) return { kind: "choice" };
  return simple(text) ?? several(text) ?? { kind: "text" };
}

/** No single value is longer; a whole paragraph need not be tried. */
const LONGEST = 60;

/** Everything but several values in one. */
function simple(text: string): ValueMeaning | null {
  if (text.length > LONGEST) return null;
  return scale(text) ?? date(text) ?? frequency(text) ?? range(text) ?? amount(text) ?? unitOnly(text) ?? relative(text);
}

function scale(text: string): ValueMeaning | null {
  const grades = text.split(/[/、,;|]/).filter((grade) => grade !== "");
  if (grades.length > 1 && grades.every((grade) => GRADES.has(grade))) return { kind: "scale", grades };
  return /^[优良中差]{3,4}$/u.test(text) ? { kind: "scale", grades: Array.from(text) } : null;
}

function date(text: string): ValueMeaning | null {
  const period = readDatePeriod(text);
  if (period !== null) return { kind: "period", ...period };
  const { bound, rest } = boundBefore(text.replace(/^(?:不晚于|不迟于)/u, "≤"));
  const found = readCalendarDate(rest);
  // ≥2024.5 may as well be a number.
  if (found === null || (bound !== null && found.style === "separators" && found.day === null)) return null;
  return { kind: "date", bound, date: bound?.operator === "le" || bound?.operator === "lt" ? { ...found, deadline: true } : found };
}

function frequency(text: string): ValueMeaning | null {
  const found = readFrequency(text);
  return found === null ? null : { kind: "frequency", ...found };
}

function range(text: string): ValueMeaning | null {
  for (const link of text.matchAll(/至|到|~|-/gu)) {
    const to = readBoundedAmount(text.slice(link.index + link[0].length));
    const left = text.slice(0, link.index);
    // 三至五次: the first numeral has its unit behind the second.
    const from = readBoundedAmount(left) ?? readBoundedAmount(left + (to?.amount.unit ?? ""));
    if (from === null || to === null || from.bound !== null || to.bound !== null || to.amount.label !== "") continue;
    if (compareDecimals(from.amount.number, to.amount.number) > 0) continue;
    if (from.amount.unit !== "" && from.amount.unit !== to.amount.unit) continue;
    return { kind: "range", from: { ...from.amount, unit: to.amount.unit }, to: to.amount };
  }
  return null;
}

function amount(text: string): ValueMeaning | null {
  const found = readBoundedAmount(text);
  if (found === null) return null;
  // 2024年 names a year, whatever stands around it.
  if (found.amount.unit === "年" && compareDecimals(found.amount.number, "1000") >= 0) return null;
  const unit = unitInfo(found.amount.unit);
  return { kind: unit?.dimension === "time" && unit.per.length === 0 ? "duration" : "amount", ...found };
}

function unitOnly(text: string): ValueMeaning | null {
  const before = boundBefore(text);
  const after = boundAfter(before.rest);
  const bound = joinBounds(before.bound, after.bound);
  if (after.rest === "" || leadingUnit(after.rest) !== after.rest || bound === "contradiction" || bound?.operator === "approximately") return null;
  return { kind: "unit", bound, unit: after.rest };
}

function relative(text: string): ValueMeaning | null {
  const { bound, rest } = boundBefore(text);
  return bound !== null && REFERENCE.test(rest) ? { kind: "relative", bound, reference: rest } : null;
}

/** A longer text is no list of values. */
const LONGEST_LIST = 600;

/** At least two parts with a number of their own; other parts stay text. */
function several(text: string): ValueMeaning | null {
  if (text.length > LONGEST_LIST) return null;
  const pieces = listed(text) ?? doubled(text);
  if (pieces === null) return null;
  const parts = pieces.map((piece): UnderstoodValue => ({ ...(simple(piece) ?? { kind: "text" as const }), printed: piece }));
  const valued = parts.filter(({ kind }) => kind === "amount" || kind === "duration" || kind === "frequency" || kind === "range");
  return valued.length > 1 ? { kind: "several", parts } : null;
}

function listed(text: string): readonly string[] | null {
  const pieces = text.split(/[;,、。]|(?<=[^\p{Script=Han}]|\p{Script=Han})[和与及](?=[^;,、。]*\d)/u).filter((piece) => piece !== "");
  return pieces.length > 1 ? pieces : null;
}

/** One number and unit right behind another: ≥88%88%. */
function doubled(text: string): readonly string[] | null {
  const { rest, bound } = boundBefore(text);
  const [, first, second] = /^(\d+(?:\.\d+)?\D+)(\d+(?:\.\d+)?\D+)$/u.exec(rest) ?? [];
  return first === undefined || second === undefined ? null : [(bound?.written ?? "") + first, second];
}
