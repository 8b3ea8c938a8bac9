/** 单位错误: a standard of money counted in people (≤400人/年). */
import { unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

/** Names that speak of an amount for each. */
const STANDARD = /标准|人均|生均|户均/u;
const SUBSIDY = /补贴|补助/u;
/** …but these count heads: 补助人数, 享受补贴人员数量, 标准化村卫生室. */
const HEADS = /人数|人次|人员|人口|对象|户数|数量|名额|标准化|达标|频次|次数|率[）)]?$/u;

export const valueUnitIncoherent = defineRule({
  id: "value-unit-incoherent",
  reach: "row",
  title: { zh: "单位错误：金额标准以人为单位", en: "Money standard counted in people" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "标准类指标的单位是“元/人/年”一类。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  check: ({ target, name }) => {
    const info = unitInfo(target.unit);
    if (target.number === "" || info?.dimension !== "people" || HEADS.test(name)) return null;
    // Plain 人 behind 补贴 may be a head count; 人/年 never is.
    return STANDARD.test(name) || (SUBSIDY.test(name) && info.per.length > 0) ? { reason: "people", values: { unit: target.unit } } : null;
  },
  messages: {
    people: {
      zh: "“{indicator}”是发多少钱的标准，单位却是“{unit}”，漏了“元”，请改成“元/人/年”一类的单位。",
      en: "This is a standard of money, yet its unit is “{unit}”; the yuan is missing: write yuan per person and year or the like.",
    },
  },
  page: {
    why: "“补贴标准≤400人/年”少了“元”，意思变成了人数，公开后会被误读。",
    how: "写全单位，例如“≤400元/人/年”。",
    acceptable: "一般不需要接受；指标说的确实是人数时，请在名称中写明“人数”。",
    limits: "只看名称里有标准、人均、补贴、补助而单位以人开头的；名称写明人数、对象、数量的不报。",
  },
  examples: [
    { says: "补贴标准漏了元", document: { projects: [{ change: { 4: { level3: "管理员误餐补贴标准", value: "≤400人/年" } } }] }, finds: { reason: "people", at: "indicators.4.value" } },
    { says: "人均费用以人为单位", document: { projects: [{ layout: "split", change: { 4: { level3: "人均活动费用", split: ["≤", "60", "人"] } } }] }, finds: { reason: "people", at: "indicators.4.unit" } },
    { says: "写全了单位", document: { projects: [{ change: { 4: { level3: "管理员误餐补贴标准", value: "≤400元/人/年" } } }] } },
    { says: "补助的人数", document: { projects: [{ change: { 1: { level3: "误餐补助人数", value: "20人" } } }] } },
    { says: "名称只说补助，单位是人", document: { projects: [{ change: { 1: { level3: "发放管理员补助", value: "20人" } } }] } },
  ],
});
