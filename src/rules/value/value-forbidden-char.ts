/** 指标值含禁用字符 */
import { NO_OPTIONS } from "../engine/options";
import { valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue } from "./understood";

export const valueForbiddenChar = defineRule({
  id: "value-forbidden-char",
  reach: "row",
  title: { zh: "指标值含禁用字符", en: "Character the system refuses" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "预算管理一体化系统的指标值不接受星号和下划线。" }],
  options: NO_OPTIONS,
  place: (row) => valueFields(row).find(({ text }) => /[*_＊＿]/u.test(text)) ?? row.indicator.value,
  reads: valueFields,
  check: (row) => {
    const found = hasPlainValue(row) ? valueFields(row).flatMap(({ text }) => /[*_＊＿]/u.exec(text)?.[0] ?? [])[0] : undefined;
    return found === undefined ? null : { reason: "character", values: { character: found } };
  },
  messages: {
    character: {
      zh: "指标值“{value}”里有“{character}”，像是模板里没有填完的空，系统也不接受，请换成真正的数值。",
      en: "“{value}” holds “{character}”, which looks like a blank of the template and is refused by the system; put in the real figure.",
    },
  },
  page: {
    why: "“**人”是模板留给人填的空，公开出去就是漏填；系统保存时也会报错。",
    how: "填上真正的数值；表示乘号的请改用“×”。",
    acceptable: "一般不需要接受。",
    limits: "只看星号和下划线；单独的横线、XX、待定等由“指标值为占位符”检查。",
  },
  examples: [
    { says: "模板留下的星号", document: { projects: [{ change: { 1: { value: "**个" } } }] }, finds: { reason: "character", at: "indicators.1.value" } },
    { says: "数值栏的下划线", document: { projects: [{ layout: "split", change: { 1: { split: ["≥", "__", "个"] } } }] }, finds: { reason: "character", at: "indicators.1.number" } },
    { says: "填好的数值", document: { projects: [{ change: { 1: { value: "≥20个" } } }] } },
    { says: "区间的横线", document: { projects: [{ change: { 1: { value: "20-25个" } } }] } },
  ],
});
