/** 机关运行经费未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { isKind } from "./document-kind";
import { missingTopic } from "./missing-topic";
import { DEPARTMENT_TEXT, GOVERNMENT_TEXT, without } from "./sample-texts";

export const discOperatingCostMissing = defineRule({
  id: "disc-operating-cost-missing",
  reach: "document",
  title: { zh: "机关运行经费未说明", en: "Operating costs not explained" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "部门预算公开时对机关运行经费安排情况进行说明。" }],
  options: NO_OPTIONS,
  applies: isKind("department"),
  check: (document) => missingTopic(document, /机关运行经费|机关运行费/u),
  messages: {
    missing: {
      zh: "部门预算说明里没有机关运行经费，请补充安排情况；事业单位没有的，写明“不涉及”。",
      en: "The note on the department's budget does not mention operating costs: add them, or say that they do not apply.",
    },
  },
  page: {
    why: "机关运行经费是部门预算公开规程要求说明的事项。",
    how: "补充机关运行经费的数额和变化；不涉及的写明。",
    acceptable: "事业单位没有机关运行经费时，可以接受。",
    limits: "只看工作簿或文档中的说明文字有没有提到；是哪一级的公开文本按设置或文字判断，判断有误时请在设置中指定。",
  },
  examples: [
    { says: "没有机关运行经费", document: { narrative: without(DEPARTMENT_TEXT, /机关运行经费/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "有机关运行经费一节", document: { narrative: DEPARTMENT_TEXT } },
    { says: "政府预算不要求", document: { narrative: without(GOVERNMENT_TEXT, /机关运行经费/u) } },
    { says: "只有表格、没有说明文字", document: {} },
  ],
});
