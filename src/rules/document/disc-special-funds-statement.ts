/** 专项资金未说明 */
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { beginning, isKind } from "./document-kind";
import { paragraphsOf, sectionNamed } from "./paragraphs";
import { TARGETS_TEXT, without } from "./sample-texts";

const NONE = /(?:无|没有|不涉及|未安排)[^。]{0,10}专项资金|专项资金[^。]{0,20}(?:无|没有|不涉及|未安排)/u;

export const discSpecialFundsStatement = defineRule({
  id: "disc-special-funds-statement",
  reach: "document",
  title: { zh: "专项资金未说明", en: "Special funds not accounted for" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "河北2019", note: "部门整体、专项资金、预算项目三级绩效目标。" }],
  options: NO_OPTIONS,
  applies: isKind("targets"),
  check: (document) => {
    const paragraphs = paragraphsOf(document);
    if (paragraphs.some(({ text }) => NONE.test(text))) return [];
    if (document.projects.some(({ project }) => project.extras.nameLabel?.text.includes("专项") ?? false)) return [];
    const section = sectionNamed(paragraphs, /专项资金(?:支出)?绩效目标/u);
    // Text under the heading introduces tables.
    if (section !== null && section.body.length > 0) return [];
    return (section === null ? beginning(document) : [section.heading]).map(({ at }) => ({ reason: "missing" as const, at }));
  },
  messages: {
    missing: {
      zh: "公开文本没有专项资金绩效目标，也没有写“无专项资金预算，特此说明”，读者不知道是没有还是漏了，请补一句说明。",
      en: "The document has neither targets of special funds nor a sentence that there are none: add one.",
    },
  },
  page: {
    why: "三级目标中专项资金一级常常为空，空着应当说明。",
    how: "没有专项资金的写“我部门×年无专项资金预算，特此说明。”；有的附上绩效目标表。",
    acceptable: "本级没有专项资金管理办法、也不要求这一部分时，可以接受。",
    limits: "按文字判断；专项资金的表以“专项资金名称”为标签的，视为已有。",
  },
  examples: [
    { says: "没有提到专项资金", document: { narrative: without(TARGETS_TEXT, /专项资金/u) }, finds: { reason: "missing", at: "narrative.0" } },
    { says: "有标题，下面什么也没有", document: { narrative: without(TARGETS_TEXT, /无专项资金/u) }, finds: { reason: "missing", at: "narrative.9" } },
    { says: "写明没有", document: { narrative: TARGETS_TEXT } },
  ],
});
