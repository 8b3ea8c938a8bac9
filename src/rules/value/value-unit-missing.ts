/** 指标值缺少单位: a bare number. The cost rows' own rule is money-cost-no-unit. */
import { leadingUnit } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue, understoodOf } from "./understood";

export const valueUnitMissing = defineRule({
  id: "value-unit-missing",
  reach: "row",
  title: { zh: "指标值缺少单位", en: "Unit missing" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "定量指标由运算符、数值和计量单位组成。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  check: (row) => {
    if (!hasPlainValue(row) || row.level2 === "cost" || row.level1 === "cost") return null;
    const value = understoodOf(row);
    if (value.kind !== "amount" || value.amount.unit !== "" || value.amount.label !== "") return null;
    return unitInName(row.name) ? null : { reason: "bare", values: { number: value.amount.number } };
  },
  messages: {
    bare: {
      zh: "“{indicator}”的指标值只有数字{number}，没有计量单位，读者不知道是多少什么，请补上单位。",
      en: "The value is the bare number {number}; without a unit nobody knows what is counted: add the unit.",
    },
  },
  page: {
    why: "“3”可以是3台、3次，也可以是3万元。没有单位的指标公开后看不懂，自评时也说不清。",
    how: "在数字后面补上计量单位，例如“≥3台”“≥95%”。拆分的表把单位填在单位栏。",
    acceptable: "本身没有单位的数（如pH值、指数、系数），可以注明后接受。",
    limits: "名称末尾的括号里写了单位的（如“宣传次数（次）”）不报；成本指标由“成本指标缺少单位”检查。",
  },
  examples: [
    { says: "数量只有数字", document: { projects: [{ change: { 1: { value: "≥20" } } }] }, finds: { reason: "bare", at: "indicators.1.value" } },
    { says: "满意度没有百分号", document: { projects: [{ change: { 7: { value: ">80" } } }] }, finds: { reason: "bare", at: "indicators.7.value" } },
    { says: "单位栏空着", document: { projects: [{ layout: "split", change: { 1: { split: ["≥", "20", ""] } } }] }, finds: { reason: "bare", at: "indicators.1.unit" } },
    { says: "写了单位", document: { projects: [{ change: { 1: { value: "≥20个" } } }] } },
    { says: "单位写在名称里", document: { projects: [{ change: { 1: { level3: "免费开放图书室数量（个）", value: "≥20" } } }] } },
    { says: "日期不需要单位", document: { projects: [{ change: { 3: { value: "2026年9月" } } }] } },
    { says: "成本由另一条规则检查", document: { projects: [{ change: { 4: { value: "≤18" } } }] } },
  ],
});

function unitInName(name: string): boolean {
  const bracketed = /[（(]([^（()）]{1,8})[)）]$/u.exec(name)?.[1];
  return bracketed !== undefined && leadingUnit(bracketed) === bracketed;
}
