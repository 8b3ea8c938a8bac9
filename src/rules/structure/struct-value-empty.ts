/** 指标值为空 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const structValueEmpty = defineRule({
  id: "struct-value-empty",
  reach: "row",
  title: { zh: "指标值为空", en: "No target value" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "绩效指标应当细化、量化，便于考核。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: (row) => (row.counts && row.target.full === "" ? { reason: "empty" } : null),
  messages: {
    empty: {
      zh: "指标“{indicator}”没有指标值，无法考核和计分，不能公开，请填写数值或可衡量的要求。",
      en: "The indicator “{indicator}” has no target value and can't be assessed; give a number or a measurable requirement before publishing.",
    },
  },
  page: {
    why: "没有指标值的指标等于没有目标，年终无从比较完成情况。",
    how: "填写运算符、数值和单位，例如“≥12000册”；无法量化的写明可以衡量的要求。",
    acceptable: "错误不能接受。不用的指标行请整行删除。",
    limits: "三级指标为空的行不检查；分列填写时，符号、数值、单位都空才算空（“文字描述”“定性”不算内容）。",
  },
  examples: [
    { says: "写了指标却没有指标值", document: { projects: [{ change: { 0: { value: "" } } }] }, finds: { reason: "empty", at: "indicators.0.value" } },
    { says: "分列时三栏都空，只选了“定性”", document: { projects: [{ layout: "split", change: { 0: { split: ["定性", " ", ""] } } }] }, finds: { reason: "empty", at: "indicators.0.number" } },
    { says: "文字写在单位栏", document: { projects: [{ layout: "split", change: { 0: { split: ["文字描述", "", "按月完成"] } } }] } },
    { says: "整行是空的", document: { projects: [{ add: [{}] }] } },
  ],
});
