/** 专业名词未解释 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { isKind } from "./document-kind";
import { missingTopic } from "./missing-topic";
import { DEPARTMENT_TEXT, TARGETS_TEXT, without } from "./sample-texts";

export const discAbbreviation = defineRule({
  id: "disc-abbreviation",
  reach: "document",
  title: { zh: "专业名词未解释", en: "Technical terms not explained" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "部门预算公开时对专业性较强的名词进行解释。" }],
  options: NO_OPTIONS,
  applies: isKind("department"),
  check: (document) => missingTopic(document, /名词解释|专业(?:性)?名词|术语解释/u),
  messages: {
    missing: {
      zh: "部门预算说明里没有“名词解释”，读者看不懂专业名词，请在最后补上一节。",
      en: "The note on the department's budget explains no technical terms: add such a section at the end.",
    },
  },
  page: {
    why: "公开是给群众看的，专业名词要解释。",
    how: "在说明最后加“名词解释”，解释用到的预算科目和名词。",
    acceptable: "名词解释在同一份公开材料的其他部分时，可以接受。",
    limits: "只看工作簿或文档中的说明文字有没有提到；是哪一级的公开文本按设置或文字判断，判断有误时请在设置中指定。",
  },
  examples: [
    { says: "没有名词解释", document: { narrative: without(DEPARTMENT_TEXT, /名词解释/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "有名词解释一节", document: { narrative: DEPARTMENT_TEXT } },
    { says: "绩效文本不要求", document: { narrative: without(TARGETS_TEXT, /名词解释/u) } },
    { says: "只有表格、没有说明文字", document: {} },
  ],
});
