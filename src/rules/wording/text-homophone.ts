/** "反应/放映"误作"反映" */
import { squeeze } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atDescription } from "../engine/places";
import { defineRule } from "../engine/rule";

const SLIP = /^(?:(放映)|(反应)(?!速度|时间|能力|灵敏)).*(?:情况|程度|率|频次)$/s;
/** After these the word may well be the right one: films are 放映, reactors 反应. */
const MAY_BE_RIGHT = /^(?:放映(?:电影|影片|影视|场次|活动|设备|队|员)|反应(?:堆|釜|器|机制|链|物))/;

export const textHomophone = defineRule({
  id: "text-homophone",
  reach: "row",
  title: { zh: "“反应/放映”误作“反映”", en: "Homophone of “to reflect”" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "说明指标内容用“反映”。" }],
  options: NO_OPTIONS,
  place: atDescription,
  check: ({ indicator }) => {
    const [, film, reaction] = SLIP.exec(squeeze(indicator.description.text)) ?? [];
    const written = film ?? reaction;
    return written === undefined ? null : { reason: "slip", values: { written } };
  },
  messages: {
    slip: {
      zh: "指标“{indicator}”的描述以“{written}”开头，是“反映”的同音误写，公开后是明显的错字，请改正。",
      en: "The description of “{indicator}” begins with “to screen” or “to react” where “to reflect” (反映) is meant; correct the word.",
    },
  },
  page: {
    why: "说明指标内容应当用“反映”；“反应”“放映”是拼音输入的同音误写。",
    how: "把开头两个字改成“反映”。可以一次全部改正；描述确实在讲放映电影或化学反应的要先看一眼。",
    acceptable: "描述确实在讲放映电影、化学反应的，可以注明后接受。",
    limits: "只看描述开头，并且以“情况、程度、率、频次”结尾；“反应速度、时间、能力、灵敏”不提示。",
  },
  examples: [
    { says: "“反映”误写作“反应”", document: { projects: [{ change: { 1: { description: "反应图书室免费开放情况" } } }] }, finds: { reason: "slip", at: "indicators.1.description" } },
    { says: "“反映”误写作“放映”", document: { projects: [{ change: { 7: { description: "放映居民满意程度" } } }] }, finds: { reason: "slip", at: "indicators.7.description" } },
    { says: "写作“反映”", document: { projects: [{ change: { 1: { description: "反映图书室免费开放情况" } } }] } },
    { says: "反应速度", document: { projects: [{ change: { 5: { description: "反应速度提升情况" } } }] } },
    { says: "不以情况、程度一类词结尾", document: { projects: [{ change: { 5: { description: "反应居民的借阅需要" } } }] } },
  ],
  fix: ({ indicator: { description } }) => ({
    kind: MAY_BE_RIGHT.test(squeeze(description.text)) ? "confirm" : "safe",
    edits: retype(description, (text) => text.replace(/^(\s*)(?:反\s*应|放\s*映)/, "$1反映")),
  }),
});
