/** 指标值重复: the same number and unit twice in a row. */
import { normalise } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atUnit, atValue, valueFields } from "../engine/places";
import { defineRule, type Fix } from "../engine/rule";
import type { RowView } from "../engine/views";

/** X + X, X = number + 1–3 characters that are no digits. */
const TWICE = /^(-?\d+(?:\.\d+)?\D{1,3})\1$/;

export const valueDuplicate = defineRule({
  id: "value-duplicate",
  reach: "row",
  title: { zh: "指标值重复", en: "Value typed twice" },
  level: "error",
  certainty: "certain",
  basis: [{ document: "惯例", note: "一个指标填一个指标值。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: (row) => {
    const once = row.isSecret ? undefined : TWICE.exec(row.target.bare)?.[1];
    return once === undefined ? null : { reason: "twice", values: { once, full: row.target.full } };
  },
  messages: {
    twice: {
      zh: "指标“{indicator}”的指标值“{full}”把“{once}”写了两遍，读者看不懂，请删去一个。",
      en: "The value “{full}” of “{indicator}” holds the same figure twice; delete one.",
    },
  },
  page: {
    why: "“≥88%88%”这样的值是粘贴时重复造成的，公开后是明显的差错。",
    how: "删去重复的一个，例如“≥88%”。数值不变，可以一次全部改正。",
    acceptable: "错误不能接受。",
    limits: "只认紧挨着的两个完全相同的“数字+单位”；数值不同的由其他规则提示。",
  },
  examples: [
    { says: "数值连单位写了两遍", document: { projects: [{ change: { 2: { value: "≥98%98%" } } }] }, finds: { reason: "twice", at: "indicators.2.value" } },
    { says: "没有运算符，中间有空格", document: { projects: [{ change: { 1: { value: "20个 20个" } } }] }, finds: { reason: "twice", at: "indicators.1.value" } },
    { says: "分列填写，单位栏里又写了一遍", document: { projects: [{ layout: "split", change: { 2: { split: ["≥", "98", "%98%"] } } }] }, finds: { reason: "twice", at: "indicators.2.number" } },
    { says: "只写一遍", document: {} },
    { says: "两个不同的数", document: { projects: [{ change: { 3: { value: "9月30日" } } }] } },
    { says: "重复的只是数字", document: { projects: [{ change: { 0: { value: "≥1212册" } } }] } },
  ],
  fix: duplicateFix,
});

/** One cell: the text up to the end of its first half. Split: the unit cell keeps the unit alone. */
function duplicateFix(row: RowView): Fix | null {
  const once = TWICE.exec(row.target.bare)?.[1];
  // 1.1. may be a number gone wrong; only a unit says what was typed twice.
  if (once === undefined || TWICE.test(once) || !/[\p{Script=Han}%]/u.test(once)) return null;
  if (row.indicator.split === null) {
    return { kind: "safe", edits: retype(row.indicator.value, (text) => row.target.symbol + afterSymbol(text, once)) };
  }
  const unit = once.slice(row.target.number.length);
  const onlyUnit = normalise(row.indicator.split.unit.text) === unit + once;
  return onlyUnit ? { kind: "safe", edits: retype(atUnit(row), () => unit) } : null;
}

/** What was typed is replaced by its normal form only where it is not already a plain repetition. */
function afterSymbol(text: string, once: string): string {
  const at = text.indexOf(once);
  return at >= 0 ? text.slice(at, at + once.length) : once;
}
