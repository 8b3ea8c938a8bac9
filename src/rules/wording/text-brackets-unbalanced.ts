/** 括号不配对 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** Full-width and half-width brackets of one shape pair with each other. */
const PAIRS: readonly (readonly [open: RegExp, close: RegExp, shown: string])[] = [
  [/[（(]/g, /[）)]/g, "（）"],
  [/[《]/g, /[》]/g, "《》"],
  [/[〔［[]/g, /[〕］\]]/g, "〔〕"],
  [/[【]/g, /[】]/g, "【】"],
  [/[“]/g, /[”]/g, "“”"],
];

/** "1）", "a)" at the start of a point are numbering, not closing brackets; "》5" at the start is an operator. */
const NUMBERING = /(^|[\s，。；、：:;,])[0-9一二三四五六七八九十a-zA-Z]{1,3}[)）]/gu;

export const textBracketsUnbalanced = defineRule({
  id: "text-brackets-unbalanced",
  reach: "text",
  title: { zh: "括号不配对", en: "Unbalanced brackets" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "缺半个括号多半是文字被截断。" }],
  options: NO_OPTIONS,
  yieldsTo: ["value-operator-nonstandard"],
  applies: ({ part }) => part !== "value",
  check: ({ field }) => {
    const text = field.text.replace(NUMBERING, "$1");
    const pair = PAIRS.find(([open, close]) => (text.match(open) ?? []).length !== (text.match(close) ?? []).length);
    return pair ? { reason: "unbalanced", values: { pair: pair[2] } } : null;
  },
  messages: {
    unbalanced: {
      zh: "这段文字里的“{pair}”不成对，文字可能被截断或多打了一半，请补齐或删去。",
      en: "The brackets {pair} in this text do not pair; it may be cut off: complete or delete them.",
    },
  },
  page: {
    why: "缺半个括号常常意味着文字没有复制完整，公开后读者会误以为漏了内容。",
    how: "对照原文补上缺的一半，或删去多余的一半。",
    acceptable: "一般不应接受；确为特殊符号的除外。",
    limits: "按数量比较，不看嵌套次序；“1）”这样的编号不算。",
  },
  examples: [
    { says: "缺右括号", document: { projects: [{ useOfFunds: "购置新书（云财教〔2025〕7号。" }] }, finds: { reason: "unbalanced", at: "useOfFunds" } },
    { says: "书名号缺一半", document: { projects: [{ change: { 1: { basis: "云湖区社区图书室管理办法》第三条" } } }] }, finds: { reason: "unbalanced", at: "indicators.1.basis" } },
    { says: "全角半角混用但成对", document: { projects: [{ useOfFunds: "购置新书（20个图书室)。" }] } },
    { says: "编号不算", document: { projects: [{ objectives: ["1）购置新书12000册；2）20个图书室免费开放。"] }] } },
  ],
});
