/** 成本指标方向有误 */
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isCostRow } from "./cost-rows";

/** Standards of pay and savings may well have a lower limit. */
const MAY_BE_MORE = ["标准", "补助", "补贴", "工资", "待遇", "保障水平", "节约", "节省", "节支", "降低", "减少", "控制率", "执行率"];

export const moneyCostLowerBound = defineRule({
  id: "money-cost-lower-bound",
  reach: "row",
  title: { zh: "成本指标方向有误", en: "Cost with a lower limit" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2021-101", note: "成本指标反映预期的成本控制要求。" }],
  options: NO_OPTIONS,
  yieldsTo: ["value-ge-100-percent", "value-operator-nonstandard", "money-cost-exceeds-budget"],
  place: atSymbol,
  reads: valueFields,
  applies: (row) => row.counts && isCostRow(row),
  check: (row) => {
    const { target } = row;
    if ((target.operator !== "ge" && target.operator !== "gt") || target.number === "") return null;
    return MAY_BE_MORE.some((word) => row.name.includes(word)) ? null : { reason: "lower", values: { full: target.full } };
  },
  messages: {
    lower: {
      zh: "成本指标“{indicator}”写成“{full}”，意思是花得越多越好，起不到控制作用，请改为“≤”。",
      en: "The cost indicator “{indicator}” says “{full}”: the more spent the better, which controls nothing; use ≤.",
    },
  },
  page: {
    why: "成本指标用来控制花费，下限写法等于没有控制。",
    how: "把“≥”改为“≤”，并核对数字是控制数。",
    acceptable: "发放标准、节约额等本来就应不低于某数的，可以接受。",
    limits: "名称含标准、补助、补贴、工资、节约等字样的不查。",
  },
  examples: [
    { says: "采购总价用了≥", document: { projects: [{ change: { 4: { value: "≥18万元" } } }] }, finds: { reason: "lower", at: "indicators.4.value" } },
    { says: "分列填写", document: { projects: [{ layout: "split", change: { 4: { split: ["≥", "18", "万元"] } } }] }, finds: { reason: "lower", at: "indicators.4.symbol" } },
    { says: "补助标准可以不低于", document: { projects: [{ change: { 4: { level3: "开放补助标准", value: "≥900元/月" } } }] } },
    { says: "上限写法", document: {} },
  ],
});
