/** 指标值为占位符 */
import { leadingUnit } from "../../text";
import { BLANKS, PLACEHOLDERS } from "../facts/placeholders";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isNegativeName } from "./direction";
import { hasPlainValue } from "./understood";

export const valuePlaceholder = defineRule({
  id: "value-placeholder",
  reach: "row",
  title: { zh: "指标值为占位符", en: "Placeholder for a value" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "公开的绩效目标表不能有没填完的内容。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  yieldsTo: ["text-placeholder", "value-forbidden-char"],
  check: (row, { words }) => {
    if (!hasPlainValue(row)) return null;
    const text = row.target.full.slice(row.target.symbol.length);
    const core = withoutUnit(text);
    if (!BLANKS.test(core) && !PLACEHOLDERS.includes(text)) return null;
    // 无 is an answer to 有没有事故.
    return text === "无" && (isNegativeName(row.name, words.negativeIndicators) || /情况|有无|是否/u.test(row.name)) ? null : { reason: "placeholder" };
  },
  messages: {
    placeholder: {
      zh: "“{indicator}”的指标值“{value}”是还没有填写的占位符，不能公开，请填上目标值；没有目标的指标请删去。",
      en: "“{value}” holds the place of a value that was never filled in and can't be published; state the target or take the row out.",
    },
  },
  page: {
    why: "“XX%”“待定”说明目标还没有确定，公开出去等于承诺了一个空。",
    how: "填上确定的数值；这个指标用不上的，整行删去。",
    acceptable: "错误不能接受。",
    limits: "只看整个指标值就是占位符（前后可以有运算符和单位）；事故、投诉一类指标填“无”不报。",
  },
  examples: [
    { says: "用XX代替数字", document: { projects: [{ change: { 2: { value: "≥XX%" } } }] }, finds: { reason: "placeholder", at: "indicators.2.value" } },
    { says: "待定", document: { projects: [{ change: { 2: { value: "待定" } } }] }, finds: { reason: "placeholder", at: "indicators.2.value" } },
    { says: "一条横线", document: { projects: [{ change: { 2: { value: "—" } } }] }, finds: { reason: "placeholder", at: "indicators.2.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 1: { split: ["≥", "××", "个"] } } }] }, finds: { reason: "placeholder", at: "indicators.1.number" } },
    { says: "填好的数值", document: { projects: [{ change: { 2: { value: "≥98%" } } }] } },
    { says: "没有事故", document: { projects: [{ change: { 2: { level3: "图书室安全事故", value: "无" } } }] } },
    { says: "字母是型号", document: { projects: [{ change: { 2: { value: "达到AX标准" } } }] } },
  ],
});

/** No run of blanks is longer. */
const MOST_BLANKS = 4;

function withoutUnit(text: string): string {
  for (let at = 1; at < Math.min(text.length, MOST_BLANKS + 1); at++) {
    const rest = text.slice(at);
    if (leadingUnit(rest) === rest) return text.slice(0, at);
  }
  return text;
}
