/** 满意度为100% */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const satisfaction100 = defineRule({
  id: "satisfaction-100",
  reach: "row",
  title: { zh: "满意度为100%", en: "Satisfaction of 100%" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "满意度目标应当可以实现。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ level2, target, isSecret }) => {
    const upper = target.operator === "le" || target.operator === "lt";
    return level2 === "beneficiarySatisfaction" && !isSecret && !upper && target.percent && compareDecimals(target.number, "100") === 0
      ? { reason: "full" }
      : null;
  },
  messages: {
    full: {
      zh: "满意度指标“{indicator}”定为100%，只要一人不满意就完不成，难以实现，请改为“≥95%”一类可实现的目标。",
      en: "“{indicator}” is set at 100%, which one dissatisfied person defeats; choose a target that can be met, such as “≥95%”.",
    },
  },
  page: {
    why: "要求人人满意，实际很难做到，自评时容易失分，也显得目标未经测算。",
    how: "参照往年调查结果，定为“≥90%”或“≥95%”。",
    acceptable: "服务对象很少、确有把握全部满意的，可以注明后接受。",
    limits: "只看二级指标为服务对象满意度、单位为%或百分比的行；用“≤”的由另一条规则提示。",
  },
  examples: [
    { says: "要求满意度达到100%", document: { projects: [{ change: { 7: { value: "100%" } } }] }, finds: { reason: "full", at: "indicators.7.value" } },
    { says: "不低于100%", document: { projects: [{ change: { 7: { value: "≥100.00百分比" } } }] }, finds: { reason: "full", at: "indicators.7.value" } },
    { says: "留有余地", document: {} },
    { says: "方向写反的由另一条规则提示", document: { projects: [{ change: { 7: { value: "≤100%" } } }] } },
  ],
});
