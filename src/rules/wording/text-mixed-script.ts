/** 拼音或外文夹杂 */
import { z } from "zod";
import { defineRule } from "../engine/rule";

/** Small-letter words that stand in Chinese names as they are: units and terms of the trade. */
const ALLOWED = ["km", "kg", "mm", "cm", "ml", "kw", "kwh", "ph", "pm", "app", "wifi", "web", "ip", "id", "vs", "http", "https", "www", "com", "gov", "cn", "vpn", "led"];

export const textMixedScript = defineRule({
  id: "text-mixed-script",
  reach: "text",
  title: { zh: "拼音或外文夹杂", en: "Pinyin or foreign words in a name" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "输入法没有转成汉字的拼音。" }],
  options: z.strictObject({
    /** Words that may stand: the default are units and terms that are written so everywhere. */
    allowed: z.array(z.string()).default([...ALLOWED]),
  }),
  applies: ({ part }) => part === "name" || part === "level3",
  check: ({ field }, { options }) => {
    const word = smallLetterWords(field.text).find((each) => !options.allowed.includes(each));
    return word === undefined ? null : { reason: "latin", values: { word } };
  },
  messages: {
    latin: {
      zh: "名称中夹有“{word}”，可能是没有转成汉字的拼音，公开后读者看不懂，请核对后改成规范的名称。",
      en: "The name holds “{word}”, perhaps pinyin that was not turned into characters: check and write the proper name.",
    },
  },
  page: {
    why: "拼音没有转成汉字时，名称既不规范也无法检索。",
    how: "改成汉字；通用的英文缩写用大写。",
    acceptable: "产品型号、通用缩写本来就是小写的，可以接受，或在设置里加入允许的词。",
    limits: "只查项目名称和三级指标里两个以上小写字母组成的词；大写缩写（LED、PQI）不查。",
  },
  examples: [
    { says: "项目名称里夹着拼音", document: { projects: [{ name: "社区tushu室购书" }] }, finds: { reason: "latin", at: "name" } },
    { says: "指标名称里夹着拼音", document: { projects: [{ change: { 0: { level3: "购置xinshu册数" } } }] }, finds: { reason: "latin", at: "indicators.0.level3" } },
    { says: "通用缩写", document: { projects: [{ name: "社区图书室5G网络与WiFi覆盖" }] } },
    { says: "计量单位", document: { projects: [{ change: { 0: { level3: "修复书架长度（km）" } } }] } },
  ],
});

/** Words of two small letters or more that no capital touches (WiFi is one word and no such). */
function smallLetterWords(text: string): readonly string[] {
  return (text.match(/[A-Za-z]+/g) ?? []).filter((word) => /^[a-z]{2,}$/.test(word));
}
