/** "三公"增减未说明原因 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { sentencesOf } from "./paragraphs";
import { DEPARTMENT_TEXT, retold } from "./sample-texts";
import { threePublic } from "./three-public";

const CHANGE = /(?:比|较)(?:上年|去年|上一年|20\d\d年)[^。;]{0,20}?(增加|减少|增长|下降|压减|压缩)(?!额?(?:为)?0(?:\.0+)?(?:万元|%))/u;
const REASON = /原因|主要(?:是|系|用于|由于)|因(?!公)|由于|为了|按照|根据|落实/u;

export const discThreePublicReason = defineRule({
  id: "disc-three-public-reason",
  reach: "document",
  title: { zh: "“三公”增减未说明原因", en: "Change of the three public expenses without a reason" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2016-143", note: "公开“三公”经费时对增减变化的原因进行说明。" }],
  options: NO_OPTIONS,
  applies: (document) => threePublic(document) !== null,
  check: (document) => {
    for (const paragraph of threePublic(document)?.paragraphs ?? []) {
      // The reason may stand in the sentence after it, or in front for all items.
      if (REASON.test(paragraph.text)) continue;
      const change = sentencesOf(paragraph).map((sentence) => CHANGE.exec(sentence)).find((match) => match !== null);
      const next = document.document.narrative[document.document.narrative.findIndex(({ text }) => text === paragraph.at) + 1];
      if (change && !(next?.heading === 0 && /^(?:其?主要)?原因|^主要(?:是|系)/u.test(next.text.text.trim()))) return [{ reason: "no-reason", at: paragraph.at, values: { change: change[1] ?? "" } }];
    }
    return [];
  },
  messages: {
    "no-reason": {
      zh: "“三公”经费写了比上年{change}，没有写原因，公开规程要求说明增减原因，请补充“主要原因是……”。",
      en: "The three public expenses changed ({change}) and no reason is given: add why.",
    },
  },
  page: {
    why: "公开规程要求说明“三公”经费增减变化的原因，只有数字会被追问。",
    how: "在增减数字后写明主要原因，如更新车辆、压减会议接待。",
    acceptable: "原因在前面统一说明过的，可以接受。",
    limits: "按词判断有没有原因，不判断原因是否成立；每份文本只报告第一处。",
  },
  examples: [
    { says: "只写增加了多少", document: { narrative: retold(DEPARTMENT_TEXT, "，主要原因是更新公务用车1辆", "") }, finds: { reason: "no-reason", at: "narrative.6" } },
    { says: "写明了原因", document: { narrative: DEPARTMENT_TEXT } },
    { says: "与上年持平", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，与上年持平。", 0]] } },
    { says: "原因在下一段", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，比上年减少2万元。", 0], ["主要是压减接待。", 0]] } },
  ],
});
