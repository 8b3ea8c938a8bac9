/** 绩效指标描述为空 */
import { isFilled } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atDescription } from "../engine/places";
import { defineRule } from "../engine/rule";

export const structDescriptionEmpty = defineRule({
  id: "struct-description-empty",
  reach: "row",
  title: { zh: "绩效指标描述为空", en: "Indicator without a description" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "审核时要求说明指标的含义或计算口径。" }],
  options: NO_OPTIONS,
  yieldsTo: ["struct-platform-required"],
  place: atDescription,
  check: (row) => (row.counts && !isFilled(row.indicator.description.text) ? { reason: "empty" } : null),
  messages: {
    empty: {
      zh: "指标“{indicator}”没有写绩效指标描述，口径不清，请用一句话说明含义或计算方法。",
      en: "The indicator “{indicator}” has no description, so what it covers is open; explain it or its formula in one sentence.",
    },
  },
  page: {
    why: "描述说明指标的含义和计算口径，口径不清，完成值就没有可比性。",
    how: "用一句话说明，例如“验收合格的新书占购置新书的比例”。",
    acceptable: "名称已经说得很清楚、公开格式也不要求描述的，可以接受。",
    limits: "表里没有描述一栏的不检查；只看有没有文字。",
  },
  examples: [
    { says: "描述一栏是空的", document: { projects: [{ change: { 2: { description: "" } } }] }, finds: { reason: "empty", at: "indicators.2.description" } },
    { says: "有描述", document: {} },
    { says: "表里没有描述一栏", document: { projects: [{ without: ["description"] }] } },
  ],
});
