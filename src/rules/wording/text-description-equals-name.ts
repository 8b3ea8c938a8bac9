/** 指标描述照抄名称 */
import { isFilled, normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atDescription } from "../engine/places";
import { defineRule } from "../engine/rule";

export const textDescriptionEqualsName = defineRule({
  id: "text-description-equals-name",
  reach: "row",
  title: { zh: "指标描述照抄名称", en: "Description repeats the name" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "每个指标应有解释，说明怎样计算或认定。" }],
  options: NO_OPTIONS,
  yieldsTo: ["text-secret"],
  grouped: true,
  place: atDescription,
  applies: (row) => row.counts,
  reads: (row) => [row.indicator.level3],
  check: (row) => (isFilled(row.indicator.description.text) && normalise(row.indicator.description.text) === row.name ? { reason: "same" } : null),
  messages: {
    same: {
      zh: "指标描述与三级指标“{indicator}”一字不差，没有说明怎样计算，请写明口径，例如分子分母、统计范围。",
      en: "The description is the name “{indicator}” again and does not say how it is measured: state the definition, such as numerator and denominator.",
    },
  },
  page: {
    why: "描述的作用是让读者和自评时的填表人知道这个数怎么算；照抄名称等于没有描述。",
    how: "写清计算方法或认定标准，例如“验收合格的新书占购置新书的比例”。",
    acceptable: "名称本身已经说清楚、没有歧义的数量指标可以接受。",
    limits: "只比较去掉空格后的文字是否相同，不判断描述写得好不好。",
  },
  examples: [
    { says: "描述与名称相同", document: { projects: [{ change: { 2: { description: "新书验收合格率" } } }] }, finds: { reason: "same", at: "indicators.2.description" } },
    { says: "只差空格", document: { projects: [{ change: { 0: { description: "购置新书 册数" } } }] }, finds: { reason: "same", at: "indicators.0.description" } },
    { says: "描述说明了口径", document: {} },
    { says: "描述为空，另有规则管", document: { projects: [{ change: { 2: { description: "" } } }] } },
  ],
});
