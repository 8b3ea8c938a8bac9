/** 政府采购未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { isKind } from "./document-kind";
import { missingTopic } from "./missing-topic";
import { DEPARTMENT_TEXT, TARGETS_TEXT, without } from "./sample-texts";

export const discProcurementMissing = defineRule({
  id: "disc-procurement-missing",
  reach: "document",
  title: { zh: "政府采购未说明", en: "Procurement not explained" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "预算公开时对政府采购情况进行说明。" }],
  options: NO_OPTIONS,
  applies: isKind("government", "department"),
  check: (document) => missingTopic(document, /政府采购/u),
  messages: {
    missing: {
      zh: "预算说明里没有一处说到政府采购，公开规程要求说明，请补充；没有政府采购的也要写明。",
      en: "The note says nothing of government procurement: add a paragraph, or say that there is none.",
    },
  },
  page: {
    why: "政府采购是预算公开规程要求说明的事项。",
    how: "补充货物、工程、服务的采购预算；没有的写“无政府采购预算”。",
    acceptable: "政府采购在同一份公开材料的其他部分说明时，可以接受。",
    limits: "只看工作簿或文档中的说明文字有没有提到；是哪一级的公开文本按设置或文字判断，判断有误时请在设置中指定。",
  },
  examples: [
    { says: "没有政府采购一节", document: { narrative: without(DEPARTMENT_TEXT, /政府采购/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "有政府采购一节", document: { narrative: DEPARTMENT_TEXT } },
    { says: "绩效文本不要求", document: { narrative: without(TARGETS_TEXT, /政府采购/u) } },
    { says: "只有表格、没有说明文字", document: {} },
  ],
});
