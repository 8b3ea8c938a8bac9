/** 正向指标使用"≤": the better the project works, the worse it would score. */
import { compareDecimals } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isPositiveName } from "./direction";

export const valuePositiveUpperBound = defineRule({
  id: "value-positive-upper-bound",
  reach: "row",
  title: { zh: "正向指标使用“≤”", en: "Upper limit on a positive indicator" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "财预2020-10", note: "自评计分时，“≤”表示越小越好。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  check: ({ target, name, level2 }, { words }) => {
    const { operator, number, percent } = target;
    if ((operator !== "le" && operator !== "lt") || number === "" || level2 === "beneficiarySatisfaction") return null;
    if (!isPositiveName(name, words.negativeIndicators)) return null;
    const always = operator === "le" && percent && compareDecimals(number, "100") >= 0;
    return always ? { reason: "always-true", level: "error", certainty: "certain" } : { reason: "upper" };
  },
  messages: {
    "always-true": {
      zh: "“{indicator}”写成“{value}”永远成立，起不到约束作用，请改成“=100%”或“≥…%”。",
      en: "“{value}” is always true and binds nobody; write =100% or a lower limit.",
    },
    upper: {
      zh: "“{indicator}”越高越好，却写成了上限“{value}”，做得越好得分越低，请核对运算符，多半应为“≥”。",
      en: "More of this is better, yet “{value}” sets an upper limit; check the operator, most likely it should be ≥.",
    },
  },
  page: {
    why: "合格率、覆盖率、及时率越高越好。写成“≤”，自评时做得好反而不达标；“≤100%”则等于没有要求。",
    how: "把“≤”改成“≥”，必须全部做到的写“=100%”。",
    acceptable: "确实需要设上限的比率（例如按规定控制的抽查比例），可以注明理由后接受。",
    limits: "按名称判断方向；名称里有控制、支出、损耗、增长等字样的不报。满意度指标由“满意度使用‘≤’”检查。",
  },
  examples: [
    { says: "合格率不超过95%", document: { projects: [{ change: { 2: { value: "≤95%" } } }] }, finds: { reason: "upper", at: "indicators.2.value" } },
    { says: "准确率不超过100%", document: { projects: [{ change: { 2: { level3: "图书编目准确率", value: "≤100%" } } }] }, finds: { reason: "always-true", at: "indicators.2.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 2: { split: ["<", "95", "%"] } } }] }, finds: { reason: "upper", at: "indicators.2.symbol" } },
    { says: "设下限", document: { projects: [{ change: { 2: { value: "≥95%" } } }] } },
    { says: "反向指标用上限", document: { projects: [{ change: { 2: { level3: "图书破损率", value: "≤3%" } } }] } },
    { says: "需要控制的比率", document: { projects: [{ change: { 2: { level3: "采购成本控制率", value: "≤100%" } } }] } },
  ],
});
