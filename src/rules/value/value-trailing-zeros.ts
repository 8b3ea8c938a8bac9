/** 多余小数位: 1.00次 */
import { leadingUnit, normalise, unitInfo } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";

const COUNTED: ReadonlySet<string> = new Set(["people", "count", "times"]);

export const valueTrailingZeros = defineRule({
  id: "value-trailing-zeros",
  reach: "row",
  title: { zh: "多余的小数位", en: "Needless decimals" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "人、次、个等计数单位用整数。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: ({ indicator, target }) => {
    // In the split form the parsed number is already the shortest: what is printed counts.
    const number = /^\D*?(-?\d+\.0+)(?!\d)/.exec(normalise(indicator.split?.number.text ?? indicator.value.text))?.[1];
    if (number === undefined || target.number === "" || Number(number) !== Number(target.number)) return null;
    const info = unitInfo(leadingUnit(target.unit));
    return info !== null && COUNTED.has(info.dimension) && info.per.length === 0 ? { reason: "zeros", values: { number, whole: String(Number(number)) } } : null;
  },
  messages: {
    zeros: {
      zh: "“{indicator}”按整数计数，却写成{number}，请写成{whole}。",
      en: "What is counted in whole numbers is printed as {number}; write {whole}.",
    },
  },
  page: {
    why: "“1.00次”“30.00人”是系统导出留下的格式，公开后显得粗糙。",
    how: "去掉小数点和后面的零。数值不变，可以一次全部改正。",
    acceptable: "一般不需要接受；改正不影响含义。",
    limits: "只看人、次、个、台等计数单位；金额和比率可以保留小数。",
  },
  examples: [
    { says: "个数带两位小数", document: { projects: [{ change: { 1: { value: "≥20.00个" } } }] }, finds: { reason: "zeros", at: "indicators.1.value" } },
    { says: "拆分的表里数值带小数", document: { projects: [{ layout: "split", change: { 1: { split: ["≥", "20.00", "个"] } } }] }, finds: { reason: "zeros", at: "indicators.1.number" } },
    { says: "金额可以有两位小数", document: { projects: [{ change: { 4: { value: "≤18.00万元" } } }] } },
    { says: "真正的小数", document: { projects: [{ change: { 1: { value: "≥20.50个" } } }] } },
  ],
  fix: (row) => ({ kind: "safe", edits: retype(row.indicator.split?.number ?? row.indicator.value, (text) => text.replace(/([\d０-９])[.．][0０]+(?![\d０-９])/u, "$1")) }),
});
