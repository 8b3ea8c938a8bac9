/** 词语重复: the same three to eight characters twice in a row. */
import { NO_OPTIONS } from "../engine/options";
import { retype } from "../engine/fixes";
import { defineRule } from "../engine/rule";

/** Two Han characters at least, so that 100100 and …… are left alone. Reduplicated words (研究研究, 干干净净) are shorter. */
const REPEATED = /((?=[^]{0,6}\p{Script=Han}[^]{0,6}\p{Script=Han})[\p{Script=Han}\dA-Za-z]{3,8}?)\1/u;

export const textRepeatedPhrase = defineRule({
  id: "text-repeated-phrase",
  reach: "text",
  title: { zh: "词语重复", en: "Words written twice" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "粘贴留下的重复文字。" }],
  options: NO_OPTIONS,
  yieldsTo: ["value-duplicate", "text-typo"],
  applies: ({ part }) => part !== "value",
  check: ({ field }) => {
    const phrase = repeatedPhrase(field.text);
    return phrase === null ? null : { reason: "twice", values: { phrase } };
  },
  fix: ({ field }) => ({
    kind: "confirm",
    edits: retype(field, (text) => {
      let left = text;
      // A phrase may stand three times, and a text hold several.
      for (let phrase = repeatedPhrase(left); phrase !== null; phrase = repeatedPhrase(left)) left = left.replace(new RegExp(`(?:${phrase}){2,}`, "u"), phrase);
      return left;
    }),
  }),
  messages: {
    twice: {
      zh: "“{phrase}”连着写了两遍，多半是粘贴留下的，请核对后删去一个。",
      en: "“{phrase}” stands twice in a row, probably left by pasting: check and delete one.",
    },
  },
  page: {
    why: "复制粘贴时容易把一段文字贴两次，人工看稿往往跳过去。",
    how: "删去多余的一个。",
    acceptable: "有意的重复（口号、名称本身如此）可以接受。",
    limits: "只查紧挨着的三到八个字的重复；两个字的叠词（如“研究研究”）不查，隔着标点的重复也不查。",
  },
  examples: [
    { says: "资金名称贴了两次", document: { projects: [{ useOfFunds: "下达省级财政资金省级财政资金，用于购书。" }] }, finds: { reason: "twice", at: "useOfFunds" } },
    { says: "带年份的重复", document: { projects: [{ change: { 1: { basis: "2026年云湖区2026年云湖区工作安排" } } }] }, finds: { reason: "twice", at: "indicators.1.basis" } },
    { says: "贴了三次", document: { projects: [{ useOfFunds: "下达省级财政资金省级财政资金省级财政资金，用于购书。" }] }, finds: { reason: "twice", at: "useOfFunds" } },
    { says: "叠词不算", document: { projects: [{ useOfFunds: "请专家研究研究，把河道打扫得干干净净。" }] } },
    { says: "数字重复不算", document: { projects: [{ change: { 0: { description: "编号100100至100199的新书" } } }] } },
  ],
});

/** The phrase that stands twice in a row with a Han character at least twice in it; null where there is none. */
function repeatedPhrase(text: string): string | null {
  const phrase = REPEATED.exec(text)?.[1];
  return phrase !== undefined && (phrase.match(/\p{Script=Han}/gu) ?? []).length >= 2 ? phrase : null;
}
