/** 成本指标合计超过预算数 */
import { addDecimals, compareDecimals, exceedsBy, subtractDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { costAmounts } from "./cost-rows";
import { MONEY_TOLERANCE } from "./plan";

/** A row that states the whole already contains the others. */
const WHOLE = ["总成本", "总投入", "总支出", "合计", "财政投入", "预算数", "经费总", "资金总"];

export const moneyCostSumExceedsBudget = defineRule({
  id: "money-cost-sum-exceeds-budget",
  reach: "project",
  title: { zh: "成本指标合计超过预算数", en: "Costs together above the budget" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的适当性：绩效目标与资金相匹配。" }],
  options: NO_OPTIONS,
  yieldsTo: ["money-cost-exceeds-budget"],
  applies: ({ project }) => project.budget.cell !== null,
  reads: ({ project }) => [project.budget, ...project.indicators.map(({ value }) => value)],
  check: (view) => {
    const { budgetInTenThousand: budget } = view;
    const costs = costAmounts(view).filter(({ row }) => !WHOLE.some((word) => row.name.includes(word)));
    const last = costs.at(-1);
    if (budget.kind !== "number" || !last || costs.length < 2) return [];
    // One that is above the budget by itself is the cause, and another rule speaks of it.
    if (costs.some(({ amount }) => compareDecimals(amount, budget.decimal) > 0)) return [];
    const sum = addDecimals(...costs.map(({ amount }) => amount));
    if (!exceedsBy(sum, budget.decimal, MONEY_TOLERANCE)) return [];
    const terms = costs.map(({ amount }) => amount).join("＋");
    return [{ reason: "sum", at: last.row.indicator.value, row: last.row, values: { terms, sum, budget: budget.decimal, difference: subtractDecimals(sum, budget.decimal) } }];
  },
  messages: {
    sum: {
      zh: "各项成本指标合计{terms}＝{sum}万元，比预算数{budget}万元多{difference}万元，钱不够办事，请核对各项金额。",
      en: "The cost indicators together come to {terms} = {sum}, {difference} above the budget of {budget} (10,000 yuan): check the amounts.",
    },
  },
  page: {
    why: "每一项都不超预算，加起来却超了，是逐行看不出来的错误。",
    how: "核对各项成本；互相包含的只留总数，或在名称中写明“其中”。",
    acceptable: "各项成本互相包含（一项是另一项的一部分）时可以接受。",
    limits: "只加单位为万元的成本指标；标准、单价、人均等不参加合计。",
  },
  examples: [
    { says: "两项成本加起来超过预算", document: { projects: [{ add: [{ level1: "产出指标", level2: "成本指标", level3: "图书室开放补助支出", description: "开放补助支出", value: "≤9万元", basis: "补助办法" }] }] }, finds: { reason: "sum", at: "indicators.8.value" } },
    { says: "加起来等于预算", document: { projects: [{ add: [{ level1: "产出指标", level2: "成本指标", level3: "图书室开放补助支出", description: "开放补助支出", value: "≤6万元", basis: "补助办法" }] }] } },
    { says: "其中一项是总成本", document: { projects: [{ add: [{ level1: "产出指标", level2: "成本指标", level3: "项目总成本", description: "全部支出", value: "≤24万元", basis: "预算批复" }] }] } },
    { says: "单价不参加合计", document: { projects: [{ add: [{ level1: "产出指标", level2: "成本指标", level3: "书架单价", description: "每组书架的价格", value: "≤9万元", basis: "询价记录" }] }] } },
  ],
});
