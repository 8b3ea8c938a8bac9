/** 年度不一致 */
import { yearsIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, sentencesOf, type Paragraph } from "./paragraphs";
import { GOVERNMENT_TEXT, TARGETS_TEXT, retold } from "./sample-texts";

/** A heading about a budget year, and sentences that say what this budget does not have. */
const OF_THE_YEAR = /预算|绩效|三公经费|国有资本|政府性基金/u;
const NONE = /(?:未安排|没有安排|不安排|无|不涉及)(20\d\d)年[^。;,]{0,20}(?:预算|经费|资金|支出)/u;
const LOOKING_BACK = /上年|去年|决算|执行|完成|结转|对比|比较|较|比|末|修订|印发|以来/u;

export const discYearTitle = defineRule({
  id: "disc-year-title",
  reach: "document",
  title: { zh: "年度不一致", en: "Years disagree" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "公开文本的标题和正文写同一个预算年度。" }],
  options: NO_OPTIONS,
  applies: (document) => yearOf(document) !== null && paragraphsOf(document).length > 0,
  check: (document) => {
    const year = yearOf(document);
    if (year === null) return [];
    for (const paragraph of paragraphsOf(document)) {
      const other = otherYear(paragraph, year);
      if (other !== null) return [{ reason: "other-year", at: paragraph.at, values: { year, other } }];
    }
    return [];
  },
  messages: {
    "other-year": {
      zh: "这里写的是{other}年，文本是{year}年度的，像是沿用上年文字没有改，请核对。",
      en: "This says {other}, the document is about {year}: probably last year's wording; check it.",
    },
  },
  page: {
    why: "标题、正文年度不一，读者会以为公开的是旧文本。",
    how: "逐处核对年度；确需提到其他年度的，写明“上年”“上年决算”等。",
    acceptable: "文中确实说的是另一年度（如跨年项目）时，可以接受。",
    limits: "只看标题，以及“未安排××年…预算”这样的句子；提到上年、决算、执行的不算；每份文本只报告第一处。",
  },
  examples: [
    { says: "正文沿用上年年度", document: { narrative: [...GOVERNMENT_TEXT, ["我区没有区属国有企业，未安排2025年国有资本经营预算。", 0]] }, finds: { reason: "other-year", at: "narrative.11" } },
    { says: "总标题年度不对", document: { narrative: retold(TARGETS_TEXT, "2026年度预算绩效文本", "2025年度预算绩效文本") }, finds: { reason: "other-year", at: "narrative.0" } },
    { says: "年度一致", document: { narrative: GOVERNMENT_TEXT } },
    { says: "标题说的是上年执行情况", document: { narrative: [...TARGETS_TEXT, ["一、2025年预算执行情况", 2]] } },
    { says: "没有写年度", document: { budgetYear: null, narrative: [["一、预算绩效情况", 2], ["对全部项目设置绩效目标。", 0]] } },
  ],
});

/** The budget year; where nobody says it, that of the first line with one year in it. */
function yearOf(document: DocumentView): number | null {
  if (document.budgetYear !== null) return document.budgetYear;
  const first = paragraphsOf(document).find((paragraph) => isTitle(paragraph) && yearsIn(paragraph.text).length === 1);
  return first ? yearsIn(first.text)[0]?.year ?? null : null;
}

function isTitle({ heading, index, text }: Paragraph): boolean {
  return (heading > 0 || index === 0) && text.length <= 60;
}

function otherYear(paragraph: Paragraph, year: number): number | null {
  if (isTitle(paragraph)) {
    const years = yearsIn(paragraph.text).filter(({ kind }) => kind === "year");
    if (years.length > 0 && OF_THE_YEAR.test(paragraph.text) && !LOOKING_BACK.test(paragraph.text) && years.every((mention) => mention.year !== year)) return years[0]?.year ?? null;
  }
  const stated = sentencesOf(paragraph).filter((sentence) => !LOOKING_BACK.test(sentence)).map((sentence) => Number(NONE.exec(sentence)?.[1] ?? year)).find((found) => found !== year);
  return stated ?? null;
}
