/** 完成时间不在预算年度内 */
import { hasYearRange, yearsIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import type { RowView } from "../engine/views";
import { hasPlainValue, understoodOf } from "../value/understood";
import { datesOf, isAboutTime } from "./due-dates";

export const timeOutsideYear = defineRule({
  id: "time-outside-year",
  reach: "row",
  title: { zh: "完成时间不在预算年度内", en: "Deadline outside the budget year" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "绩效目标是预算资金在一定期限内达到的产出和效果。" }],
  options: NO_OPTIONS,
  requires: ["budget-year"],
  place: (row) => (row.indicator.split !== null && row.target.number === "" ? atUnit(row) : atValue(row)),
  reads: valueFields,
  check: (row, { budgetYear }) => {
    if (!hasPlainValue(row) || budgetYear === null) return null;
    const years = yearsOf(row);
    const [year] = years;
    // A period that reaches into the budget year is time-period-crosses-year's.
    if (year === undefined || years.includes(budgetYear) || hasYearRange(row.indicator.value.text)) return null;
    const carriedOver = years.some((other) => row.project.name.includes(String(other)));
    return carriedOver
      ? { reason: "carried-over", level: "info", values: { year, budgetYear } }
      : { reason: "outside", values: { year, budgetYear } };
  },
  messages: {
    outside: {
      zh: "“{indicator}”的时间是{year}年，预算年度却是{budgetYear}年，看起来是照抄了以前的表，请核对年份。",
      en: "The deadline lies in {year}, the budget is for {budgetYear}; it looks copied from an older table: check the year.",
    },
    "carried-over": {
      zh: "“{indicator}”的时间是{year}年，与项目名称中的年份一致、但不在{budgetYear}预算年度内，如属结转资金请核对完成时间。",
      en: "The deadline lies in {year}, like the project's name but not in the budget year {budgetYear}; check it if the money was carried over.",
    },
  },
  page: {
    why: "预算资金的目标应当在预算年度内完成，年份不对多半是套用了上年的表。",
    how: "把时间改到预算年度内；跨年度的工程写出本年度要完成的节点。",
    acceptable: "结转项目、跨年度项目按原批复的时间填写的，可以注明后接受。",
    limits: "只看时效指标、时间类指标和整个值就是日期的指标；没有写年份的不检查。",
  },
  examples: [
    { says: "年份是上年", document: { projects: [{ change: { 3: { value: "2025年9月30日前" } } }] }, finds: { reason: "outside", at: "indicators.3.value" } },
    { says: "项目名称带着那一年", document: { projects: [{ name: "2025年社区图书室购书", change: { 3: { value: "2025年底" } } }] }, finds: { reason: "carried-over", at: "indicators.3.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 3: { split: ["文字描述", "", "2024年12月底前"] } } }] }, finds: { reason: "outside", at: "indicators.3.unit" } },
    { says: "在预算年度内", document: { projects: [{ change: { 3: { value: "2026年9月30日前" } } }] } },
    { says: "没有写年份", document: { projects: [{ change: { 3: { value: "9月底前" } } }] } },
    { says: "不知道预算年度", document: { budgetYear: null, projects: [{ change: { 3: { value: "2025年9月底前" } } }] } },
  ],
});

function yearsOf(row: RowView): readonly number[] {
  if (isAboutTime(row)) return yearsIn(row.indicator.value.text).map(({ year }) => year);
  return datesOf(understoodOf(row)).flatMap(({ year }) => year ?? []);
}
