/** 运算符与文字值并用 */
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { normalise, unitInfo } from "../../text";
import { hasPlainValue, understoodOf } from "./understood";

/** Judgements that are typed where the unit belongs (= ⎮ 100 ⎮ 合理规范). */
const JUDGEMENT = /合理|规范|合格|满足|良好|及时|有效|提高|提升|改善|保障|完善|正常/u;

export const valueOperatorWithText = defineRule({
  id: "value-operator-with-text",
  reach: "row",
  title: { zh: "运算符与文字值并用", en: "Operator with a textual value" },
  level: "warning",
  certainty: "certain",
  basis: [{ document: "惯例", note: "运算符后面是数值；定性的指标值选“定性”或“文字描述”。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  yieldsTo: ["value-number-missing"],
  check: (row) => {
    const { operator, symbol, number, unit, full } = row.target;
    if (!hasPlainValue(row)) return null;
    if (operator !== null && number === "") {
      const { kind } = understoodOf(row);
      return kind === "text" || kind === "scale" || kind === "choice" ? { reason: "no-number", values: { symbol, text: full.slice(symbol.length) } } : null;
    }
    if (number !== "" && unitInfo(unit) === null && JUDGEMENT.test(unit)) return { reason: "judgement", values: { number, unit } };
    const sign = normalise(row.indicator.split?.symbol.text ?? "");
    const asText = (sign === "文字描述" || sign === "定性") && number !== "" && (unit === "" || unitInfo(unit) !== null);
    return asText ? { reason: "number-as-text", values: { sign, number, unit } } : null;
  },
  messages: {
    "no-number": {
      zh: "“{indicator}”选了运算符“{symbol}”，后面却是文字“{text}”、没有数值，系统不能计分，请填数值，或改选“定性”。",
      en: "The operator {symbol} is followed by text and no figure; give the figure, or mark the value as qualitative.",
    },
    judgement: {
      zh: "“{indicator}”在数值{number}后面的单位栏里写了“{unit}”，这不是计量单位，请补上单位，或改成定性描述。",
      en: "Behind {number} stands “{unit}”, which is no unit of measurement; give the unit, or describe the value in words alone.",
    },
    "number-as-text": {
      zh: "“{indicator}”的符号是“{sign}”，填的却是数值{number}{unit}，请改选运算符，例如“≥”。",
      en: "The symbol says that the value is text, yet it is the figure {number}{unit}; choose an operator.",
    },
  },
  page: {
    why: "运算符要和数值一起用。“= 满足”既不是定量也不是定性，系统保存和计分都会出错。",
    how: "能量化的补上数值和单位；不能量化的，符号选“定性”或“文字描述”，并写出分级。",
    acceptable: "一般不需要接受。",
    limits: "单位栏只认合理、规范、及时一类明显的评价词，不认识的单位不报。",
  },
  examples: [
    { says: "等号后面是文字", document: { projects: [{ layout: "split", change: { 2: { split: ["=", "", "满足"] } } }] }, finds: { reason: "no-number", at: "indicators.2.symbol" } },
    { says: "不分栏的表", document: { projects: [{ change: { 2: { value: "≥良好" } } }] }, finds: { reason: "no-number", at: "indicators.2.value" } },
    { says: "单位栏写了评价", document: { projects: [{ layout: "split", change: { 2: { split: ["=", "100", "合理规范"] } } }] }, finds: { reason: "judgement", at: "indicators.2.symbol" } },
    { says: "文字描述里只有数值", document: { projects: [{ layout: "split", change: { 2: { split: ["文字描述", "98", "%"] } } }] }, finds: { reason: "number-as-text", at: "indicators.2.symbol" } },
    { says: "运算符和数值", document: { projects: [{ layout: "split", change: { 2: { split: ["=", "100", "%"] } } }] } },
    { says: "文字描述配文字", document: { projects: [{ layout: "split", change: { 2: { split: ["文字描述", "", "合格"] } } }] } },
    { says: "期限可以用运算符", document: { projects: [{ change: { 3: { value: "≤2026年9月" } } }] } },
  ],
});
