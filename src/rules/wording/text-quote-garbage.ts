/** 引号残留: a cell begins with a lone straight quote, left by a text export. */
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

const LONE = /^\s*"/u;

export const textQuoteGarbage = defineRule({
  id: "text-quote-garbage",
  reach: "text",
  title: { zh: "引号残留", en: "Lone quote at the start" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "从其他系统导出时留下的引号。" }],
  options: NO_OPTIONS,
  applies: () => true,
  check: ({ field }) => (LONE.test(field.text) && (field.text.match(/"/g) ?? []).length % 2 === 1 ? { reason: "lone" } : null),
  fix: ({ field }) => ({ kind: "safe", edits: retype(field, (text) => text.replace(LONE, "")) }),
  messages: {
    lone: {
      zh: "开头有一个多余的直引号，是导出时留下的，公开后很难看，请删去。",
      en: "A surplus straight quote stands at the start, left by an export: delete it.",
    },
  },
  page: {
    why: "系统导出的文本用引号包住内容，粘贴时常留下半个。",
    how: "删去开头的引号，可以一次全部改好。",
    acceptable: "一般不应接受。",
    limits: "只查单元格开头、且全格引号不成对的情况。",
  },
  examples: [
    { says: "开头有半个引号", document: { projects: [{ change: { 1: { basis: "\"《云湖区社区图书室管理办法》" } } }] }, finds: { reason: "lone", at: "indicators.1.basis" } },
    { says: "成对的引号", document: { projects: [{ change: { 1: { basis: "\"书香云湖\"活动方案" } } }] } },
  ],
});
