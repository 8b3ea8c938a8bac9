/** 转移支付未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { isKind } from "./document-kind";
import { missingTopic } from "./missing-topic";
import { DEPARTMENT_TEXT, GOVERNMENT_TEXT, without } from "./sample-texts";

export const discTransferMissing = defineRule({
  id: "disc-transfer-missing",
  reach: "document",
  title: { zh: "转移支付未说明", en: "Transfers not explained" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "政府预算公开时对转移支付情况进行说明。" }],
  options: NO_OPTIONS,
  applies: isKind("government"),
  check: (document) => missingTopic(document, /转移支付/u),
  messages: {
    missing: {
      zh: "政府预算公开说明里没有一处说到转移支付，公开规程要求说明转移支付情况，请补充；没有的也要写明。",
      en: "The note on the government's budget says nothing of transfer payments: add a paragraph, or say that there are none.",
    },
  },
  page: {
    why: "转移支付是政府预算公开规程要求说明的事项。",
    how: "补充一段转移支付的规模、用途和变化；没有的写“无…，特此说明”。",
    acceptable: "转移支付在另一份文件中公开并有链接时，可以接受。",
    limits: "只看工作簿或文档中的说明文字有没有提到；是哪一级的公开文本按设置或文字判断，判断有误时请在设置中指定。",
  },
  examples: [
    { says: "没有转移支付一节", document: { narrative: without(GOVERNMENT_TEXT, /转移支付/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "有转移支付一节", document: { narrative: GOVERNMENT_TEXT } },
    { says: "部门预算不要求", document: { narrative: without(DEPARTMENT_TEXT, /转移支付/u) } },
    { says: "只有表格、没有说明文字", document: {} },
  ],
});
