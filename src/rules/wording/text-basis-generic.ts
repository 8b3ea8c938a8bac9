/** 依据笼统 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atBasis } from "../engine/places";
import { defineRule } from "../engine/rule";

const GENERIC = /^(?:20\d\d年)?度?(?:工作计划|年初工作计划|年度工作计划)$/u;

export const textBasisGeneric = defineRule({
  id: "text-basis-generic",
  reach: "row",
  title: { zh: "依据笼统", en: "Vague basis" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "指标值的确定应有依据：计划、行业、历史或其他标准。" }],
  options: NO_OPTIONS,
  grouped: true,
  yieldsTo: ["time-basis-year"],
  place: atBasis,
  applies: (row) => row.counts,
  check: (row) => (GENERIC.test(normalise(row.indicator.basis.text)) ? { reason: "plan" } : null),
  messages: {
    plan: {
      zh: "依据只写“{value}”，查不到具体出处，请写明计划的名称、文号，或标准、合同、上年数据。",
      en: "The basis says only “{value}”, which nobody can look up: name the plan with its number, or the standard, contract or last year's figure.",
    },
  },
  page: {
    why: "“年度工作计划”放在哪里都成立，审核人和读者无从核对。",
    how: "写明计划、办法或标准的全称和文号。",
    acceptable: "单位确有同名且公开的年度计划时可以接受。",
    limits: "只查整格只写“工作计划”“年度工作计划”之类的情况。",
  },
  examples: [
    { says: "只写年度工作计划", document: { projects: [{ change: { 0: { basis: "年度工作计划" } } }] }, finds: { reason: "plan", at: "indicators.0.basis" } },
    { says: "带年份", document: { projects: [{ change: { 0: { basis: "2026年度工作计划" } } }] }, finds: { reason: "plan", at: "indicators.0.basis" } },
    { says: "写明了哪个计划", document: { projects: [{ change: { 0: { basis: "《云湖区文化馆2026年工作计划》（云文馆〔2026〕2号）" } } }] } },
  ],
});
