/** 支出计划为负 */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { hasPlan, planFields, planFigures } from "./plan";

export const moneyPlanNegative = defineRule({
  id: "money-plan-negative",
  reach: "project",
  title: { zh: "支出计划为负", en: "Negative spending plan" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "累计支出不会是负数。" }],
  options: NO_OPTIONS,
  yieldsTo: ["money-plan-decreasing"],
  applies: hasPlan,
  reads: planFields,
  check: (view) => {
    const negative = view.plan && planFigures(view.plan).find(({ decimal }) => compareDecimals(decimal, "0") < 0);
    return negative ? [{ reason: "negative", at: negative.at, values: { period: negative.period } }] : [];
  },
  messages: {
    negative: {
      zh: "{period}的支出计划是负数“{value}”，累计支出不会小于零，请改正。",
      en: "The plan for {period} is negative (“{value}”); cumulative spending can't be below zero: correct it.",
    },
  },
  page: {
    why: "负数说明数字填错或多打了减号。",
    how: "改成正数；没有支出的留空或填 0。",
    acceptable: "错误不能接受。",
    limits: "只看数字，文字不判断。",
  },
  examples: [
    { says: "第一期是负数", document: { projects: [{ plan: ["-20", "50", "85", "100"] }] }, finds: { reason: "negative", at: "plan.0" } },
    { says: "没有负数", document: {} },
  ],
});
