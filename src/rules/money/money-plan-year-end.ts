/** 资金全部安排在年末 */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, judgedPlan, lastFigure, planFields, planFigures } from "./plan";

export const moneyPlanYearEnd = defineRule({
  id: "money-plan-year-end",
  reach: "project",
  title: { zh: "资金全部安排在年末", en: "All spending at the end of the year" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "支出进度应均衡。" }],
  options: NO_OPTIONS,
  applies: hasPlan,
  reads: planFields,
  check: (view) => {
    const plan = judgedPlan(view);
    const last = plan && lastFigure(plan);
    if (plan === null || last === null || plan.periods.length < 3 || compareDecimals(last.decimal, "0") <= 0) return [];
    const earlier = planFigures(plan).filter((figure) => figure !== last && figure.index < last.index);
    return earlier.every(({ decimal }) => compareDecimals(decimal, "0") === 0) ? [{ reason: "late", at: last.at, values: { period: last.period } }] : [];
  },
  messages: {
    late: {
      zh: "到{period}才有支出，资金全部压在年末，容易形成结转，请核实能否提前安排。",
      en: "Nothing is spent before {period}; money left to the end of the year is often carried over: see whether it can be spent earlier.",
    },
  },
  page: {
    why: "支出集中在年末是审核时常问的问题，也影响预算执行率。",
    how: "按实际进度分期安排；确实只能年末支付的，在资金用途里说明。",
    acceptable: "年末一次性结算、还本付息等项目可以接受。",
    limits: "只看前几期是不是空白或 0。",
  },
  examples: [
    { says: "前三期空白", document: { projects: [{ plan: ["", "", "", "100"] }] }, finds: { reason: "late", at: "plan.3" } },
    { says: "前三期为 0", document: { projects: [{ plan: ["0", "0", "0", "100"] }] }, finds: { reason: "late", at: "plan.3" } },
    { says: "分期安排", document: {} },
    { says: "第三期开始支出", document: { projects: [{ plan: ["", "", "60", "100"] }] } },
  ],
});
