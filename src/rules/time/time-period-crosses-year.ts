/** 实施期跨年 */
import { yearsIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import type { RowView } from "../engine/views";
import { hasPlainValue, understoodOf } from "../value/understood";
import { isAboutTime } from "./due-dates";

export const timePeriodCrossesYear = defineRule({
  id: "time-period-crosses-year",
  reach: "row",
  title: { zh: "实施期跨年度", en: "Period crosses the year" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "年度绩效目标写本年度完成的部分。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: (row) => {
    const [from, to] = hasPlainValue(row) ? yearsOf(row) : [];
    return from === undefined || to === undefined || from === to ? null : { reason: "crosses", values: { from, to } };
  },
  messages: {
    crosses: {
      zh: "“{indicator}”的时间从{from}年跨到{to}年，年度目标不好考核，请写出本年度应完成的节点。",
      en: "The period runs from {from} into {to}, which a yearly target can't be measured by; state what is due this year.",
    },
  },
  page: {
    why: "绩效目标按年度考核，跨年的时间段看不出本年度该完成什么。",
    how: "按年度拆开，本年度的表只写本年度的节点，例如“2026年12月底前完成主体”。",
    acceptable: "合同约定的服务期本来就跨年度（例如学年），可以注明后接受。",
    limits: "只看写明起止年份的时间段。",
  },
  examples: [
    { says: "跨到下一年", document: { projects: [{ change: { 3: { value: "2026.07-2027.01" } } }] }, finds: { reason: "crosses", at: "indicators.3.value" } },
    { says: "规划期", document: { projects: [{ change: { 3: { value: "2025—2027年分批完成" } } }] }, finds: { reason: "crosses", at: "indicators.3.value" } },
    { says: "同一年内", document: { projects: [{ change: { 3: { value: "2026年3月至9月" } } }] } },
    { says: "一个日期", document: { projects: [{ change: { 3: { value: "2026年9月底前" } } }] } },
  ],
});

function yearsOf(row: RowView): readonly (number | undefined)[] {
  const value = understoodOf(row);
  if (value.kind === "period") return [value.from.year ?? undefined, value.to.year ?? undefined];
  if (!isAboutTime(row)) return [];
  return yearsIn(row.indicator.value.text).filter(({ kind }) => kind === "range").map(({ year }) => year);
}
