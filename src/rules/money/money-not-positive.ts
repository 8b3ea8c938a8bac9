/** 预算数为零或负数 */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

export const moneyNotPositive = defineRule({
  id: "money-not-positive",
  reach: "project",
  title: { zh: "预算数为零或负数", en: "Budget is zero or negative" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "没有预算的项目不列入公开表。" }],
  options: NO_OPTIONS,
  applies: ({ project }) => project.budget.cell !== null,
  reads: ({ project }) => [project.budget],
  check: ({ project, budget }) =>
    budget.kind === "number" && compareDecimals(budget.decimal, "0") <= 0 ? [{ reason: "none", at: project.budget }] : [],
  messages: {
    none: {
      zh: "项目“{project}”的预算数是{value}，没有资金的项目不应公开绩效目标，请核对金额，或把项目移出。",
      en: "The budget of “{project}” is {value}; a project without money has no targets to publish: check the amount or take the project out.",
    },
  },
  page: {
    why: "零或负数多半是漏填或调减后没有清理。",
    how: "核对预算批复；已取消的项目移出公开表。",
    acceptable: "年中调减、仍需公开的项目，注明后可以接受。",
    limits: "只看预算数一格。",
  },
  examples: [
    { says: "预算数为 0", document: { projects: [{ budget: "0", fiscalFunds: "0" }] }, finds: { reason: "none", at: "budget" } },
    { says: "预算数为负", document: { projects: [{ budget: "-3.5", fiscalFunds: "-3.5" }] }, finds: { reason: "none", at: "budget" } },
    { says: "预算数为正", document: {} },
  ],
});
