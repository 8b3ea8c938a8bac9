/** 成本指标填了比率 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel2, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

/** Rates that do speak of cost control. */
const COST_RATES = ["控制率", "节约率", "执行率", "降低"];

export const classCostIsRate = defineRule({
  id: "class-cost-is-rate",
  reach: "row",
  title: { zh: "成本指标填了比率", en: "Rate under cost" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "成本指标反映提供产品和服务所需的成本。" }],
  options: NO_OPTIONS,
  place: atLevel2,
  reads: valueFields,
  check: (row) =>
    row.level2 === "cost" && !row.isSecret && row.target.percent && !COST_RATES.some((word) => row.name.includes(word))
      ? { reason: "percent", values: { target: row.target.full } }
      : null,
  messages: {
    percent: {
      zh: "成本指标“{indicator}”填的是比率“{target}”，看不出花多少钱，请改填总价、单价或标准（元），比率移到质量或时效指标下。",
      en: "The cost indicator “{indicator}” gives a rate (“{target}”), not what things cost; state a total, a unit price or a standard in yuan and move the rate to quality or timeliness.",
    },
  },
  page: {
    why: "成本指标要说明办一件事花多少钱，填成百分比就无法与预算核对。",
    how: "改写成金额，例如“新书采购总价 ≤18万元”“补助标准 500元/人/年”。",
    acceptable: "比率确实反映成本水平的（如造价下浮比例），可以注明后接受。",
    limits: "只看百分号；名称含控制率、节约率、执行率、降低的不提示。",
  },
  examples: [
    { says: "成本指标的指标值是百分比", document: { projects: [{ change: { 4: { level3: "补贴发放标准率", value: "≥95%" } } }] }, finds: { reason: "percent", at: "indicators.4.level2" } },
    { says: "分列填写的百分比", document: { projects: [{ layout: "split", change: { 4: { level3: "采购价格", split: ["=", "100", "百分比"] } } }] }, finds: { reason: "percent", at: "indicators.4.level2" } },
    { says: "金额", document: {} },
    { says: "成本控制率", document: { projects: [{ change: { 4: { level3: "采购成本控制率", value: "≤100%" } } }] } },
  ],
});
