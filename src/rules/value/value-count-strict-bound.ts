/** 数量用"<"">" */
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isNegativeName } from "./direction";

export const valueCountStrictBound = defineRule({
  id: "value-count-strict-bound",
  reach: "row",
  title: { zh: "数量指标用“<”或“>”", en: "Strict bound on a quantity" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "数量是计划完成的工作量，用“=”或“≥”。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  check: ({ target, name, level2 }, { words }) => {
    const { operator, number, unit, percent } = target;
    if (level2 !== "quantity" || number === "" || percent || isNegativeName(name, words.negativeIndicators)) return null;
    if (operator === "lt") return { reason: "less", values: { number, unit } };
    return operator === "gt" ? { reason: "more", values: { number, unit } } : null;
  },
  messages: {
    less: {
      zh: "“{indicator}”是要完成的工作量，写成“{value}”等于一点不做也算完成，请改成“≥”或“=”加上计划的数量。",
      en: "“{value}” would be met by doing nothing; state the planned amount of work with ≥ or =.",
    },
    more: {
      zh: "“{indicator}”写成“{value}”，正好{number}{unit}反而不算完成，数量请用“≥”或“=”。",
      en: "With “{value}”, exactly {number}{unit} would not count as done; use ≥ or = for a quantity.",
    },
  },
  page: {
    why: "数量指标说的是计划完成多少。“<15所”没有下限，“>4次”做了4次却不算完成，都不好计分。",
    how: "写计划完成的数：“=15所”或“≥5次”。",
    acceptable: "数量确实是上限的（例如控制的车辆数），可以注明后接受。",
    limits: "只看数量指标；事故、投诉一类反向指标不报。",
  },
  examples: [
    { says: "数量只有上限", document: { projects: [{ change: { 1: { value: "<20个" } } }] }, finds: { reason: "less", at: "indicators.1.value" } },
    { says: "大于号", document: { projects: [{ change: { 1: { value: "＞20个" } } }] }, finds: { reason: "more", at: "indicators.1.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 1: { split: [">", "20", "个"] } } }] }, finds: { reason: "more", at: "indicators.1.symbol" } },
    { says: "不少于", document: { projects: [{ change: { 1: { value: "≥20个" } } }] } },
    { says: "反向指标", document: { projects: [{ change: { 1: { level3: "安全事故起数", value: "<2起" } } }] } },
    { says: "质量指标", document: { projects: [{ change: { 2: { value: ">98%" } } }] } },
  ],
});
