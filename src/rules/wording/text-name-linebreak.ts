/** 名称中有换行或空格 */
import { documentNumbersIn } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** White space with something on both sides, where it is a line end or stands between Chinese characters or signs. */
const INSIDE = /(?<=\S)(?:[ \t\u00a0\u3000]*[\r\n\u2028]+\s*|(?<=[\p{Script=Han}（）《》〔〕、，])[ \t\u00a0\u2002-\u200b\u3000]+(?=[\p{Script=Han}（）《》〔〕、，]))(?=\S)/gu;

export const textNameLinebreak = defineRule({
  id: "text-name-linebreak",
  reach: "text",
  title: { zh: "名称中有换行或空格", en: "Line break or space inside a name" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "从其他文件粘贴留下的换行。" }],
  options: NO_OPTIONS,
  applies: ({ part }) => part === "level3" || part === "name",
  check: ({ field }) => {
    const gap = gapsIn(field.text)[0]?.[0];
    if (gap === undefined) return null;
    return { reason: /[\r\n\u2028]/.test(gap) ? "line-break" : "space" };
  },
  fix: ({ field, part }) => ({ kind: part === "name" ? "confirm" : "safe", edits: retype(field, withoutGaps) }),
  messages: {
    "line-break": {
      zh: "名称中间有换行，汇总和查找时会被当成另一个名称，请删去换行。",
      en: "A line break stands inside the name, which then counts as another name in lookups: delete it.",
    },
    space: {
      zh: "名称中间有空格，汇总和查找时会被当成另一个名称，请删去空格。",
      en: "A space stands inside the name, which then counts as another name in lookups: delete it.",
    },
  },
  page: {
    why: "看不见的换行和空格会让同一个名称在汇总时变成两个。",
    how: "删去即可，可以一次全部改好；项目名称需要逐个确认。",
    acceptable: "系统下达的名称本来如此时可以接受。",
    limits: "汉字与字母、数字之间的空格不算，名称与后面文号之间的空格也不算。",
  },
  examples: [
    { says: "名称里有换行", document: { projects: [{ change: { 5: { level3: "居民借阅人次\n增长率" } } }] }, finds: { reason: "line-break", at: "indicators.5.level3" } },
    { says: "汉字之间有空格", document: { projects: [{ change: { 5: { level3: "居民 借阅人次增长率" } } }] }, finds: { reason: "space", at: "indicators.5.level3" } },
    { says: "汉字与字母之间的空格", document: { projects: [{ name: "社区图书室 5G 网络覆盖" }] } },
    { says: "文号前空一格", document: { projects: [{ name: "公共文化服务补助资金 云财教〔2026〕7号" }] } },
    { says: "没有空格", document: {} },
  ],
});

/** Line breaks, and spaces but for the one that sets off a document number. */
function gapsIn(text: string): readonly RegExpExecArray[] {
  // White space at the end is none inside; the pattern would try all its parts there.
  const gaps = [...text.trimEnd().matchAll(INSIDE)];
  if (gaps.length === 0) return [];
  const numbers = new Set(documentNumbersIn(text).map(({ start }) => start));
  return gaps.filter((gap) => /[\r\n\u2028]/.test(gap[0]) || !numbers.has(gap.index + gap[0].length));
}

function withoutGaps(text: string): string {
  let end = 0;
  const kept = gapsIn(text).map((gap) => {
    const piece = text.slice(end, gap.index);
    end = gap.index + gap[0].length;
    return piece;
  });
  return kept.join("") + text.slice(end);
}
