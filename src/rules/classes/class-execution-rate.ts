/** 以预算执行率充当绩效指标 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const classExecutionRate = defineRule({
  id: "class-execution-rate",
  reach: "row",
  title: { zh: "以预算执行率充当绩效指标", en: "Budget execution as an indicator" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2020-10", note: "预算执行率在自评中单独计10分。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => (/(?:预算|资金|经费)(?:执行|支出)率/.test(row.name) ? { reason: "execution" } : null),
  messages: {
    execution: {
      zh: "“{indicator}”考核的是花钱进度，自评时已单独计分，不应再作为绩效指标，请改写成产出、成本或效果。",
      en: "“{indicator}” measures how much is spent, which self-evaluation scores separately; replace it by an output, a cost or an effect.",
    },
  },
  page: {
    why: "预算执行率在自评表中单独占分，再列为绩效指标就重复计分，也说明不了办成了什么事。",
    how: "成本指标改写成总价或单价，例如“新书采购总价 ≤18万元”；时效指标改写成完成时间。",
    acceptable: "主管部门下发的指标体系要求列入的，可以注明后接受。",
    limits: "名称含“预算执行率”“资金支出率”等才提示。",
  },
  examples: [
    { says: "成本指标写预算执行率", document: { projects: [{ change: { 4: { level3: "预算执行率", value: "≥90%" } } }] }, finds: { reason: "execution", at: "indicators.4.level3" } },
    { says: "写资金支出率", document: { projects: [{ change: { 3: { level3: "全年资金支出率", value: "≥95%" } } }] }, finds: { reason: "execution", at: "indicators.3.level3" } },
    { says: "写总价", document: {} },
    { says: "政策执行率不是预算执行率", document: { projects: [{ change: { 2: { level3: "开放时间执行率", value: "≥98%" } } }] } },
  ],
});
