/** 百分号写成"百分比": the budget system's export writes the unit's name where the sign belongs. */
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { retype } from "../engine/fixes";
import { defineRule } from "../engine/rule";

export const valuePercentWord = defineRule({
  id: "value-percent-word",
  reach: "row",
  title: { zh: "百分号写成“百分比”", en: "Percent sign written as a word" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "系统导出时把计量单位名称带进了指标值。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  check: ({ target }) => (/\d百分比/.test(target.full) ? { reason: "word" } : null),
  messages: {
    word: {
      zh: "指标值“{value}”把百分号写成了“百分比”，公开后不便阅读和计分，请改为“%”。",
      en: "The value “{value}” spells out the percent sign; write “%” so that it reads and scores as a rate.",
    },
  },
  page: {
    why: "“≥95百分比”是系统导出时留下的写法，读者看不顺，自评时也难以按数值计分。",
    how: "把“百分比”改成“%”，例如“≥95%”。数值本身不变，可以一次全部改正。",
    acceptable: "一般不需要接受；改正不影响含义。",
    limits: "只认紧跟在数字后面的“百分比”；“百分之九十五”这样的写法不在此列。",
  },
  examples: [
    { says: "数字后面写着“百分比”", document: { projects: [{ change: { 2: { value: "≥98百分比" } } }] }, finds: { reason: "word", at: "indicators.2.value" } },
    { says: "单位栏写着“百分比”", document: { projects: [{ layout: "split", change: { 2: { split: ["≥", "98", "百分比"] } } }] }, finds: { reason: "word", at: "indicators.2.unit" } },
    { says: "写成百分号", document: { projects: [{ change: { 2: { value: "≥98%" } } }] } },
    { says: "“百分比”不在数字后面", document: { projects: [{ change: { 2: { value: "按百分比考核" } } }] } },
  ],
  fix: (row) => ({ kind: "safe", edits: retype(atUnit(row), (text) => text.replace(/(^|\d\s*)百分比/g, "$1%")) }),
});
