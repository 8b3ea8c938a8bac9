/** 数量类名称却填百分比 */
import { NO_OPTIONS } from "../engine/options";
import { atUnit, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { COUNT_ENDING, NO_COUNT_ENDING } from "../facts/name-endings";

export const valueCountPercent = defineRule({
  id: "value-count-percent",
  reach: "row",
  title: { zh: "数量类名称却填百分比", en: "Count named, percentage given" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标名称与指标值的计量口径应一致。" }],
  options: NO_OPTIONS,
  place: atUnit,
  reads: valueFields,
  check: ({ target, name }) =>
    (target.percent && COUNT_ENDING.test(name) && !NO_COUNT_ENDING.test(name) ? { reason: "percent" } : null),
  messages: {
    percent: {
      zh: "“{indicator}”说的是数量，指标值却是百分比“{value}”，两者对不上，请填具体数量，或把名称改成比率。",
      en: "The name is that of a count, the value “{value}” is a percentage; give the number, or name a rate.",
    },
  },
  page: {
    why: "“行政村个数 100%”既不知道是多少个村，也不知道是什么的100%，自评时无法计分。",
    how: "数量写成“=20个”；想说的是覆盖程度，就把名称改成“行政村覆盖率”。",
    acceptable: "名称以“数”结尾、但确实是比率或指数的，可以注明后接受。",
    limits: "按名称结尾判断；指数、系数、倍数等不报。",
  },
  examples: [
    { says: "个数填了百分比", document: { projects: [{ change: { 1: { level3: "开放图书室个数", value: "100%" } } }] }, finds: { reason: "percent", at: "indicators.1.value" } },
    { says: "人数填了百分比", document: { projects: [{ layout: "split", change: { 5: { level3: "借阅居民人数（人）", split: ["≥", "85", "%"] } } }] }, finds: { reason: "percent", at: "indicators.5.unit" } },
    { says: "填了数量", document: { projects: [{ change: { 1: { level3: "开放图书室个数", value: "20个" } } }] } },
    { says: "指数可以用百分比", document: { projects: [{ change: { 5: { level3: "居民阅读指数", value: "≥70%" } } }] } },
    { says: "名称是比率", document: { projects: [{ change: { 5: { level3: "图书室覆盖率", value: "≥90%" } } }] } },
  ],
});
