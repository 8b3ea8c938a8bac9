/** "三公"增减未说明原因 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { sentencesOf } from "./paragraphs";
import { DEPARTMENT_TEXT, retold } from "./sample-texts";
import { threePublic } from "./three-public";

const CHANGE = /(?:(?:比|较)(?:上年|去年|上一年|20\d\d年)|同比|(?:与|同|和)(?:上年|去年|上一年|20\d\d年)[^。;,]{0,12}?(?:相比|对比|比较))[^。;]{0,20}?(增加|减少|增长|下降|压减|压缩)(?!额?(?:为)?0(?:\.0+)?(?:万元|%))/u;
/** Wherever it stands in the paragraph. */
const REASON = /原因|主要(?:是|系|由于)|由于|过紧日子|八项规定|厉行节约|只减不增|公车改革|用车(?:制度)?改革/u;
/** “三公”经费增减变化的主要原因是 … */
const REASON_FOR_ALL = /三公经费[^,。;]{0,24}原因/u;
const REASON_FIRST = /^(?:其?主要)?原因|^主要(?:是|系)/u;
/** Behind the change, in its own sentence. */
const WEAK_REASON = /因(?!公)|为了|按照|根据|落实|贯彻|严格|压减|压缩|主要用于|新增|更新|购置\d|取消|改革|(?:开展|举办|承办)[^,]{2}/u;

export const discThreePublicReason = defineRule({
  id: "disc-three-public-reason",
  reach: "document",
  title: { zh: "“三公”增减未说明原因", en: "Change of the three public expenses without a reason" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2016-143", note: "公开“三公”经费时对增减变化的原因进行说明。" }],
  options: NO_OPTIONS,
  applies: (document) => threePublic(document)?.paragraphs.some(({ text }) => CHANGE.test(text)) ?? false,
  check: (document) => {
    const paragraphs = threePublic(document)?.paragraphs ?? [];
    const spoken = paragraphs.filter(({ text }) => !/:指|是指|:反映|反映单位/u.test(text));
    // A sentence on the change as a whole gives the reason for all items; any other only that of its own paragraph.
    if (spoken.some(({ text }) => REASON_FOR_ALL.test(text))) return [];
    for (const [index, paragraph] of spoken.entries()) {
      if (REASON.test(paragraph.text) || REASON_FIRST.test(spoken[index + 1]?.text ?? "")) continue;
      for (const sentence of sentencesOf(paragraph)) {
        const change = CHANGE.exec(sentence);
        if (change && !WEAK_REASON.test(sentence.slice(change.index + change[0].length))) return [{ reason: "no-reason", at: paragraph.at, values: { change: change[1] ?? "" } }];
      }
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
    { says: "前面的“按照……要求公开”不是原因", document: { narrative: [["一、“三公”经费", 2], ["按照公开工作要求，现公开如下：2026年“三公”经费预算14万元，比上年减少2万元。", 0]] }, finds: { reason: "no-reason", at: "narrative.1" } },
    { says: "写作“与2025年预算相比减少”", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，与2025年预算相比减少2万元。", 0]] }, finds: { reason: "no-reason", at: "narrative.1" } },
    { says: "只有另一项写了原因", document: { narrative: [["一、“三公”经费", 2], ["因公出国（境）费20万元，比上年预算增加2万元。", 0], ["公务用车运行维护费90万元，比上年预算减少5万元，主要原因是压减公务用车2辆。", 0]] }, finds: { reason: "no-reason", at: "narrative.1" } },
    { says: "写明了原因", document: { narrative: DEPARTMENT_TEXT } },
    { says: "与上年持平", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，与上年持平。", 0]] } },
    { says: "原因在最后一段统一说明", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，比上年减少2万元。其中：公务接待费比上年减少1万元。", 0], ["“三公”经费下降的主要原因是厉行节约。", 0]] } },
    { says: "原因在下一段", document: { narrative: [["一、“三公”经费", 2], ["2026年“三公”经费预算14万元，比上年减少2万元。", 0], ["主要是压减接待。", 0]] } },
  ],
});
