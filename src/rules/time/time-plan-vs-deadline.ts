/** 支出计划与时限矛盾: paid by March, yet the plan has no money out until December. */
import { NO_OPTIONS } from "../engine/options";
import { atUnit, atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import type { PlanView, RowView } from "../engine/views";
import { compareDecimals, normalise, parseChineseNumeral, type CalendarDate } from "../../text";
import { hasPlainValue, understoodOf } from "../value/understood";
import { isAboutTime } from "./due-dates";

/** Deadlines of paying; work is rightly paid for after it was done. */
const PAYING = /支付|发放|拨付|支出|缴纳|缴费|兑现|资金|租金|补贴|补助|经费/u;

export const timePlanVsDeadline = defineRule({
  id: "time-plan-vs-deadline",
  reach: "row",
  title: { zh: "支出计划与时限矛盾", en: "Spending plan against the deadline" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "资金支出计划与时效指标应当衔接。" }],
  options: NO_OPTIONS,
  place: (row) => (row.indicator.split !== null && row.target.number === "" ? atUnit(row) : atValue(row)),
  reads: (row) => [...valueFields(row), ...(row.project.plan?.periods.map(({ amount }) => amount) ?? [])],
  applies: ({ project }) => project.plan !== null && !project.plan.quarterShares,
  check: (row, { budgetYear }) => {
    const value = understoodOf(row);
    const { plan } = row.project;
    if (plan === null || plan.hasText || !hasPlainValue(row) || !isAboutTime(row) || !PAYING.test(row.name) || value.kind !== "date") return null;
    const month = deadlineMonth(value.date, budgetYear);
    const at = month === null ? -1 : monthsOf(plan).findIndex((end) => end !== null && end >= month);
    if (month === null || at < 0 || at === plan.figures.length - 1 || monthsOf(plan).includes(null)) return null;
    const spentBy = plan.figures.slice(0, at + 1).some(isSpent);
    const spentLater = plan.figures.slice(at + 1).some(isSpent);
    return spentBy || !spentLater ? null : { reason: "later", values: { period: normalise(plan.periods[at]?.label.text ?? "") } };
  },
  messages: {
    later: {
      zh: "“{indicator}”要求“{value}”，资金支出计划到{period}却还是零，两处对不上，请核对时限或支出计划。",
      en: "The money is due by “{value}”, yet the plan has spent nothing by then; check the deadline or the plan.",
    },
  },
  page: {
    why: "时限说3月底前付清，支出计划却安排在年末，公开后自相矛盾。",
    how: "按实际付款安排统一两处。",
    acceptable: "先由单位垫付、年末统一列支的，可以注明后接受。",
    limits: "只看支付、发放、补贴一类指标写明月份的时限；按季度分别填写的支出计划不检查。",
  },
  examples: [
    { says: "三月付清、年末才支出", document: { projects: [{ plan: ["0", "0", "0", "100"], change: { 3: { level3: "场地租金支付时间", value: "2026年3月底前" } } }] }, finds: { reason: "later", at: "indicators.3.value" } },
    { says: "季度写法的支出计划", document: { projects: [{ planPeriods: ["第一季度", "第二季度", "第三季度", "第四季度"], plan: ["", "", "50", "100"], change: { 3: { level3: "补贴发放时限", value: "≤6月" } } }] }, finds: { reason: "later", at: "indicators.3.value" } },
    { says: "已有支出", document: { projects: [{ plan: ["100", "100", "100", "100"], change: { 3: { level3: "场地租金支付时间", value: "2026年3月底前" } } }] } },
    { says: "先完工后付款", document: { projects: [{ plan: ["0", "0", "0", "100"], change: { 3: { value: "2026年9月底前" } } }] } },
    { says: "年底前", document: { projects: [{ plan: ["0", "0", "0", "100"], change: { 3: { level3: "场地租金支付时间", value: "2026年12月底前" } } }] } },
  ],
});

/** The month of a deadline in the budget year; null for other years, recurring dates and dates without a month. */
function deadlineMonth({ year, month, recurring }: CalendarDate, budgetYear: number | null): number | null {
  if (month === null || recurring !== null) return null;
  return year === null || budgetYear === null || year === budgetYear ? month : null;
}

/** The last month of each period: 3月底, 第一季度. */
function monthsOf(plan: PlanView): readonly (number | null)[] {
  return plan.periods.map(({ label }) => {
    const text = normalise(label.text);
    const month = /(\d{1,2})月/u.exec(text)?.[1];
    const quarter = /([一二三四1-4])季度/u.exec(text)?.[1];
    if (month !== undefined) return Number(month);
    if (quarter === undefined) return null;
    return 3 * (/\d/.test(quarter) ? Number(quarter) : parseChineseNumeral(quarter) ?? 0);
  });
}

function isSpent(figure: NonNullable<RowView["project"]["plan"]>["figures"][number]): boolean {
  return figure.kind === "number" && compareDecimals(figure.decimal, "0") > 0;
}
