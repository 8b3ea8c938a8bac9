/** 依据照抄指标名称 */
import { normalise } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atBasis } from "../engine/places";
import { defineRule } from "../engine/rule";

export const textBasisEqualsName = defineRule({
  id: "text-basis-equals-name",
  reach: "row",
  title: { zh: "依据照抄指标名称", en: "Basis repeats the name" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "指标值的确定应有依据：计划、行业、历史或其他标准。" }],
  options: NO_OPTIONS,
  yieldsTo: ["text-secret"],
  place: atBasis,
  applies: (row) => row.counts,
  reads: (row) => [row.indicator.level3, row.indicator.description],
  check: (row) => {
    const basis = normalise(row.indicator.basis.text);
    if (basis === "") return null;
    if (basis === row.name) return { reason: "name" };
    return basis === normalise(row.indicator.description.text) ? { reason: "description" } : null;
  },
  messages: {
    name: {
      zh: "指标值确定依据与三级指标“{indicator}”相同，没有说明指标值从哪里来，请写明文件、计划、标准或上年数据。",
      en: "The basis repeats the name “{indicator}” and does not say where the value comes from: name the document, plan, standard or last year's figure.",
    },
    description: {
      zh: "指标值确定依据与指标描述相同，没有说明“{indicator}”的指标值从哪里来，请写明文件、计划、标准或上年数据。",
      en: "The basis repeats the description and does not say where the value of “{indicator}” comes from: name the document, plan, standard or last year's figure.",
    },
  },
  page: {
    why: "依据用来说明这个数为什么是这个数；照抄名称等于没有依据。",
    how: "写明文件名称和文号，或计划、合同、行业标准、上年数据。",
    acceptable: "一般不应接受。",
    limits: "只比较文字是否相同。",
  },
  examples: [
    { says: "依据与名称相同", document: { projects: [{ change: { 5: { basis: "居民借阅人次增长率" } } }] }, finds: { reason: "name", at: "indicators.5.basis" } },
    { says: "依据与描述相同", document: { projects: [{ change: { 5: { basis: "居民借阅人次比上年增长的幅度" } } }] }, finds: { reason: "description", at: "indicators.5.basis" } },
    { says: "写明了来源", document: {} },
    { says: "依据为空，另有规则管", document: { projects: [{ change: { 5: { basis: "" } } }] } },
  ],
});
