/** 预算数≠财政资金+其他资金 */
import { addDecimals, amountOf, differsBy, subtractDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** 万元; amounts are printed with two decimals. */
const TOLERANCE = "0.005";

export const moneySumMismatch = defineRule({
  id: "money-sum-mismatch",
  reach: "project",
  title: { zh: "预算数与资金来源合计不符", en: "Budget is not the sum of its sources" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "绩效目标表中资金总额等于财政拨款与其他资金之和。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.budget.cell !== null && (project.fiscalFunds.cell !== null || project.otherFunds.cell !== null),
  reads: ({ project }) => [project.budget, project.fiscalFunds, project.otherFunds],
  check: ({ project, budget, fiscalFunds, otherFunds }) => {
    const fiscal = amountOf(fiscalFunds);
    const other = amountOf(otherFunds);
    const someKnown = fiscalFunds.kind === "number" || otherFunds.kind === "number";
    if (budget.kind !== "number" || fiscal === null || other === null || !someKnown) return [];
    const sum = addDecimals(fiscal, other);
    if (!differsBy(budget.decimal, sum, TOLERANCE)) return [];
    return [{
      reason: "differs", at: project.budget,
      values: { budget: budget.decimal, fiscal, other, sum, difference: subtractDecimals(budget.decimal, sum) },
    }];
  },
  messages: {
    differs: {
      zh: "预算数{budget}万元不等于财政资金{fiscal}＋其他资金{other}＝{sum}万元，相差{difference}万元，公开数据必须勾稽一致，请核对。",
      en: "The budget of {budget} (10,000 yuan) is not fiscal funds {fiscal} + other funds {other} = {sum}; it differs by {difference}: published figures must agree, check them.",
    },
  },
  page: {
    why: "预算数等于财政资金与其他资金之和，是读者最先核对的一组数。",
    how: "对照预算批复，改正写错的一项。",
    acceptable: "错误不能接受。",
    limits: "空白按0计算；有一格不是数字时不检查；允许0.005万元的四舍五入差。",
  },
  examples: [
    { says: "合计少了4万元", document: { projects: [{ budget: "24.00", fiscalFunds: "20.00" }] }, finds: { reason: "differs", at: "budget" } },
    { says: "带千分位和“万元”，合计仍不符", document: { projects: [{ budget: "1,024.00万元", fiscalFunds: "1,000.00", otherFunds: "20" }] }, finds: { reason: "differs", at: "budget" } },
    { says: "其他资金空白按0计算", document: {} },
    { says: "财政资金加其他资金等于预算数", document: { projects: [{ fiscalFunds: "20.5", otherFunds: "3.5" }] } },
    { says: "两项来源都没有填，无从核对", document: { projects: [{ fiscalFunds: "" }] } },
    { says: "有一项不是数字（由另一条规则提示）", document: { projects: [{ fiscalFunds: "约20" }] } },
  ],
});
