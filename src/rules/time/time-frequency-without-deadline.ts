/** 只有频次没有时限 */
import { unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue, understoodOf } from "../value/understood";

export const timeFrequencyWithoutDeadline = defineRule({
  id: "time-frequency-without-deadline",
  reach: "row",
  title: { zh: "只有频次没有时限", en: "How often, but not by when" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2021-101", note: "时效指标反映预期的完成时间和进度。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  yieldsTo: ["value-inverted-frequency", "value-name-unit-mismatch", "value-rate-no-percent"],
  check: (row) => {
    if (row.level2 !== "timeliness" || !hasPlainValue(row)) return null;
    const value = understoodOf(row);
    const counted = value.kind === "amount" && unitInfo(value.amount.unit)?.canonical === "次";
    return value.kind === "frequency" || counted ? { reason: "rhythm" } : null;
  },
  messages: {
    rhythm: {
      zh: "时效指标“{indicator}”只写了频次“{value}”，没有说什么时候之前完成，请补上时限，例如“每月底前”。",
      en: "“{value}” says how often, not by when; a timeliness indicator needs a deadline, such as the end of each month.",
    },
  },
  page: {
    why: "做几次是数量，什么时候做才是时效。只有频次，晚到年底补做也算完成。",
    how: "写成“每月底前发放”“每季度末完成1次”；只想说次数的，改到数量指标。",
    acceptable: "频次本身就是文件规定的时间要求（如按月发放）时，可以接受。",
    limits: "只看时效指标；次数写反的由“频次写反”检查。",
  },
  examples: [
    { says: "只有次数", document: { projects: [{ change: { 3: { level3: "补贴发放时效", value: "2次" } } }] }, finds: { reason: "rhythm", at: "indicators.3.value" } },
    { says: "每月一次", document: { projects: [{ change: { 3: { level3: "补贴发放时效", value: "1次/月" } } }] }, finds: { reason: "rhythm", at: "indicators.3.value" } },
    { says: "有时限", document: { projects: [{ change: { 3: { level3: "补贴发放时效", value: "每月10日前" } } }] } },
    { says: "数量指标的次数", document: { projects: [{ change: { 1: { level3: "读书活动次数", value: "12次" } } }] } },
    { says: "响应时长", document: { projects: [{ change: { 3: { level3: "设备故障响应时长", value: "≤2小时" } } }] } },
  ],
});
