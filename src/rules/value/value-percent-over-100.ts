/** 百分比超过100%: a share of a whole can't be more than the whole. */
import { compareDecimals } from "../../text";
import { UNBOUNDED_RATES } from "../facts/direction-words";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { holds } from "./direction";

export const valuePercentOver100 = defineRule({
  id: "value-percent-over-100",
  reach: "row",
  title: { zh: "百分比超过100%", en: "Percentage over 100" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "覆盖率、合格率一类比率是部分占全体的份额。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ target, name, isRateName, isSatisfaction }) => {
    if (!target.percent || !isRateName || isSatisfaction || holds(name, UNBOUNDED_RATES)) return null;
    return compareDecimals(target.number, "100") > 0 ? { reason: "over", values: { number: target.number } } : null;
  },
  messages: {
    over: {
      zh: "“{indicator}”是部分占全体的比率，不可能达到{number}%，公开后一看就是错的，请核对数值。",
      en: "A share of a whole can't be {number}%; readers will see the slip at once: check the figure.",
    },
  },
  page: {
    why: "合格率、覆盖率、及时率最高就是100%，超过的多半是多打了一位数字。",
    how: "核对原始资料，改成不超过100%的数值；如果想表达增长幅度，请在名称里写明“增长率”。",
    acceptable: "错误不能接受。确实可以超过100%的指标，请在名称里写明增长、完成、利用等含义。",
    limits: "名称里有增长、提高、完成、利用、周转、负债等可以超过100%的字样时不报；满意度由另一条规则检查。",
  },
  examples: [
    { says: "合格率多打了一位", document: { projects: [{ change: { 2: { value: "≥980%" } } }] }, finds: { reason: "over", at: "indicators.2.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 2: { split: ["=", "110", "%"] } } }] }, finds: { reason: "over", at: "indicators.2.number" } },
    { says: "正好100%", document: { projects: [{ change: { 2: { value: "=100%" } } }] } },
    { says: "增长率可以超过100%", document: { projects: [{ change: { 5: { value: "≥120%" } } }] } },
    { says: "完成率可以超过100%", document: { projects: [{ change: { 1: { level2: "质量指标", level3: "年度任务完成率", value: "≥105%" } } }] } },
  ],
});
