/** 名称末尾标点 */
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

const MARK = /[。．，、；：,;:.]/u;
const MARK_OR_SPACE = /[。．，、；：,;:.\s]/u;

export const textNameTrailingPunct = defineRule({
  id: "text-name-trailing-punct",
  reach: "text",
  title: { zh: "名称末尾标点", en: "Punctuation at the end of a name" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "名称不带句末标点。" }],
  options: NO_OPTIONS,
  applies: ({ part }) => part === "level3" || part === "name",
  check: ({ field }) => {
    const { mark } = ending(field.text);
    return mark === "" ? null : { reason: "mark", values: { mark } };
  },
  fix: ({ field, part }) => ({ kind: part === "name" ? "confirm" : "safe", edits: retype(field, (text) => ending(text).without) }),
  messages: {
    mark: {
      zh: "名称末尾多了“{mark}”，名称不是句子，请删去。",
      en: "The name ends with “{mark}”; a name is no sentence: delete it.",
    },
  },
  page: {
    why: "名称带句号会让汇总和检索对不上。",
    how: "删去末尾标点，可以一次全部改好；项目名称需要逐个确认。",
    acceptable: "系统下达的项目名称本来如此、不能改动时可以接受。",
    limits: "只查三级指标和项目名称的最后一个字符。",
  },
  examples: [
    { says: "指标名称以句号结尾", document: { projects: [{ change: { 5: { level3: "居民借阅人次增长率。" } } }] }, finds: { reason: "mark", at: "indicators.5.level3" } },
    { says: "项目名称以逗号结尾", document: { projects: [{ name: "社区图书室购书与开放，" }] }, finds: { reason: "mark", at: "name" } },
    { says: "没有末尾标点", document: {} },
    { says: "以括号结尾不算", document: { projects: [{ name: "社区图书室购书与开放（二期）" }] } },
  ],
});

/** The marks at the end, with the spaces between them (the fix leaves none behind), and the text without them. From the end, for long texts. */
function ending(text: string): { readonly mark: string; readonly without: string } {
  let start = text.length;
  while (start > 0 && MARK_OR_SPACE.test(text.charAt(start - 1))) start--;
  while (start < text.length && !MARK.test(text.charAt(start))) start++;
  const mark = text.slice(start).trimEnd();
  return { mark, without: text.slice(0, start) + text.slice(start + mark.length) };
}
