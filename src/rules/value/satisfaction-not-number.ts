/** 满意度不是数值 */
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const satisfactionNotNumber = defineRule({
  id: "satisfaction-not-number",
  reach: "row",
  title: { zh: "满意度不是数值", en: "Satisfaction without a number" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "满意度按达到的比例赋分。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ level2, target, isSecret }) =>
    level2 === "beneficiarySatisfaction" && !isSecret && target.full !== "" && !/\d/.test(target.full)
      ? { reason: "words", values: { full: target.full } }
      : null,
  messages: {
    words: {
      zh: "满意度指标“{indicator}”的指标值“{full}”里没有数字，无法计分，不能公开，请写成比例，如“≥90%”。",
      en: "The satisfaction indicator “{indicator}” has no number in its value and can't be scored; give a share such as “≥90%” before publishing.",
    },
  },
  page: {
    why: "满意度按调查结果的比例计分，没有数字就无法评价。",
    how: "写成比例，例如“≥90%”；调查方式写在依据一栏。",
    acceptable: "错误不能接受。",
    limits: "指标值中只要有一个数字就不提示。",
  },
  examples: [
    { says: "指标值写的是调查方式", document: { projects: [{ change: { 7: { value: "问卷调查" } } }] }, finds: { reason: "words", at: "indicators.7.value" } },
    { says: "写成比例", document: {} },
    { says: "还没有填（由另一条规则提示）", document: { projects: [{ change: { 7: { value: "" } } }] } },
    { says: "指标值涉密（由另一条规则提示）", document: { projects: [{ change: { 7: { value: "涉密" } } }] } },
  ],
});
