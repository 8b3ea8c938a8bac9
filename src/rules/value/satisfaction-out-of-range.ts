/** 满意度超出0–100% */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const satisfactionOutOfRange = defineRule({
  id: "satisfaction-out-of-range",
  reach: "row",
  title: { zh: "满意度超出0至100%", en: "Satisfaction outside 0 to 100 %" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "满意度是满意人数占受访人数的比例。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ target, isSatisfaction, name }) => {
    if (!isSatisfaction || target.number === "" || !(target.percent || (target.unit === "" && name.includes('满意')))) return null;
    const outside = compareDecimals(target.number, "100") > 0 || compareDecimals(target.number, "0") < 0;
    return outside ? { reason: "outside", values: { number: target.number } } : null;
  },
  messages: {
    outside: {
      zh: "满意度“{indicator}”填成了{number}，满意度只能在0到100%之间，请核对是否多打了数字。",
      en: "A satisfaction of {number} is impossible, it lies between 0 and 100 %; check for a slip of the keys.",
    },
  },
  page: {
    why: "满意人数不会多于受访人数，超过100%的满意度一看就是错的。",
    how: "核对后改正，一般写“≥90%”一类。",
    acceptable: "错误不能接受。",
    limits: "只看满意度行里的百分数和没有单位的数；按分计的满意度不在此列。",
  },
  examples: [
    { says: "多打了一个零", document: { projects: [{ change: { 7: { value: "≥900%" } } }] }, finds: { reason: "outside", at: "indicators.7.value" } },
    { says: "负数", document: { projects: [{ layout: "split", change: { 7: { split: ["≥", "-90", "%"] } } }] }, finds: { reason: "outside", at: "indicators.7.number" } },
    { says: "在范围内", document: { projects: [{ change: { 7: { value: "≥90%" } } }] } },
    { says: "正好100%由另一条规则提醒", document: { projects: [{ change: { 7: { value: "=100%" } } }] } },
    { says: "按分计", document: { projects: [{ change: { 7: { value: "≥180分" } } }] } },
  ],
});
