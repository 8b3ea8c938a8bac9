/** 频次写反: 1月/次 for 1次/月. */
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

const INVERTED = /^(\d*)(年|月|季度|周|日|天|学期)\/次$/;

export const valueInvertedFrequency = defineRule({
  id: "value-inverted-frequency",
  reach: "row",
  title: { zh: "频次写反", en: "Frequency upside down" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "频次写作“次/月”“次/年”。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ target, isSecret }) => {
    const [, number, period] = (isSecret ? null : INVERTED.exec(target.bare)) ?? [];
    if (number === undefined || period === undefined) return null;
    return { reason: "inverted", values: { written: `${number}${period}/次`, number, period, better: `${number}次/${period}` } };
  },
  messages: {
    inverted: {
      zh: "指标“{indicator}”的频次“{written}”写反了，字面意思是一次要几{period}，请改为“{better}”这样的写法。",
      en: "The frequency of “{indicator}” is upside down: it states a time per occurrence; write occurrences per period, as in {better}.",
    },
  },
  page: {
    why: "“1月/次”字面上是“每次一个月”，与“每月一次”的原意容易混淆，也不便统计。",
    how: "写成“次数/周期”，例如“1次/月”。数字是1时两种读法意思相同，可以直接改正；其他数字要先确认是“几个月一次”还是“一个月几次”。",
    acceptable: "确实要表达“几个月一次”的，可以注明后接受，但写成“每3个月1次”更清楚。",
    limits: "只认整个指标值就是频次的写法。",
  },
  examples: [
    { says: "每月一次写反了", document: { projects: [{ change: { 3: { level3: "图书更新频次", value: "1月/次" } } }] }, finds: { reason: "inverted", at: "indicators.3.value" } },
    { says: "没有数字", document: { projects: [{ change: { 3: { level3: "图书更新频次", value: "≥学期/次" } } }] }, finds: { reason: "inverted", at: "indicators.3.value" } },
    { says: "分列填写", document: { projects: [{ layout: "split", change: { 3: { level3: "图书更新频次", split: ["=", "1", "季度/次"] } } }] }, finds: { reason: "inverted", at: "indicators.3.number" } },
    { says: "次数在前", document: { projects: [{ change: { 3: { level3: "图书更新频次", value: "1次/月" } } }] } },
    { says: "文字说明", document: { projects: [{ change: { 3: { level3: "图书更新频次", value: "每3个月1次" } } }] } },
  ],
  // Only with the number 1 do both readings mean the same; otherwise the user must say which is meant.
  fix: (row, fault) => fault.values?.number !== "1" ? null : {
    kind: "safe",
    edits: row.indicator.split === null
      ? retype(row.indicator.value, (text) => text.replace(/(年|月|季度|周|日|天|学期)(\s*)[/](\s*)次/, "次/$1"))
      : retype(atUnit(row), (text) => text.replace(/(年|月|季度|周|日|天|学期)(\s*)[/](\s*)次/, "次/$1")),
  },
});
