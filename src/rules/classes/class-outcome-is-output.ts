/** 效益指标填了产出 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { countsThings, dimensionOf, nameHas } from "./units";

const OUTPUT_WORDS = ["人数", "数量", "采购", "购置"];
/** Numbers that are effects: people who benefit, work or return; events that no longer happen. */
const EFFECT_WORDS = ["受益", "就业", "带动", "创业", "脱贫", "吸引", "新增", "增加", "减少", "下降", "事件", "案件", "惠及"];

export const classOutcomeIsOutput = defineRule({
  id: "class-outcome-is-output",
  reach: "row",
  title: { zh: "效益指标填了产出", en: "Output under outcome" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "效益指标反映产出带来的效果。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row, { words }) => {
    const counted = countsThings(row) || dimensionOf(row) === "times";
    const effect = nameHas(row, EFFECT_WORDS) || nameHas(row, words.negativeIndicators);
    return row.level1 === "outcome" && counted && nameHas(row, OUTPUT_WORDS) && !effect ? { reason: "count" } : null;
  },
  messages: {
    count: {
      zh: "效益指标“{indicator}”填的是做了多少，更像产出，看不出带来什么效果，建议改写成效果，数量移到数量指标下。",
      en: "The outcome indicator “{indicator}” states how much is done, rather an output; better state the effect and move the number to quantity.",
    },
  },
  page: {
    why: "效益指标回答“带来什么效果”，只写人数、数量，与产出就重复了。",
    how: "改写成变化或效果，例如“居民借阅人次增长率 ≥10%”。",
    acceptable: "人数本身就是效果的（如带动参与人数），可以接受。",
    limits: "名称含人数、数量、采购、购置，并且没有受益、就业、带动、减少等词才提示，需要人看。",
  },
  examples: [
    { says: "社会效益写采购覆盖人数", document: { projects: [{ change: { 5: { level3: "图书采购覆盖人数", value: "≥5000人" } } }] }, finds: { reason: "count", at: "indicators.5.level3" } },
    { says: "写变化", document: {} },
    { says: "受益人数", document: { projects: [{ change: { 5: { level3: "受益居民人数", value: "≥5000人" } } }] } },
    { says: "减少的坏事", document: { projects: [{ change: { 5: { level3: "图书丢失事件数量", value: "≤3起" } } }] } },
  ],
});
