/** 缺少运算符: a rate or satisfaction of less than 100 % without a direction can't be scored. */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

export const valueOperatorMissing = defineRule({
  id: "value-operator-missing",
  reach: "row",
  title: { zh: "缺少运算符", en: "Operator missing" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2020-10", note: "自评按指标值与实际完成值的比较计分，没有运算符就无法判断方向。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  check: ({ target, isRateName, isSatisfaction }) => {
    const { operator, strangeSymbol, percent, number } = target;
    if (operator !== null || strangeSymbol || !percent || compareDecimals(number, "100") >= 0 || compareDecimals(number, "0") <= 0) return null;
    if (isSatisfaction) return { reason: "satisfaction", level: "warning", values: { number } };
    return isRateName ? { reason: "rate", values: { number } } : null;
  },
  messages: {
    rate: {
      zh: "“{indicator}”的指标值只写了{number}%，没有运算符，自评时不知道高于还是低于它算完成，请在前面写上“≥”或“≤”。",
      en: "The value {number}% has no operator, so nobody can tell whether more or less of it counts as achieved; put ≥ or ≤ in front.",
    },
    satisfaction: {
      zh: "满意度“{indicator}”只写了{number}%，没有运算符，自评时难以计分，请写成“≥{number}%”。",
      en: "The satisfaction of {number}% has no operator and can hardly be scored; write ≥{number}%.",
    },
  },
  page: {
    why: "绩效自评把实际完成值与指标值比较。没有“≥”“≤”，95%就成了“正好等于95%”，多做了反而不好解释。",
    how: "正向指标（合格率、满意度等）写“≥95%”，反向指标（故障率、投诉率等）写“≤3%”；确实要求正好等于的写“=”。",
    acceptable: "政策规定了固定比例、不多不少的（例如配套比例50%），可以注明后接受。",
    limits: "只看名称是比率的行和满意度行，且数值在0和100%之间；100%本身不需要方向。",
  },
  examples: [
    { says: "合格率只写了百分数", document: { projects: [{ change: { 2: { value: "98%" } } }] }, finds: { reason: "rate", at: "indicators.2.value" } },
    { says: "满意度只写了百分数", document: { projects: [{ change: { 7: { value: "90 ％" } } }] }, finds: { reason: "satisfaction", at: "indicators.7.value" } },
    { says: "符号栏空着", document: { projects: [{ layout: "split", change: { 7: { split: ["", "90", "%"] } } }] }, finds: { reason: "satisfaction", at: "indicators.7.symbol" } },
    { says: "写明方向", document: { projects: [{ change: { 2: { value: "≥98%" } } }] } },
    { says: "百分之百不需要方向", document: { projects: [{ change: { 2: { value: "100%" } } }] } },
    { says: "用文字写明了方向", document: { projects: [{ change: { 7: { value: "90%以上" } } }] } },
    { says: "不是比率的百分数", document: { projects: [{ change: { 4: { level3: "新书采购折扣", value: "75%" } } }] } },
  ],
});
