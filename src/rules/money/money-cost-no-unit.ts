/** 成本指标缺少单位 */
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isCostRow } from "./cost-rows";

export const moneyCostNoUnit = defineRule({
  id: "money-cost-no-unit",
  reach: "row",
  title: { zh: "成本指标缺少单位", en: "Cost without a unit" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "预算系统要求填写计量单位。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  applies: (row) => row.counts && isCostRow(row),
  check: (row) => (row.target.number !== "" && row.target.unit === "" && !row.target.strangeSymbol ? { reason: "bare", values: { number: row.target.number } } : null),
  messages: {
    bare: {
      zh: "成本指标“{indicator}”只有数字{number}，没有单位，看不出是元还是万元，请补上单位。",
      en: "The cost indicator “{indicator}” is a bare {number}; nobody can tell yuan from 10,000 yuan: add the unit.",
    },
  },
  page: {
    why: "元和万元相差一万倍，成本没有单位就无法与预算比较。",
    how: "在数字后补上“元”“万元”“元/人”等单位。",
    acceptable: "一般不应接受。",
    limits: "只看成本指标；其他指标缺单位另有规则。",
  },
  examples: [
    { says: "只有数字", document: { projects: [{ change: { 4: { value: "18" } } }] }, finds: { reason: "bare", at: "indicators.4.value" } },
    { says: "有运算符没有单位", document: { projects: [{ change: { 4: { value: "≤18" } } }] }, finds: { reason: "bare", at: "indicators.4.value" } },
    { says: "有单位", document: {} },
  ],
});
