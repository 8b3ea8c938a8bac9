/** 以投入充当产出 */
import { NO_OPTIONS } from "../engine/options";
import { atLevel3, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { dimensionOf, nameHas } from "./units";

const INPUT_WORDS = ["投入", "费用", "安排金额", "拨付金额", "拨付资金"];

export const classInputAsOutput = defineRule({
  id: "class-input-as-output",
  reach: "row",
  title: { zh: "以投入充当产出", en: "Input presented as output" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "财力、人力和物力等投入数量不作为绩效目标。" }],
  options: NO_OPTIONS,
  place: atLevel3,
  reads: valueFields,
  check: (row) => {
    if (row.level2 !== "quantity" || row.isSecret || row.target.percent) return null;
    if (dimensionOf(row) === "money") return { reason: "money", values: { target: row.target.full } };
    const input = nameHas(row, INPUT_WORDS) && dimensionOf(row) === null && !row.isRateName && row.counts;
    return input ? { reason: "name" } : null;
  },
  messages: {
    money: {
      zh: "数量指标“{indicator}”填的是金额“{target}”，说的是投入多少钱，不是做了多少事，请改写成人数、件数等产出，金额放成本指标。",
      en: "The quantity indicator “{indicator}” states money put in, not what comes out; give a number of people or things, and the money under cost.",
    },
    name: {
      zh: "数量指标“{indicator}”看名称是投入，不是产出，请改写成办了多少事、多少人受益。",
      en: "The quantity indicator “{indicator}” names an input, not an output; say how much is done or how many benefit.",
    },
  },
  page: {
    why: "投入多少钱不是绩效，花钱换来多少东西才是。",
    how: "数量指标写人数、件数、次数等产出；金额移到成本指标下。",
    acceptable: "产出本身就是金额的（如发放贷款、偿还债券本息），可以注明后接受。",
    limits: "按单位是不是元、名称有没有投入、费用一类词判断，需要人看。",
  },
  examples: [
    { says: "数量指标填金额", document: { projects: [{ change: { 0: { level3: "购书支出", value: "≤18万元" } } }] }, finds: { reason: "money", at: "indicators.0.level3" } },
    { says: "名称是投入，没有单位", document: { projects: [{ change: { 0: { level3: "图书采购投入", value: "18" } } }] }, finds: { reason: "name", at: "indicators.0.level3" } },
    { says: "产出的数量", document: {} },
    { says: "金额放在成本指标下", document: { projects: [{ change: { 4: { level3: "图书采购投入", value: "≤18万元" } } }] } },
    { says: "名称有“费用”，填的是件数", document: { projects: [{ change: { 0: { level3: "费用报销单据数", value: "≥40件" } } }] } },
  ],
});
