/** 总成本小于预算数 */
import { z } from "zod";
import { compareDecimals, multiplyDecimals } from "../../text";
import { defineRule } from "../engine/rule";
import { costAmounts, isCostRow } from "./cost-rows";

const WHOLE = ["总成本", "财政投入", "总投入"];

export const moneyCostBelowBudget = defineRule({
  id: "money-cost-below-budget",
  reach: "project",
  title: { zh: "总成本小于预算数", en: "Total cost below the budget" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的适当性：绩效目标与资金相匹配。" }],
  options: z.strictObject({
    /** A share of the budget: smaller differences come from rounding. */
    tolerance: z.number().min(0).max(1).default(0.01),
  }),
  applies: ({ project }) => project.budget.cell !== null,
  reads: ({ project }) => [project.budget, ...project.indicators.map(({ value }) => value)],
  check: (view, { options }) => {
    const { budgetInTenThousand: budget } = view;
    const [only] = costAmounts(view);
    const costs = view.rows.filter((row) => row.counts && isCostRow(row));
    if (budget.kind !== "number" || !only || costs.length !== 1 || !WHOLE.some((word) => only.row.name.includes(word))) return [];
    const least = multiplyDecimals(budget.decimal, String(1 - options.tolerance));
    return compareDecimals(only.amount, least) < 0
      ? [{ reason: "below", at: only.row.indicator.value, row: only.row, values: { cost: only.amount, budget: budget.decimal } }]
      : [];
  },
  messages: {
    below: {
      zh: "“{indicator}”只有{cost}万元，小于预算数{budget}万元，其余的钱用在哪里没有说明，请核对或补上其他成本。",
      en: "“{indicator}” is only {cost}, below the budget of {budget} (10,000 yuan), and the rest is not explained: check it or add the other costs.",
    },
  },
  page: {
    why: "总成本小于预算，要么预算多要了，要么成本没有写全。",
    how: "核对总成本；还有其他支出的补充成本指标。",
    acceptable: "总成本只指某一部分支出的，可以注明后接受。",
    limits: "只在全项目只有一条成本指标、且名称为总成本、总投入、财政投入时检查。",
  },
  examples: [
    { says: "总成本远小于预算", document: { projects: [{ change: { 4: { level3: "项目总成本", value: "≤18万元" } } }] }, finds: { reason: "below", at: "indicators.4.value" } },
    { says: "只差一点", document: { projects: [{ change: { 4: { level3: "项目总成本", value: "≤23.9万元" } } }] } },
    { says: "不是总成本", document: {} },
  ],
});
