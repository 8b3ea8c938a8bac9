/** 支出计划年末≠预算数 */
import { subtractDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { budgetForPlan, equalsBudget, hasPlan, judgedPlan, lastFigure, planFields } from "./plan";

export const moneyPlanFinalNotBudget = defineRule({
  id: "money-plan-final-not-budget",
  reach: "project",
  title: { zh: "支出计划年末数与预算数不符", en: "Spending plan does not end at the budget" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "当年预算应在年末前全部安排支出。" }],
  options: NO_OPTIONS,
  applies: (view) => hasPlan(view) && view.project.budget.cell !== null,
  reads: (view) => [...planFields(view), view.project.budget],
  check: (view) => {
    const plan = judgedPlan(view);
    const last = plan && lastFigure(plan);
    if (!plan || !last || plan.labelPercent || plan.figurePercent || !plan.labelMoney) return [];
    const budget = budgetForPlan(view);
    if (budget.kind !== "number" || equalsBudget(view, last)) return [];
    return [{
      reason: "differs", at: last.at,
      values: { period: last.period, figure: last.decimal, budget: budget.decimal, difference: subtractDecimals(last.decimal, budget.decimal) },
    }];
  },
  messages: {
    differs: {
      zh: "资金支出计划{period}的累计数{figure}万元不等于预算数{budget}万元，相差{difference}万元，当年预算应全部安排，请核对改正。",
      en: "The spending plan ends at {figure}, not at the budget of {budget} (10,000 yuan), a difference of {difference}; the year's budget is to be spent in full: check the figures.",
    },
  },
  page: {
    why: "用金额填写的支出计划，年末累计数就是当年预算数，两者不符必有一处填错。",
    how: "对照预算批复，改正年末累计数或预算数。",
    acceptable: "错误不能接受。",
    limits: "表头写有“万元”且没有%时才检查；允许0.005万元的差；预算数不是数字时不检查。",
  },
  examples: [
    { says: "年末累计数比预算少2万元", document: { projects: [{ planLabel: "资金支出计划（万元）", plan: ["4.80", "12.00", "20.40", "22.00"] }] }, finds: { reason: "differs", at: "plan.3" } },
    { says: "年末累计数等于预算数", document: { projects: [{ planLabel: "资金支出计划（万元）", plan: ["4.80", "12.00", "20.40", "24"] }] } },
    { says: "预算数以元计，计划以万元计，两者相等", document: { projects: [{ moneyUnit: "单位：元", planLabel: "资金支出计划（万元）", budget: "240000", fiscalFunds: "240000", plan: ["4.80", "12.00", "20.40", "24"] }] } },
    { says: "按百分比填写", document: {} },
    { says: "表头没有单位", document: { projects: [{ planLabel: "资金支出计划", plan: ["20", "50", "85", "90"] }] } },
    { says: "预算数空白，无从比较", document: { projects: [{ planLabel: "资金支出计划（万元）", budget: "", fiscalFunds: "", plan: ["", "", "", "22.00"] }] } },
  ],
});
