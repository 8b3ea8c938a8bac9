/** 标点混用 */
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

const FULL: Readonly<Record<string, string>> = { ",": "，", ";": "；", ":": "：", "(": "（", ")": "）", "．": "。" };
/** Half-width marks with a Chinese character on both sides; brackets with one inside and one outside. */
const HALF = /(?<=\p{Script=Han})[,;:．(](?=\p{Script=Han})|(?<=\p{Script=Han})\)(?=[\p{Script=Han}，。；、])/gu;
const DOUBLED = /。。+|，，+|；；+|、、+/gu;

export const textPunctuation = defineRule({
  id: "text-punctuation",
  reach: "text",
  title: { zh: "标点混用", en: "Mixed punctuation" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "中文文本用全角标点。" }],
  options: NO_OPTIONS,
  grouped: true,
  yieldsTo: ["text-name-trailing-punct", "text-brackets-unbalanced"],
  applies: () => true,
  check: ({ field }) => {
    const doubled = field.text.match(DOUBLED)?.[0];
    if (doubled !== undefined) return { reason: "doubled", values: { mark: doubled } };
    const half = field.text.match(HALF)?.[0];
    return half === undefined ? null : { reason: "half-width", values: { mark: half } };
  },
  fix: ({ field }) => ({
    kind: "confirm",
    edits: retype(field, (text) => text.replace(DOUBLED, (marks) => marks.charAt(0)).replace(HALF, (mark) => FULL[mark] ?? mark)),
  }),
  messages: {
    doubled: {
      zh: "“{mark}”连着打了两个标点，公开文本应规范，请删去多余的。",
      en: "The marks “{mark}” are doubled: delete the surplus one.",
    },
    "half-width": {
      zh: "汉字之间用了半角或不规范的标点“{mark}”，公开文本应统一用全角标点，请改正。",
      en: "A half-width or wrong mark “{mark}” stands between Chinese characters: use full-width punctuation.",
    },
  },
  page: {
    why: "标点混用影响观感，也会让按标点拆分的汇总出错。",
    how: "汉字之间改用全角标点，重复的删去。",
    acceptable: "引用的原文如此时可以接受。",
    limits: "数字、字母旁边的半角标点不查。",
  },
  examples: [
    { says: "半角逗号", document: { projects: [{ useOfFunds: "购置新书,保障开放。" }] }, finds: { reason: "half-width", at: "useOfFunds" } },
    { says: "句号打成全角点", document: { projects: [{ useOfFunds: "购置新书．保障开放。" }] }, finds: { reason: "half-width", at: "useOfFunds" } },
    { says: "两个句号", document: { projects: [{ useOfFunds: "购置新书，保障开放。。" }] }, finds: { reason: "doubled", at: "useOfFunds" } },
    { says: "数字之间的半角标点", document: { projects: [{ useOfFunds: "购置新书1,200册，时间8:30至20:30。" }] } },
  ],
});
