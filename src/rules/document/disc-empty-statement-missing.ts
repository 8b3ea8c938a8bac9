/** 空表未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, sectionOf, type Paragraph } from "./paragraphs";
import { GOVERNMENT_TEXT } from "./sample-texts";

const OFTEN_EMPTY = /政府性基金|国有资本经营|社会保险基金|财政专户|专项转移支付|债务限额/u;
/** The table itself stands behind such a heading, and is no text. */
const IS_TABLE = /表(?:\([^()]*\))?$/u;

export const discEmptyStatementMissing = defineRule({
  id: "disc-empty-statement-missing",
  reach: "document",
  title: { zh: "空表未说明", en: "Empty table without a statement" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "没有内容的表或章节也要列出，并注明没有此项收支。" }],
  options: NO_OPTIONS,
  applies: (document) => candidates(document).length > 0,
  check: (document) => {
    const paragraphs = paragraphsOf(document);
    const empty = candidates(document).filter((heading) => sectionOf(paragraphs, heading).body.length === 0 && isFollowed(paragraphs, heading));
    return empty.slice(0, 1).map(({ at, text }) => ({ reason: "empty" as const, at, values: { section: text, count: empty.length } }));
  },
  messages: {
    empty: {
      zh: "“{section}”下面没有内容，也没有写“无…”或“本表为空”（共{count}处），读者不知道是没有还是漏了，请补一句说明。",
      en: "Nothing stands under “{section}”, not even that there is none ({count} places): add a sentence.",
    },
  },
  page: {
    why: "空着的章节看起来像漏了内容；按公开要求，没有此项收支也要写明。",
    how: "写“本单位×年无政府性基金预算，本表为空”之类的一句话。",
    acceptable: "内容在后面的附表里、且附表不为空时，可以接受。",
    limits: "只看说明文字里的标题下面有没有文字，看不到预算表里的数字；只看基金、国有资本经营、社会保险等常常为空的章节，标题本身是“…表”的不看；每份文本报告第一处和处数。",
  },
  examples: [
    { says: "国有资本经营预算一节是空的", document: { narrative: [["一、国有资本经营预算情况", 2], ["二、政府采购情况", 2], ["2026年政府采购预算3200万元。", 0]] }, finds: { reason: "empty", at: "narrative.0" } },
    { says: "写明没有", document: { narrative: [["一、国有资本经营预算情况", 2], ["2026年无国有资本经营预算，特此说明。", 0], ["二、政府采购情况", 2]] } },
    { says: "每节都有内容", document: { narrative: GOVERNMENT_TEXT } },
    { says: "标题下面是表，看不到", document: { narrative: [["一、政府性基金预算支出表", 2], ["二、国有资本经营预算支出表（附表9）", 2], ["三、政府采购情况", 2], ["3200万元。", 0]] } },
    { says: "最后一节后面是表", document: { narrative: [["一、政府采购情况", 2], ["3200万元。", 0], ["二、政府性基金预算支出表", 2]] } },
  ],
});

function candidates(document: DocumentView): readonly Paragraph[] {
  return paragraphsOf(document).filter(({ heading, text }) => heading > 0 && OFTEN_EMPTY.test(text) && !IS_TABLE.test(text) && !/(?:无|没有|不涉及|为空)/u.test(text));
}

/** The tables of a document may follow its last heading. */
function isFollowed(paragraphs: readonly Paragraph[], { index }: Paragraph): boolean {
  return index + 1 < paragraphs.length;
}
