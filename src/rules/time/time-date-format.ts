/** 日期写法不规范 */
import { formatValue, type UnderstoodValue } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import type { RowView } from "../engine/views";
import type { Field } from "../../model";
import { hasPlainValue, understoodOf } from "../value/understood";
import { datesOf } from "./due-dates";

export const timeDateFormat = defineRule({
  id: "time-date-format",
  reach: "row",
  title: { zh: "日期写法不规范", en: "Date in an unofficial form" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "GB/T 9704-2012", note: "日期用阿拉伯数字写全年、月、日，年份写四位。" }],
  options: NO_OPTIONS,
  place: dateField,
  reads: valueFields,
  check: (row) => {
    const value = understoodOf(row);
    return hasPlainValue(row) && isOddlyWritten(value) ? { reason: "form", values: { better: formatValue(value) } } : null;
  },
  messages: {
    form: {
      zh: "日期“{value}”不是公文的写法，公开表应写成“{better}”。",
      en: "The date “{value}” is not in the official form; the published table should spell out year, month and day.",
    },
  },
  page: {
    why: "“2023.12.31”“23年12月”在公文中不规范，“2023.12”还会被当成一个小数。",
    how: "写成“2023年12月31日前”。含义不变，可以一次全部改正。",
    acceptable: "一般不需要接受；改正不影响含义。",
    limits: "只看整个指标值就是日期或起止时间的写法。",
  },
  examples: [
    { says: "用点分隔", document: { projects: [{ change: { 3: { value: "2026.9.30之前" } } }] }, finds: { reason: "form", at: "indicators.3.value" } },
    { says: "两位年份", document: { projects: [{ change: { 3: { value: "26年9月" } } }] }, finds: { reason: "form", at: "indicators.3.value" } },
    { says: "起止时间", document: { projects: [{ change: { 3: { value: "2026/3-2026/9" } } }] }, finds: { reason: "form", at: "indicators.3.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 3: { split: ["文字描述", "", "2026-09-30"] } } }] }, finds: { reason: "form", at: "indicators.3.unit" } },
    { says: "公文写法", document: { projects: [{ change: { 3: { value: "2026年9月30日前" } } }] } },
    { says: "小数", document: { projects: [{ change: { 4: { value: "≤20.12万元" } } }] } },
  ],
  fix: (row) => ({ kind: "safe", edits: retype(dateField(row), () => formatValue(understoodOf(row))) }),
});

/** Of the split form the cell that holds the words. */
function dateField(row: RowView): Field {
  const { split, value } = row.indicator;
  return split !== null && row.target.number === "" ? split.unit : value;
}

function isOddlyWritten(value: UnderstoodValue): boolean {
  return (value.kind === "date" || value.kind === "period") && datesOf(value).some(({ style }) => style === "separators" || style === "short-year");
}
