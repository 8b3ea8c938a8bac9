/** 指标名称过长 */
import { z } from "zod";
import { atLevel3 } from "../engine/places";
import { defineRule } from "../engine/rule";

/** 通过… tells a measure, not what is counted; 通过率 and the like are names. */
const MEASURE = /通过(?![率量数性情]|的?(?:人|企业|项目|比例))./u;

export const textNameTooLong = defineRule({
  id: "text-name-too-long",
  reach: "row",
  title: { zh: "指标名称过长", en: "Indicator name too long" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2021-101", note: "指标名称应简要。" }],
  options: z.strictObject({
    /** Characters; longer names no longer fit the published column in two lines. */
    maxLength: z.number().int().min(5).default(25),
  }),
  place: atLevel3,
  applies: (row) => row.counts,
  check: (row, { options }) => {
    const { length } = Array.from(row.name);
    if (length > options.maxLength) return { reason: "long", values: { length, most: options.maxLength } };
    return MEASURE.test(row.name) ? { reason: "clause" } : null;
  },
  messages: {
    long: {
      zh: "三级指标有{length}个字（一般不超过{most}个），像一句话而不是指标，请缩成简短的名称，其余写到指标描述里。",
      en: "The indicator name has {length} characters (usually {most} at most) and reads like a sentence: shorten it and move the rest to the description.",
    },
    clause: {
      zh: "三级指标“{indicator}”写的是做法而不是要衡量的内容，请改成简短的指标名称，做法写到指标描述里。",
      en: "The indicator name “{indicator}” tells a measure, not what is counted: give it a short name and describe the measure in the description.",
    },
  },
  page: {
    why: "指标名称是一个可衡量的量，太长的名称读者抓不住衡量的是什么。",
    how: "留下名词，例如“补助到位率”；原因、做法、口径写到指标描述。",
    acceptable: "上级统一下达的指标名称可以接受。",
    limits: "只看长度和“通过……”的写法。",
  },
  examples: [
    { says: "名称是一整句话", document: { projects: [{ change: { 5: { level3: "社区图书室延长开放时间之后周边居民到馆借阅图书的人次比上年有所增长" } } }] }, finds: { reason: "long", at: "indicators.5.level3" } },
    { says: "写的是做法", document: { projects: [{ change: { 5: { level3: "通过购书提高借阅人次" } } }] }, finds: { reason: "clause", at: "indicators.5.level3" } },
    { says: "简短的名称", document: {} },
    { says: "“通过率”是名称", document: { projects: [{ change: { 2: { level3: "新书验收通过率" } } }] } },
  ],
});
