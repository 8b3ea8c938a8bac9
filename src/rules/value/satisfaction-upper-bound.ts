/** 满意度使用"≤" */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const satisfactionUpperBound = defineRule({
  id: "satisfaction-upper-bound",
  reach: "row",
  title: { zh: "满意度使用“≤”", en: "Satisfaction bounded from above" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "满意度越高越好，目标是下限。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ level2, target, isSecret }) =>
    level2 === "beneficiarySatisfaction" && !isSecret && /\d/.test(target.full) && (target.operator === "le" || target.operator === "lt")
      ? { reason: "upper", values: { full: target.full } }
      : null,
  messages: {
    upper: {
      zh: "满意度指标“{indicator}”写作“{full}”，意思是越不满意越达标，方向反了，请改为“≥”。",
      en: "The satisfaction indicator “{indicator}” reads “{full}”, as if less were better; turn the operator to “≥”.",
    },
  },
  page: {
    why: "满意度越高越好，用“≤”意味着满意度低也算完成，方向正好相反。",
    how: "改为“≥”，并核对数值是否可实现，例如“≥95%”。",
    acceptable: "错误不能接受。考核不满意率的，请在名称中写明“不满意率”并放在合适的类别下。",
    limits: "只看二级指标为服务对象满意度的行。",
  },
  examples: [
    { says: "满意度写成不高于", document: { projects: [{ change: { 7: { value: "≤95%" } } }] }, finds: { reason: "upper", at: "indicators.7.value" } },
    { says: "分列填写的小于号", document: { projects: [{ layout: "split", change: { 7: { split: ["＜", "95", "%"] } } }] }, finds: { reason: "upper", at: "indicators.7.number" } },
    { says: "满意度写成不低于", document: {} },
  ],
});
