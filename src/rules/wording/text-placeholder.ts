/** 残留占位符或填表提示 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";

/** What templates leave behind. Each is wrong wherever it stands; words that only look like one (期待定期) are kept out. */
const LEFTOVERS: readonly RegExp[] = [
  // Capital or small letters or multiplication signs standing for a name.
  /(?<![A-Za-z])(?:[XＸ]{2,}|[xｘ]{2,}|[×╳]{2,})(?![A-Za-z])/u,
  /〔[×XＸxｘ*＊]+〕/u,
  /某某/u,
  /(?<![期等接招对看])待定(?![期点向位])/u,
  /(?:待填|待补充|请填写|请输入|请选择|此处填写|在此填写|点击输入)/u,
  /[{｛][^{}｛｝]*[}｝]/u,
  /[（(]\s*(?:限)?\d{2,4}\s*字(?:以内|之内|内|左右|以下)\s*[)）]/u,
  /^\s*(?:如|例|例如|示例|填表说明|填写说明)\s*[：:]/u,
];

export const textPlaceholder = defineRule({
  id: "text-placeholder",
  reach: "text",
  title: { zh: "残留占位符或填表提示", en: "Placeholder left in" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的完整性：内容应明确、清晰。" }],
  options: NO_OPTIONS,
  applies: () => true,
  check: ({ field }) => {
    for (const leftover of LEFTOVERS) {
      const match = leftover.exec(field.text);
      if (match) return { reason: "leftover", values: { found: match[0].trim() } };
    }
    return null;
  },
  messages: {
    leftover: {
      zh: "“{found}”是模板里的占位符或填表提示，内容还没有填完，不能公开，请换成实际内容或删去。",
      en: "“{found}” is a placeholder or a hint of the template; the entry is unfinished and must not be published: put in the real text or delete it.",
    },
  },
  page: {
    why: "公开的表里出现“XX”“待定”或填表提示，说明没有填完就交了。",
    how: "换成实际内容；提示文字整句删去。",
    acceptable: "错误不能接受。名称里确有 XX 字样的，请核对后改写。",
    limits: "按常见模板的写法识别；不常见的提示语查不出来。",
  },
  examples: [
    { says: "XX 没有换掉", document: { projects: [{ useOfFunds: "用于XX社区图书室购书。" }] }, finds: { reason: "leftover", at: "useOfFunds" } },
    { says: "字数提示没有删", document: { projects: [{ objectives: ["1.说明完成情况（100字以内）"] }] }, finds: { reason: "leftover", at: "objectives.0" } },
    { says: "依据待定", document: { projects: [{ change: { 1: { basis: "待定" } } }] }, finds: { reason: "leftover", at: "indicators.1.basis" } },
    { says: "“期待定期”不是“待定”", document: { projects: [{ useOfFunds: "居民期待定期开放图书室，用于延长开放时间。" }] } },
    { says: "型号里的字母不算", document: { projects: [{ change: { 0: { description: "XXL号书架配套的新书数量" } } }] } },
  ],
});
