/** 满意度放错位置 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { nameHas } from "./units";

export const classSatisfactionMisplaced = defineRule({
  id: "class-satisfaction-misplaced",
  reach: "row",
  title: { zh: "满意度放错位置", en: "Satisfaction in another class" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "满意度指标反映服务对象的认可程度。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => (row.level1 !== null && row.level1 !== "satisfaction" && nameHas(row, ["满意度", "满意率"]) ? { reason: "elsewhere", values: { level1: row.level1Name } } : null),
  messages: {
    elsewhere: {
      zh: "“{indicator}”是满意度，却放在“{level1}”下，汇总满意度时会漏掉，请移到满意度指标下。",
      en: "“{indicator}” is about satisfaction but stands under “{level1}”, where it is missed; move it to satisfaction.",
    },
  },
  page: {
    why: "满意度单列为一类，放在产出或效益下，汇总和计分时就会漏掉。",
    how: "移到“满意度指标—服务对象满意度指标”下。",
    acceptable: "考核的不是服务对象满意度（如满意度调查完成率），可以注明后接受。",
    limits: "名称含满意度、满意率就提示；一级指标不认识的由其他规则提示。",
  },
  examples: [
    { says: "社会效益指标下写满意度", document: { projects: [{ change: { 5: { level3: "受益居民满意度", value: "≥90%" } } }] }, finds: { reason: "elsewhere", at: "indicators.5.level3" } },
    { says: "质量指标下写满意率", document: { projects: [{ change: { 2: { level3: "读者满意率", value: "≥90%" } } }] }, finds: { reason: "elsewhere", at: "indicators.2.level3" } },
    { says: "满意度放在满意度指标下", document: {} },
  ],
});
