/** 政府债务未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { beginning, isKind } from "./document-kind";
import { paragraphsOf, says } from "./paragraphs";
import { DEPARTMENT_TEXT, GOVERNMENT_TEXT, retold, without } from "./sample-texts";

const NONE = /(?:无|没有|不存在)(?:地方)?政府(?:性)?债务|(?:无|没有)债务/u;

export const discDebtMissing = defineRule({
  id: "disc-debt-missing",
  reach: "document",
  title: { zh: "政府债务未说明", en: "Government debt not explained" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2016-143", note: "政府预算公开时说明政府债务限额、余额、使用和还本付息情况。" }],
  options: NO_OPTIONS,
  applies: isKind("government"),
  check: (document) => {
    const paragraphs = paragraphsOf(document);
    if (says(paragraphs, NONE)) return [];
    const missing = [
      ...(says(paragraphs, /债务[^。]{0,12}余额|余额[^。]{0,20}债/u) ? [] : ["债务余额"]),
      ...(says(paragraphs, /还本付息|还本|付息|债(?:券|务)[^。]{0,12}本息/u) ? [] : ["还本付息"]),
    ];
    return missing.length === 0 ? [] : beginning(document).map(({ at }) => ({ reason: "missing" as const, at, values: { missing: missing.join("、") } }));
  },
  messages: {
    missing: {
      zh: "政府预算公开说明里没有写{missing}，公开规程要求说明政府债务的余额和还本付息情况，请补充；没有债务的也要写明。",
      en: "The note on the government's budget does not state {missing} (debt outstanding, repayment): add it, or say that there is no debt.",
    },
  },
  page: {
    why: "政府债务限额、余额和还本付息是政府预算公开规程要求说明的事项。",
    how: "补充债务余额、限额和当年还本付息；没有债务的写“无政府债务”。",
    acceptable: "债务情况单独公开并在说明中给出去处时，可以接受。",
    limits: "只看说明文字，不看债务表；是哪一级的公开文本按设置或文字判断。",
  },
  examples: [
    { says: "没有债务一节", document: { narrative: without(GOVERNMENT_TEXT, /债务/u) }, settings: { level: "government" }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "没有还本付息", document: { narrative: retold(GOVERNMENT_TEXT, "2026年安排还本付息5200万元，其中：本金1500万元，利息3700万元。", "") }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "余额和还本付息都有", document: { narrative: GOVERNMENT_TEXT } },
    { says: "没有债务", document: { narrative: [...without(GOVERNMENT_TEXT, /债务/u), ["云湖区无政府债务，特此说明。", 0]] }, settings: { level: "government" } },
    { says: "部门预算不要求", document: { narrative: DEPARTMENT_TEXT } },
  ],
});
