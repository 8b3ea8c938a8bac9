/** 支出计划超过100% */
import { exceedsBy } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, holdsMoneyUnderPercent, judgedPlan, planFields, planFigures } from "./plan";

export const moneyPlanOver100 = defineRule({
  id: "money-plan-over-100",
  reach: "project",
  title: { zh: "支出计划超过100%", en: "Spending plan above 100 %" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "累计支出不能超过预算。" }],
  options: NO_OPTIONS,
  yieldsTo: ["money-plan-final-not-100", "money-plan-unit-mismatch"],
  applies: hasPlan,
  reads: planFields,
  check: (view) => {
    const plan = judgedPlan(view);
    if (plan === null || !(plan.labelPercent || plan.figurePercent) || holdsMoneyUnderPercent(view)) return [];
    const over = planFigures(plan).find(({ decimal }) => exceedsBy(decimal, "100", "0.01"));
    return over ? [{ reason: "over", at: over.at, values: { period: over.period, figure: over.decimal } }] : [];
  },
  messages: {
    over: {
      zh: "{period}的累计支出计划为{figure}%，超过了全部预算，请改正该数，或核对单位是不是万元。",
      en: "The cumulative plan for {period} is {figure} %, more than the whole budget: correct it, or check whether the unit is 10,000 yuan.",
    },
  },
  page: {
    why: "累计进度最多是100%，超过说明数字或单位填错。",
    how: "改正数字；填的是万元的，把表头单位改为万元。",
    acceptable: "错误不能接受。",
    limits: "只看表头或数字带%的计划；填成万元的由“支出计划单位与数值不符”提示。",
  },
  examples: [
    { says: "中间一期超过100%", document: { projects: [{ plan: ["20", "150", "160", "100"] }] }, finds: { reason: "over", at: "plan.1" } },
    { says: "正好100%", document: { projects: [{ plan: ["20", "100", "100", "100"] }] } },
    { says: "表头是万元", document: { projects: [{ budget: "240", fiscalFunds: "240", planLabel: "资金支出计划（万元）", plan: ["48", "120", "204", "240"] }] } },
  ],
});
