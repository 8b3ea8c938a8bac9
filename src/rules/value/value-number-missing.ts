/** 指标值只有单位 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { BARE_UNITS } from "../facts/units";

export const valueNumberMissing = defineRule({
  id: "value-number-missing",
  reach: "row",
  title: { zh: "指标值只有单位", en: "Unit without a number" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "绩效指标应当细化、量化，便于考核。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ target, isSecret }) => {
    const { bare } = target;
    return !isSecret && BARE_UNITS.has(bare) ? { reason: "unit-only", values: { unit: bare } } : null;
  },
  messages: {
    "unit-only": {
      zh: "指标“{indicator}”的指标值只有单位“{unit}”，漏了数字，无法考核，不能公开，请补上数值。",
      en: "The value of “{indicator}” is a unit without a number and can't be assessed; add the number before publishing.",
    },
  },
  page: {
    why: "只有单位没有数字，等于没有目标，年终无从考核。",
    how: "补上数值，例如把“元/人/年”写成“500元/人/年”。",
    acceptable: "错误不能接受。",
    limits: "只认常用的计量单位；单位前带运算符的也算。",
  },
  examples: [
    { says: "只写了单位", document: { projects: [{ change: { 4: { level3: "补助标准", value: "元/人/年" } } }] }, finds: { reason: "unit-only", at: "indicators.4.value" } },
    { says: "运算符后面直接是单位", document: { projects: [{ change: { 2: { value: "≥ %" } } }] }, finds: { reason: "unit-only", at: "indicators.2.value" } },
    { says: "分列填写时漏了数值", document: { projects: [{ layout: "split", change: { 0: { split: ["≥", "", "人"] } } }] }, finds: { reason: "unit-only", at: "indicators.0.number" } },
    { says: "有数字有单位", document: {} },
    { says: "文字描述", document: { projects: [{ change: { 6: { value: "长期使用" } } }] } },
  ],
});
