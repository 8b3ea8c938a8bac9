/** 成本指标超过预算数 */
import { exceedsBy, subtractDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { MONEY_TOLERANCE } from "./plan";

/** Names of what the whole project costs: then more than the budget is an error, not a doubt. */
const WHOLE_COST = ["总成本", "总投入", "财政投入"];

export const moneyCostExceedsBudget = defineRule({
  id: "money-cost-exceeds-budget",
  reach: "row",
  title: { zh: "成本指标超过预算数", en: "Cost above the budget" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的适当性：绩效目标与资金相匹配。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: (row) => [...valueFields(row), row.project.project.budget],
  applies: ({ project }) => project.project.budget.cell !== null,
  check: (row) => {
    const { target, project: { budgetInTenThousand: budget } } = row;
    if (row.level2 !== "cost" && row.level2 !== "economicCost") return null;
    if (budget.kind !== "number" || target.number === "" || target.unit !== "万元" || target.strangeSymbol) return null;
    if (target.operator === "ge" || target.operator === "gt") return null;
    if (!exceedsBy(target.number, budget.decimal, MONEY_TOLERANCE)) return null;
    const values = { cost: target.number, budget: budget.decimal, difference: subtractDecimals(target.number, budget.decimal) };
    return WHOLE_COST.some((word) => row.name.includes(word))
      ? { reason: "whole", level: "error", values }
      : { reason: "part", values };
  },
  messages: {
    part: {
      zh: "成本指标“{indicator}”为{cost}万元，比预算数{budget}万元多{difference}万元，钱不够办事，请核对金额或单位。",
      en: "The cost indicator “{indicator}” is {cost}, {difference} above the budget of {budget} (10,000 yuan): the money would not suffice; check the amount or its unit.",
    },
    whole: {
      zh: "“{indicator}”{cost}万元超过预算数{budget}万元，多出{difference}万元，总成本不能大于预算，请改正其中一个数。",
      en: "“{indicator}” of {cost} exceeds the budget of {budget} (10,000 yuan) by {difference}; the total can't cost more than the budget: correct one of the two.",
    },
  },
  page: {
    why: "成本控制数大于预算数，说明金额、单位或预算有一处填错，或者存在没有落实的资金。",
    how: "核对成本金额和单位；确有其他资金的，补入“其他资金”和预算数。",
    acceptable: "成本含以前年度已支付部分的，可以注明后接受（名称为总成本、总投入、财政投入的除外）。",
    limits: "只比较单位恰为“万元”的成本指标；运算符为≥或＞的不比较。",
  },
  examples: [
    { says: "采购总价大于预算数", document: { projects: [{ change: { 4: { value: "≤28万元" } } }] }, finds: { reason: "part", at: "indicators.4.value" } },
    { says: "总成本大于预算数", document: { projects: [{ change: { 4: { level3: "项目总成本", value: "24.01万元" } } }] }, finds: { reason: "whole", at: "indicators.4.value" } },
    { says: "分列填写", document: { projects: [{ layout: "split", change: { 4: { split: ["=", "30", "万元"] } } }] }, finds: { reason: "part", at: "indicators.4.value" } },
    { says: "不超过预算数", document: {} },
    { says: "等于预算数，只差四舍五入", document: { projects: [{ change: { 4: { value: "≤24.005万元" } } }] } },
    { says: "单位是元", document: { projects: [{ change: { 4: { value: "≤180000元" } } }] } },
    { says: "下限写法由另一条规则提示", document: { projects: [{ change: { 4: { value: "≥28万元" } } }] } },
  ],
});
