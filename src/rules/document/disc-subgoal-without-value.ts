/** 分项绩效指标没有指标值 */
import { CHINESE_NUMERAL_CHARACTERS } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import type { DocumentView } from "../engine/views";
import { paragraphsOf, sectionNamed, type Paragraph } from "./paragraphs";
import { TARGETS_TEXT, retold } from "./sample-texts";

const FIGURE = new RegExp(`\\d|百分之|[${CHINESE_NUMERAL_CHARACTERS}]+(?:个|项|次|人|名|户|所|场|件|家|处|条|成)|全部|全覆盖|零`, "u");

export const discSubgoalWithoutValue = defineRule({
  id: "disc-subgoal-without-value",
  reach: "document",
  title: { zh: "分项绩效指标没有指标值", en: "Department's indicators without values" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "财预2015-88", note: "绩效指标细化、量化。" }],
  options: NO_OPTIONS,
  applies: (document) => indicatorLines(document).length > 0,
  check: (document) => {
    const without = indicatorLines(document).filter(({ text }) => !FIGURE.test(text));
    return without.slice(0, 1).map(({ at }) => ({ reason: "no-value" as const, at, values: { count: without.length } }));
  },
  messages: {
    "no-value": {
      zh: "分项绩效目标的“绩效指标”只有名称，没有指标值（共{count}段），无法考核，请写上数字。",
      en: "The department's indicators are named without values ({count} paragraphs): add figures.",
    },
  },
  page: {
    why: "没有指标值的指标年底无法评价。",
    how: "在每个指标后写上目标值，如“居民满意度90%以上”。",
    acceptable: "指标值另列在部门整体绩效目标表中时，可以接受。",
    limits: "只看分项绩效目标中以“绩效指标：”开头的段落，段落里有一个数字就算有值；每份文本报告第一处和段数。",
  },
  examples: [
    { says: "只有指标名称", document: { narrative: retold(TARGETS_TEXT, "购置新书12000册，居民满意度90%以上", "新书购置数量、居民满意度") }, finds: { reason: "no-value", at: "narrative.6" } },
    { says: "写了指标值", document: { narrative: TARGETS_TEXT } },
    { says: "文字表述的值", document: { narrative: retold(TARGETS_TEXT, "购置新书12000册，居民满意度90%以上", "行政村图书室全覆盖") } },
  ],
});

function indicatorLines(document: DocumentView): readonly Paragraph[] {
  const section = sectionNamed(paragraphsOf(document), /分项(?:绩效)?目标/u);
  return (section?.body ?? []).filter(({ text }) => /^绩效指标(?:为|包括)?[::]?./u.test(text) && text.length > 5);
}
