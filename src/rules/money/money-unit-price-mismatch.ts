/** 单价×数量与金额不符: calculations in words and in signs, recomputed. */
import { calculationsIn, compareDecimals, multiplyDecimals, quantitiesIn, subtractDecimals, type Quantity } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule } from "../engine/rule";
import { inTenThousand } from "./amounts";

/** With a period or a share in the text the product needs a third factor that words rarely give clearly. */
const FURTHER_FACTOR = /月|季度|学期|天|日|次|期|批|%|％|比例|折|倍/u;

export const moneyUnitPriceMismatch = defineRule({
  id: "money-unit-price-mismatch",
  reach: "text",
  title: { zh: "单价×数量与金额不符", en: "Price times quantity does not give the amount" },
  level: "info",
  certainty: "needs-review",
  basis: [{ document: "财预2015-88", note: "审核绩效目标的适当性：测算合理。" }],
  options: NO_OPTIONS,
  applies: ({ part }) => part === "useOfFunds" || part === "objective" || part === "explanation" || part === "description" || part === "basis" || part === "value",
  check: ({ field }) => {
    const wrong = calculationsIn(field.text).find(({ agrees }) => !agrees);
    if (wrong) {
      const { left, right, computed, unit } = wrong;
      return { reason: "written", level: "warning", certainty: "certain", values: { left: left.trim(), right: right.trim(), computed, unit } };
    }
    return inWords(quantitiesIn(field.text), field.text);
  },
  messages: {
    written: {
      zh: "文中的算式“{left}＝{right}”重新计算得{computed}{unit}，两边不等，请核对各个数字。",
      en: "The calculation “{left} = {right}” comes to {computed}{unit}; the two sides differ: check each figure.",
    },
    words: {
      zh: "按文中{count}{countUnit}、每份{price}{priceUnit}计算应为{product}万元，与文中的{total}万元不符，请核对人数、标准和金额。",
      en: "From the text, {count}{countUnit} at {price}{priceUnit} come to {product}, not {total} (10,000 yuan): check number, rate and amount.",
    },
  },
  page: {
    why: "人数、标准、金额三个数写在一句话里，改了一个常忘了另两个。",
    how: "重新计算并改正；还有月数、比例等因素的，在文中写明。",
    acceptable: "标准有变化、按平均数估算的可以接受。",
    limits: "用文字叙述的只在恰有一个数量、一个标准、一个总额时检查；写成算式的都重新计算。",
  },
  examples: [
    { says: "算式两边不等", document: { projects: [{ useOfFunds: "补贴38人×600元＝2.38万元。" }] }, finds: { reason: "written", at: "useOfFunds" } },
    { says: "文字叙述的单价、数量、总额不符", document: { projects: [{ useOfFunds: "为120人发放阅读补贴，每人500元，共需8万元。" }] }, finds: { reason: "words", at: "useOfFunds" } },
    { says: "算式正确", document: { projects: [{ useOfFunds: "补贴38人×600元＝2.28万元。" }] } },
    { says: "文字叙述相符", document: { projects: [{ useOfFunds: "为120人发放阅读补贴，每人500元，共需6万元。" }] } },
    { says: "还有月数，不作判断", document: { projects: [{ useOfFunds: "为120人发放阅读补贴，每人每月500元，共需72万元。" }] } },
  ],
});

/** One count, one rate, one total, and nothing else that multiplies. */
function inWords(quantities: readonly Quantity[], text: string) {
  if (FURTHER_FACTOR.test(text)) return null;
  const money = quantities.filter(({ info }) => info.dimension === "money");
  const [rate, ...moreRates] = money.filter(({ each }) => each);
  const [total, ...moreTotals] = money.filter(({ each }) => !each);
  const [count, ...moreCounts] = quantities.filter(({ info, each }) => !each && (info.dimension === "people" || info.dimension === "count"));
  if (!rate || !total || !count || moreRates.length + moreTotals.length + moreCounts.length > 0) return null;
  if ([rate, total, count].some(({ approximate, bounded }) => approximate || bounded) || rate.info.per.length > 1) return null;
  const product = multiplyDecimals(count.number, inTenThousand(rate));
  const stated = inTenThousand(total);
  const off = subtractDecimals(product, stated).replace("-", "");
  if (compareDecimals(off, multiplyDecimals(stated, "0.01")) <= 0) return null;
  return {
    reason: "words" as const,
    values: { count: count.number, countUnit: count.unit, price: rate.number, priceUnit: rate.unit, product, total: stated },
  };
}
