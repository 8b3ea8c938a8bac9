/** 质量指标填了数量 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { countsThings, dimensionOf, nameHas } from "./units";

const COUNT_WORDS = ["人数", "数量", "个数", "次数"];

export const classQualityIsCount = defineRule({
  id: "class-quality-is-count",
  reach: "row",
  title: { zh: "质量指标填了数量", en: "Count under quality" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "数量、质量、时效、成本指标各有所指。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row, { words }) => {
    // How often something goes wrong is a standard of quality.
    if (nameHas(row, words.negativeIndicators)) return null;
    const counted = countsThings(row) || dimensionOf(row) === "times";
    return row.level2 === "quality" && counted && nameHas(row, COUNT_WORDS) ? { reason: "count" } : null;
  },
  messages: {
    count: {
      zh: "“{indicator}”列在质量指标下，填的却是数量，说不清做到什么标准，请改放数量指标，质量指标写合格率、达标率等。",
      en: "“{indicator}” stands under quality but states a number, not a standard; move it to quantity and give quality as a pass rate or the like.",
    },
  },
  page: {
    why: "质量指标回答“做成什么样”，填成数量，质量要求就落空了。",
    how: "移到数量指标下，另写一个质量指标，例如“新书验收合格率 ≥98%”。",
    acceptable: "数量本身就是质量要求的（如达标点位个数），可以注明后接受。",
    limits: "名称含人数、数量、个数、次数，并且单位是人、个、次一类才提示；差错、投诉、逾期等次数本身说的是质量，不提示。",
  },
  examples: [
    { says: "质量指标写的是册数", document: { projects: [{ change: { 2: { level3: "合格图书数量", value: "≥11800册" } } }] }, finds: { reason: "count", at: "indicators.2.level3" } },
    { says: "合格率", document: { projects: [{ change: { 2: { level3: "合格图书数量占比", value: "≥98%" } } }] } },
    { says: "差错的次数说的是质量", document: { projects: [{ change: { 2: { level3: "图书编目差错次数", value: "≤2次" } } }] } },
    { says: "数量放在数量指标下", document: { projects: [{ change: { 1: { level3: "免费开放图书室数量", value: "=20个" } } }] } },
  ],
});
