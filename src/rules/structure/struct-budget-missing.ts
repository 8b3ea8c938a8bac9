/** 预算数为空 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const structBudgetMissing = defineRule({
  id: "struct-budget-missing",
  reach: "project",
  title: { zh: "预算数为空", en: "No budget amount" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的完整性、适当性。" }],
  options: NO_OPTIONS,
  // The split layout prints no amounts.
  applies: ({ project }) => project.layout !== "split" && project.budget.cell !== null,
  reads: ({ project }) => [project.budget],
  check: ({ project, budget }) => (budget.kind === "blank" ? [{ reason: "empty", at: project.budget }] : []),
  messages: {
    empty: {
      zh: "项目“{project}”没有填写预算数，看不出花多少钱办这些事，不能公开，请按批复填写。",
      en: "The project “{project}” has no budget amount, so nobody sees what the targets cost; fill it in as approved before publishing.",
    },
  },
  page: {
    why: "预算数与绩效目标对照，才能判断钱花得值不值。",
    how: "按预算批复填写金额（万元）。",
    acceptable: "错误不能接受。",
    limits: "没有预算数一栏的格式不检查；填的是不是数字由其他规则检查。",
  },
  examples: [
    { says: "预算数一栏是空的", document: { projects: [{ budget: "", fiscalFunds: "" }] }, finds: { reason: "empty", at: "budget" } },
    { says: "已填写预算数", document: {} },
    { says: "指标值分列的格式不印预算数", document: { projects: [{ layout: "split", budget: "", fiscalFunds: "" }] } },
  ],
});
