/** 预算绩效工作未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { isKind } from "./document-kind";
import { missingTopic } from "./missing-topic";
import { DEPARTMENT_TEXT, TARGETS_TEXT, without } from "./sample-texts";

export const discPerformanceWorkMissing = defineRule({
  id: "disc-performance-work-missing",
  reach: "document",
  title: { zh: "预算绩效工作未说明", en: "Performance work not explained" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "预算公开时对绩效工作开展情况进行说明。" }],
  options: NO_OPTIONS,
  applies: isKind("government", "department"),
  check: (document) => missingTopic(document, /绩效/u),
  messages: {
    missing: {
      zh: "预算说明里没有一处说到预算绩效，请补充绩效目标设置和绩效管理情况。",
      en: "The note says nothing of budget performance: add how targets are set and managed.",
    },
  },
  page: {
    why: "绩效目标随预算公开，说明里应当交代绩效工作。",
    how: "补充一段预算绩效管理情况，写明设置绩效目标的项目范围。",
    acceptable: "绩效情况单独成册公开、并在说明中给出去处时，可以接受。",
    limits: "只看工作簿或文档中的说明文字有没有提到；是哪一级的公开文本按设置或文字判断，判断有误时请在设置中指定。",
  },
  examples: [
    { says: "没有预算绩效一节", document: { narrative: without(DEPARTMENT_TEXT, /绩效/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "有预算绩效一节", document: { narrative: DEPARTMENT_TEXT } },
    { says: "绩效文本本身不要求", document: { narrative: without(TARGETS_TEXT, /绩效/u) } },
    { says: "只有表格、没有说明文字", document: {} },
  ],
});
