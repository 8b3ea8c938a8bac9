/** 比率类名称却无百分号; a bare number is value-unit-missing's. */
import { leadingUnit, unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const valueRateNoPercent = defineRule({
  id: "value-rate-no-percent",
  reach: "row",
  title: { zh: "比率类名称却不是百分比", en: "Rate named, other unit given" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标名称与指标值的计量口径应一致。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  check: ({ target, name, isRateName }) => {
    if (target.number === "" || target.percent || !(isRateName || /满意[度率]$/u.test(name))) return null;
    // 分 scores satisfaction, 倍 and ‰ are rates too; per 100,000 (5/10万) is written by health offices.
    const info = unitInfo(leadingUnit(target.unit));
    if (info === null || info.dimension === "ratio" || info.dimension === "score" || target.unit.startsWith("/")) return null;
    return { reason: "unit", values: { unit: target.unit } };
  },
  messages: {
    unit: {
      zh: "“{indicator}”是比率，指标值却以“{unit}”为单位，名称和数值对不上，请改成百分比，或把名称改成对应的数量。",
      en: "The name is that of a rate, the value is given in “{unit}”; give a percentage, or name the quantity.",
    },
  },
  page: {
    why: "“覆盖率≥4所”没有说明覆盖了多少，自评时算不出比率。",
    how: "写成“≥95%”；想说的是数量，就把名称改成“覆盖学校数”。",
    acceptable: "行业习惯用其他单位表示的比率（如每万人口），可以注明后接受。",
    limits: "‰、倍、分、十万分之几都算比率；只有数字没有单位的由“指标值缺少单位”检查。",
  },
  examples: [
    { says: "合格率填了个数", document: { projects: [{ change: { 2: { value: "≥4所" } } }] }, finds: { reason: "unit", at: "indicators.2.value" } },
    { says: "满意度填了人数", document: { projects: [{ layout: "split", change: { 7: { split: ["≥", "90", "人"] } } }] }, finds: { reason: "unit", at: "indicators.7.unit" } },
    { says: "百分比", document: { projects: [{ change: { 2: { value: "≥98%" } } }] } },
    { says: "千分比", document: { projects: [{ change: { 2: { level3: "图书丢失率", value: "≤5‰" } } }] } },
    { says: "效率不是比率", document: { projects: [{ change: { 2: { level3: "图书编目效率", value: "≥30册/天" } } }] } },
    { says: "满意度按分计", document: { projects: [{ change: { 7: { value: "≥90分" } } }] } },
  ],
});
