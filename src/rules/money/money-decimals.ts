/** 金额小数位 */
import { z } from "zod";
import { defineRule } from "../engine/rule";
import { moneyFields, moneyTexts } from "./amounts";

export const moneyDecimals = defineRule({
  id: "money-decimals",
  reach: "project",
  title: { zh: "金额小数位", en: "Decimals of an amount" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "公开的金额以万元为单位，保留两位小数。" }],
  options: z.strictObject({
    /** 万元 with two decimals is the style of the published tables. */
    maxDecimals: z.number().int().min(0).default(2),
  }),
  grouped: true,
  applies: (view) => moneyFields(view).length > 0,
  reads: moneyTexts,
  check: (view, { options }) => moneyFields(view).flatMap(({ at, figure, label }) => {
    const decimals = figure.kind === "number" ? (figure.decimal.split(".")[1]?.length ?? 0) : 0;
    return decimals > options.maxDecimals ? [{ reason: "many", at, values: { label, decimals, most: options.maxDecimals } }] : [];
  }),
  messages: {
    many: {
      zh: "{label}{value}有{decimals}位小数，公开表一般保留{most}位，请四舍五入并核对合计。",
      en: "The amount ({label}) {value} has {decimals} decimals; published tables keep {most}: round it and check the sums.",
    },
  },
  page: {
    why: "小数位数不统一，合计时容易出现尾差。",
    how: "以万元为单位保留两位小数，并核对合计。",
    acceptable: "预算批复本身精确到更多位的可以接受。",
    limits: "按显示的数字计算小数位，末尾的零不算。",
  },
  examples: [
    { says: "四位小数", document: { projects: [{ budget: "24.0625", fiscalFunds: "24.06" }] }, finds: { reason: "many", at: "budget" } },
    { says: "末尾的零不算", document: { projects: [{ budget: "24.0000" }] } },
    { says: "两位小数", document: {} },
  ],
});
