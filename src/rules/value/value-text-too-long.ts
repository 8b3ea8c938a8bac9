/** 指标值过长 */
import { z } from "zod";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue } from "./understood";

export const valueTextTooLong = defineRule({
  id: "value-text-too-long",
  reach: "row",
  title: { zh: "指标值过长", en: "Value too long" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "指标值应当简要，说明写在绩效指标描述里。" }],
  /** Longest value that still reads as one, in characters without spaces. */
  options: z.strictObject({ max: z.number().int().min(1).default(40) }),
  place: atValue,
  reads: valueFields,
  check: (row, { options }) => {
    const length = Array.from(row.target.full).length;
    return hasPlainValue(row) && length > options.max ? { reason: "long", values: { length, max: options.max } } : null;
  },
  messages: {
    long: {
      zh: "“{indicator}”的指标值长达{length}个字（超过{max}个字），像一段说明，请只留下目标，其余移到指标描述。",
      en: "A value of {length} characters (more than {max}) is an explanation; keep the target and move the rest to the description.",
    },
  },
  page: {
    why: "指标值要让人一眼看到目标是多少，长句子里找不到重点，表格也排不下。",
    how: "指标值只写数值或简短的结论，背景和做法写到绩效指标描述或项目说明里。",
    acceptable: "文件规定的标准必须全文引用的，可以接受。",
    limits: "按去掉空格后的字数计算，上限可在设置中修改。",
  },
  examples: [
    { says: "一段话", document: { projects: [{ change: { 6: { value: "通过购置新书、延长开放时间、组织读书活动等多种方式，让更多居民走进社区图书室，逐渐养成读书的好习惯，形成书香氛围" } } }] }, finds: { reason: "long", at: "indicators.6.value" } },
    { says: "简短的数值", document: { projects: [{ change: { 6: { value: "≥5年" } } }] } },
    { says: "上限放宽", document: { projects: [{ change: { 6: { value: "通过购置新书、延长开放时间、组织读书活动等多种方式，让更多居民走进社区图书室，逐渐养成读书的好习惯，形成书香氛围" } } }] }, options: { max: 80 } },
  ],
});
