/** "≥100%"写法 */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

/** Rates that can go beyond 100 %. */
const CAN_EXCEED = ["增长", "提高", "提升", "完成率"];

export const valueGe100Percent = defineRule({
  id: "value-ge-100-percent",
  reach: "row",
  title: { zh: "“≥100%”写法", en: "“At least 100%”" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "不可能超过100%的比率写作“=100%”。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: (row) => {
    const { target } = row;
    if (row.isSatisfaction || row.isSecret || !target.percent || (target.operator !== "ge" && target.operator !== "gt")) return null;
    if (compareDecimals(target.number, "100") !== 0 || CAN_EXCEED.some((word) => row.name.includes(word))) return null;
    return { reason: "beyond", values: { full: target.full } };
  },
  messages: {
    beyond: {
      zh: "指标“{indicator}”写作“{full}”，而这类比率不可能超过100%，请改为“=100%”，或改成略低于100%的目标。",
      en: "“{indicator}” asks for “{full}”, though such a rate can't exceed 100%; write “=100%”, or a target a little below.",
    },
  },
  page: {
    why: "合格率、覆盖率一类最高就是100%，写“≥100%”在逻辑上多余，也显得没有认真测算。",
    how: "要求全部达到的写“=100%”；留有余地的写“≥98%”一类。",
    acceptable: "可以超过100%的比率（如产值完成比例），可以注明后接受。",
    limits: "名称含增长、提高、提升、完成率的不提示；满意度由另一条规则检查。",
  },
  examples: [
    { says: "合格率写成不低于100%", document: { projects: [{ change: { 2: { value: "≥100%" } } }] }, finds: { reason: "beyond", at: "indicators.2.value" } },
    { says: "用大于号和“百分比”", document: { projects: [{ change: { 2: { value: "＞100.0百分比" } } }] }, finds: { reason: "beyond", at: "indicators.2.value" } },
    { says: "等于100%", document: { projects: [{ change: { 2: { value: "=100%" } } }] } },
    { says: "完成率可以超过100%", document: { projects: [{ change: { 2: { level3: "购书任务完成率", value: "≥100%" } } }] } },
    { says: "满意度由另一条规则检查", document: { projects: [{ change: { 7: { value: "≥100%" } } }] } },
  ],
});
