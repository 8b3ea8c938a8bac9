/** 疑似错别字 */
import { NO_OPTIONS } from "../engine/options";
import { retype } from "../engine/fixes";
import { defineRule } from "../engine/rule";
import { typosIn } from "./typo-list";

export const textTypo = defineRule({
  id: "text-typo",
  reach: "text",
  title: { zh: "疑似错别字", en: "Probable typing slip" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "公开文本不应有错别字。" }],
  options: NO_OPTIONS,
  applies: () => true,
  check: ({ field }, { words }) => {
    const [first] = typosIn(field.text, words.typos);
    return first ? { reason: "typo", values: { wrong: first.wrong, right: first.right } } : null;
  },
  fix: ({ field }, _fault, { words }) => ({
    kind: "confirm",
    edits: retype(field, (text) => typosIn(text, words.typos).reduce((result, { wrong, right }) => result.replaceAll(wrong, right), text)),
  }),
  messages: {
    typo: {
      zh: "“{wrong}”疑为“{right}”之误，影响公开文本的严肃性，请核对后改正。",
      en: "“{wrong}” is probably a slip for “{right}”; readers would stumble over it: check and correct it.",
    },
  },
  page: {
    why: "输入法造成的同音、形近错字人工校对很难看出来，公开以后却很显眼。",
    how: "核对原意后改正；确认无误的可以接受，或在设置里从词表中去掉。",
    acceptable: "专有名词、地名恰好含有词表中的字样时可以接受。",
    limits: "只查词表里有的写法；词表可以在设置里增减，写作“错=对”。",
  },
  examples: [
    { says: "同音字打错", document: { projects: [{ change: { 5: { level3: "居民满意程度挺高率" } } }] }, finds: { reason: "typo", at: "indicators.5.level3" } },
    { says: "目标里的错字", document: { projects: [{ objectives: ["1.按时归还贷款本兮。"] }] }, finds: { reason: "typo", at: "objectives.0" } },
    { says: "写法正确", document: { projects: [{ objectives: ["1.按时归还贷款本息。"] }] } },
    { says: "两个词连在一起恰好像错字", document: { projects: [{ useOfFunds: "组织培训和演练，部分设备更新。" }] } },
    { says: "正确写法里含有错的字样", document: { projects: [{ objectives: ["1.服务意识不断提高，群众反映良好。"] }] } },
  ],
});
