/** 反向指标使用"≥" */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isNegativeName } from "./direction";

export const valueNegativeLowerBound = defineRule({
  id: "value-negative-lower-bound",
  reach: "row",
  title: { zh: "反向指标使用“≥”", en: "Lower limit on a negative indicator" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2020-10", note: "自评计分时，“≥”表示越大越好。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  check: ({ target, name }, { words }) => {
    const { operator, number } = target;
    if ((operator !== "ge" && operator !== "gt") || number === "" || compareDecimals(number, "0") <= 0) return null;
    return isNegativeName(name, words.negativeIndicators) ? { reason: "lower" } : null;
  },
  messages: {
    lower: {
      zh: "“{indicator}”越低越好，却写成了下限“{value}”，等于要求多出问题，请核对运算符，多半应为“≤”。",
      en: "Less of this is better, yet “{value}” sets a lower limit; check the operator, most likely it should be ≤.",
    },
  },
  page: {
    why: "故障、投诉、差错、事故越少越好。写成“≥”，自评时问题越多得分越高。",
    how: "把“≥”改成“≤”；要求完全没有的写“=0次”。",
    acceptable: "名称说的其实是处理、查处一类工作量的，可以注明后接受，最好把名称写清楚。",
    limits: "按反向指标词表判断，词表可在设置中增减；名称里有办结、治理、降低、保险等字样的不报。",
  },
  examples: [
    { says: "投诉率设了下限", document: { projects: [{ change: { 2: { level3: "读者投诉率", value: "≥5%" } } }] }, finds: { reason: "lower", at: "indicators.2.value" } },
    { says: "差错次数", document: { projects: [{ change: { 2: { level3: "借还差错次数", value: "＞2次" } } }] }, finds: { reason: "lower", at: "indicators.2.value" } },
    { says: "设上限", document: { projects: [{ change: { 2: { level3: "读者投诉率", value: "≤5%" } } }] } },
    { says: "办结投诉是好事", document: { projects: [{ change: { 2: { level3: "读者投诉办结率", value: "≥98%" } } }] } },
  ],
});
