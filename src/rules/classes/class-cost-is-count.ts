/** 成本指标填了数量 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { countsThings, dimensionOf, speaksOfMoney } from "./units";

export const classCostIsCount = defineRule({
  id: "class-cost-is-count",
  reach: "row",
  title: { zh: "成本指标填了数量", en: "Count under cost" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "数量、质量、时效、成本指标各有所指。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => {
    const counted = countsThings(row) || dimensionOf(row) === "times";
    return row.level2 === "cost" && !row.isSecret && counted && !speaksOfMoney(row) ? { reason: "count", values: { target: row.target.full } } : null;
  },
  messages: {
    count: {
      zh: "成本指标“{indicator}”填的是数量“{target}”，看不出花多少钱，请改放数量指标，成本指标写总价、单价或标准（元）。",
      en: "The cost indicator “{indicator}” states a number of things, not a cost; move it to quantity and give a total, a unit price or a standard in yuan here.",
    },
  },
  page: {
    why: "成本指标回答“花多少钱”，填成次数、个数，就无法与预算核对。",
    how: "移到数量指标下，成本指标写金额；漏了“元”的补上单位。",
    acceptable: "一般不宜接受。",
    limits: "只看单位是次、个、人一类、整个指标值没有“元”的。",
  },
  examples: [
    { says: "成本指标的单位是次", document: { projects: [{ change: { 4: { level3: "组织读书活动", value: "≥4次" } } }] }, finds: { reason: "count", at: "indicators.4.level3" } },
    { says: "漏写了“元”", document: { projects: [{ change: { 4: { level3: "值守补助标准", value: "500人/年" } } }] }, finds: { reason: "count", at: "indicators.4.level3" } },
    { says: "金额", document: {} },
    { says: "单价", document: { projects: [{ change: { 4: { level3: "图书单价", value: "≤15元/册" } } }] } },
  ],
});
