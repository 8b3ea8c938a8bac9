/** 数量指标填了比率 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel2, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const classQuantityIsRate = defineRule({
  id: "class-quantity-is-rate",
  reach: "row",
  title: { zh: "数量指标填了比率", en: "Rate under quantity" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "数量指标反映预期提供的产品和服务数量，质量指标反映预期达到的标准。" }],
  options: NO_OPTIONS,
  place: atLevel2,
  reads: valueFields,
  check: (row) => {
    if (row.level2 !== "quantity") return null;
    const { target } = row;
    if (target.percent) return { reason: "percent", values: { target: target.full } };
    const counted = target.number !== "" && target.unit !== "" && target.unit !== "%";
    return row.isRateName && !counted ? { reason: "rate-name" } : null;
  },
  messages: {
    percent: {
      zh: "“{indicator}”列在数量指标下，指标值“{target}”却是百分比，说不清做了多少，请改放质量指标，或改填数量和单位。",
      en: "“{indicator}” stands under quantity, but its value “{target}” is a percentage and does not say how much; move it to quality, or give a number with a unit.",
    },
    "rate-name": {
      zh: "“{indicator}”列在数量指标下，名称却是比率，说不清做了多少，请改放质量指标，或改写成数量。",
      en: "“{indicator}” stands under quantity but names a rate and does not say how much; move it to quality, or reword it as a number.",
    },
  },
  page: {
    why: "数量指标回答“做多少”，比率回答“做到什么程度”，混在一起，数量目标就落空了。",
    how: "把比率移到质量指标下，并在数量指标下写具体数量，例如“验收图书册数 ≥12000册”。",
    acceptable: "主管部门下发的指标体系把覆盖率列为数量指标的，可以注明后接受。",
    limits: "按百分号和名称结尾（率、比例、占比、覆盖率）判断；频率、效率、税率、利率、功率不算比率。",
  },
  examples: [
    { says: "数量指标的指标值是百分比", document: { projects: [{ change: { 1: { level3: "图书室开放情况", value: "≥95%" } } }] }, finds: { reason: "percent", at: "indicators.1.level2" } },
    { says: "名称是比率，指标值没有单位", document: { projects: [{ change: { 1: { level3: "图书室覆盖率", value: "≥95" } } }] }, finds: { reason: "rate-name", at: "indicators.1.level2" } },
    { says: "名称是比率，还没有填指标值", document: { projects: [{ change: { 1: { level3: "图书室开放比例（%）", value: "" } } }] }, finds: { reason: "rate-name", at: "indicators.1.level2" } },
    { says: "数量和单位", document: {} },
    { says: "名称像比率，指标值却是带单位的数量", document: { projects: [{ change: { 1: { level3: "图书室覆盖率", value: "≥20个" } } }] } },
    { says: "频率不是比率", document: { projects: [{ change: { 1: { level3: "图书更新频率", value: "每季一次" } } }] } },
    { says: "比率放在质量指标下", document: { projects: [{ change: { 2: { level3: "新书上架率", value: "≥98%" } } }] } },
  ],
});
