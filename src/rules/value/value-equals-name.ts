/** 指标值照抄指标名称 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const valueEqualsName = defineRule({
  id: "value-equals-name",
  reach: "row",
  title: { zh: "指标值照抄指标名称", en: "Value repeats the name" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "绩效指标应当细化、量化，便于考核。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: (row) => [...valueFields(row), row.indicator.level3],
  check: ({ target, name, isSecret }) => (target.full !== "" && target.full === name && !isSecret ? { reason: "same" } : null),
  messages: {
    same: {
      zh: "指标“{indicator}”的指标值照抄了指标名称，没有说明要达到什么程度，请改填数值或可衡量的要求。",
      en: "The value of “{indicator}” only repeats its name and sets no level to reach; give a number or a measurable requirement.",
    },
  },
  page: {
    why: "名称说的是考核什么，指标值说的是达到多少；两者一样，等于没有目标。",
    how: "改填数值，例如“图书可借阅年限 ≥5年”；不能量化的写明分级标准。",
    acceptable: "一般不宜接受。",
    limits: "去掉空格后完全相同才提示；意思相同、文字不同的不提示。",
  },
  examples: [
    { says: "指标值与名称一字不差", document: { projects: [{ change: { 6: { value: "图书可借阅年限" } } }] }, finds: { reason: "same", at: "indicators.6.value" } },
    { says: "只差一个换行", document: { projects: [{ change: { 6: { value: "图书\n可借阅年限" } } }] }, finds: { reason: "same", at: "indicators.6.value" } },
    { says: "填写了数值", document: {} },
    { says: "两者都空", document: { projects: [{ add: [{}] }] } },
  ],
});
