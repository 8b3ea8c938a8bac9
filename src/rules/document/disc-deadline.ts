/** 公开时限提示 */
import { z } from "zod";
import { defineRule } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, type Paragraph } from "./paragraphs";
import { GOVERNMENT_TEXT } from "./sample-texts";

const DATE = /(20\d\d)年(\d{1,2})月(\d{1,2})日/gu;
const APPROVED = /批准|批复|审议通过|审查通过/u;
const PUBLISHED = /公开(?:日期|时间)|发布(?:日期|时间)|公布(?:日期|时间)/u;

interface Dated {
  readonly in: Paragraph;
  /** Days since a fixed day. */
  readonly day: number;
  readonly text: string;
}

export const discDeadline = defineRule({
  id: "disc-deadline",
  reach: "document",
  title: { zh: "公开时限提示", en: "Disclosure deadline" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2016-143", note: "预算在批准或批复后20日内公开。" }],
  options: z.strictObject({
    // 财预〔2016〕143号: within 20 days after approval.
    days: z.number().int().min(1).max(365).default(20),
  }),
  applies: (document) => dates(document) !== null,
  check: (document, { options }) => {
    const found = dates(document);
    if (found === null) return [];
    const late = found.published.day - found.approved.day;
    return late <= options.days ? [] : [{ reason: "late", at: found.published.in.at, values: { approved: found.approved.text, published: found.published.text, late, days: options.days } }];
  },
  messages: {
    late: {
      zh: "文中批准日期是{approved}，公开日期是{published}，相隔{late}天，超过{days}日的公开时限，请核对日期。",
      en: "Approved on {approved}, published on {published}: {late} days apart, more than the {days} allowed; check the dates.",
    },
  },
  page: {
    why: "预算应在批准后20日内公开，公开文本上的日期会被检查。",
    how: "核对批准（批复）日期和公开日期；来不及的尽快公开并说明。",
    acceptable: "日期有据、超时原因已经说明时，可以接受。",
    limits: "不看今天是几号，只比较文中写明的批准（批复）日期和公开日期（或最后一行的落款日期）；没有写日期的不检查。",
  },
  examples: [
    { says: "批复后两个月才公开", document: { narrative: [...GOVERNMENT_TEXT, ["本预算于2026年1月20日经区人民代表大会批准。", 0], ["2026年3月25日", 0]] }, finds: { reason: "late", at: "narrative.12" } },
    { says: "二十日内公开", document: { narrative: [...GOVERNMENT_TEXT, ["本预算于2026年1月20日经区人民代表大会批准。", 0], ["公开日期：2026年2月5日", 0]] } },
    { says: "没有写日期", document: { narrative: GOVERNMENT_TEXT } },
  ],
});

function dates(document: DocumentView): { readonly approved: Dated; readonly published: Dated } | null {
  const paragraphs = paragraphsOf(document);
  const approved = paragraphs.filter(({ text }) => APPROVED.test(text)).flatMap(datesIn)[0];
  const published = paragraphs.filter(({ text }) => PUBLISHED.test(text)).flatMap(datesIn)[0]
    ?? paragraphs.slice(-1).filter(({ text }) => /^20\d\d年\d{1,2}月\d{1,2}日$/u.test(text)).flatMap(datesIn)[0];
  return approved === undefined || published === undefined ? null : { approved, published };
}

function datesIn(paragraph: Paragraph): readonly Dated[] {
  return [...paragraph.text.matchAll(DATE)].map(([text, year, month, day]) => ({
    in: paragraph, text, day: Math.round(Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000),
  }));
}
