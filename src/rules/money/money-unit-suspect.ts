/** 金额单位疑似有误 */
import { z } from "zod";
import { compareDecimals, quantitiesIn } from "../../text";
import { defineRule } from "../engine/rule";

export const moneyUnitSuspect = defineRule({
  id: "money-unit-suspect",
  reach: "project",
  title: { zh: "金额单位疑似有误", en: "Amount perhaps in another unit" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "金额单位为万元。" }],
  options: z.strictObject({
    /** 万元. A single project above 1 亿元 is rare at county level: more likely the figure is in 元. */
    largest: z.number().positive().default(10_000),
  }),
  applies: ({ project }) => project.budget.cell !== null,
  reads: ({ project }) => [project.budget, project.useOfFunds],
  check: ({ project, budget, budgetInTenThousand: amount }, { options }) => {
    if (budget.kind !== "number" || amount.kind !== "number" || compareDecimals(budget.decimal, "0") <= 0) return [];
    const inYuan = project.moneyUnit !== "元" && quantitiesIn(project.useOfFunds.text).some(({ unit, number, each }) => unit === "元" && !each && compareDecimals(number, budget.decimal) === 0);
    if (inYuan) return [{ reason: "yuan", at: project.budget }];
    return compareDecimals(amount.decimal, String(options.largest)) >= 0 ? [{ reason: "large", at: project.budget, values: { largest: options.largest } }] : [];
  },
  messages: {
    yuan: {
      zh: "预算数{value}与资金用途里以“元”为单位的金额相同，而表的单位是万元，可能填成了元，请核对。",
      en: "The budget {value} equals an amount in yuan in the use of funds, while the table is in 10,000 yuan: check the unit.",
    },
    large: {
      zh: "预算数{value}（万元）超过{largest}万元，对一个项目来说很大，可能填成了元，请核对单位。",
      en: "The budget {value} (10,000 yuan) is above {largest}, very large for one project; perhaps it was typed in yuan: check the unit.",
    },
  },
  page: {
    why: "把元填成万元，公开出去就是放大一万倍的金额。",
    how: "对照预算批复核对单位。",
    acceptable: "确为上亿元的大项目，可以注明后接受，或在设置里提高界限。",
    limits: "只看数量级和资金用途中出现的金额，不能代替与批复核对。",
  },
  examples: [
    { says: "与用途中以元计的金额相同", document: { projects: [{ budget: "240000", fiscalFunds: "240000", useOfFunds: "购置社区图书室新书，共需240000元。" }] }, finds: { reason: "yuan", at: "budget" } },
    { says: "数额异常大", document: { projects: [{ budget: "180000", fiscalFunds: "180000" }] }, finds: { reason: "large", at: "budget" } },
    { says: "表里写明单位是元", document: { projects: [{ moneyUnit: "单位：元", budget: "240000", fiscalFunds: "240000", useOfFunds: "购置社区图书室新书，共需240000元。" }] } },
    { says: "用途中写的是万元", document: { projects: [{ useOfFunds: "购置社区图书室新书，共需24万元。" }] } },
    { says: "每人标准恰好等于预算数", document: { projects: [{ budget: "240", fiscalFunds: "240", useOfFunds: "按每人240元发放阅读补贴。" }] } },
  ],
});
