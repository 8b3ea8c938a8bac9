/** 用文字代替运算符: 不低于, 以上, 左右, 不低于上年. */
import { signOf } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atValue, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { hasPlainValue, understoodOf } from "./understood";

export const valueSoftBound = defineRule({
  id: "value-soft-bound",
  reach: "row",
  title: { zh: "用文字代替运算符", en: "Words in place of an operator" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "财预2020-10", note: "自评计分需要明确的运算符和数值。" }],
  options: NO_OPTIONS,
  place: atValue,
  reads: valueFields,
  check: (row) => {
    const value = understoodOf(row);
    if (!hasPlainValue(row)) return null;
    if (value.kind === "relative") return { reason: "no-figure", level: "warning", values: { reference: value.reference } };
    if ((value.kind !== "amount" && value.kind !== "frequency") || value.bound?.by !== "words") return null;
    if (value.bound.operator === "approximately") return { reason: "about", level: "warning", values: { words: value.bound.written } };
    return { reason: "words", values: { words: value.bound.written, sign: signOf(value.bound) } };
  },
  messages: {
    words: {
      zh: "“{value}”用“{words}”表示界限，系统不能按它计分，请改用运算符“{sign}”。",
      en: "“{value}” bounds the figure in words, which can't be scored by the system; use the operator {sign}.",
    },
    about: {
      zh: "“{value}”里的“{words}”没有界限，差多少算完成说不清，请写明“≥”或“≤”。",
      en: "“{value}” is only approximate, so nobody can say what counts as achieved; set a limit with ≥ or ≤.",
    },
    "no-figure": {
      zh: "“{value}”要与“{reference}”比较，却没有给出数字，公开后无从核对，请写出这个数，例如“≥8712元”。",
      en: "“{value}” compares with a figure that is not given; state it, so that readers can check.",
    },
  },
  page: {
    why: "“不低于”“以内”读得懂，系统却不能计分；“左右”和“不低于上年”连人也说不清算不算完成。",
    how: "不低于、不少于、以上写“≥”，不超过、不高于、以内、以下写“≤”，超过写“＞”；“左右”选一个界限；“不低于上年”写出上年的数。",
    acceptable: "上年数尚未决算、只能与上年比较的，可以注明后接受。",
    limits: "“15个工作日内”一类时限是通行写法，不报；只认整个指标值就是一个带界限词的数。",
  },
  examples: [
    { says: "不低于", document: { projects: [{ change: { 2: { value: "不低于98%" } } }] }, finds: { reason: "words", at: "indicators.2.value" } },
    { says: "控制在以内", document: { projects: [{ change: { 4: { value: "控制在18万元以内" } } }] }, finds: { reason: "words", at: "indicators.4.value" } },
    { says: "左右", document: { projects: [{ change: { 1: { value: "20个左右" } } }] }, finds: { reason: "about", at: "indicators.1.value" } },
    { says: "与上年比", document: { projects: [{ change: { 5: { value: "不低于上年" } } }] }, finds: { reason: "no-figure", at: "indicators.5.value" } },
    { says: "运算符", document: { projects: [{ change: { 2: { value: "≥98%" } } }] } },
    { says: "时限的通行写法", document: { projects: [{ change: { 3: { value: "15个工作日内" } } }] } },
    { says: "界限词不在数字旁边", document: { projects: [{ change: { 2: { value: "优良等级以上" } } }] } },
  ],
  // In the split form the sign belongs to a cell of its own: nothing is moved between cells.
  fix: (row, fault) => {
    if (fault.reason !== "words" || row.indicator.split !== null) return null;
    const [before = "", after = ""] = String(fault.values?.words ?? "").split("…");
    return { kind: "safe", edits: retype(row.indicator.value, (text) => signed(text.trim(), before, after, String(fault.values?.sign ?? ""))) };
  },
});

/** The text with its bounding words taken off and the sign put in front; unchanged where the words do not stand at its ends. */
function signed(text: string, first: string, second: string, sign: string): string {
  const front = text.startsWith(first) ? text.slice(first.length) : text;
  const last = second !== "" ? second : front === text ? first : "";
  const rest = last !== "" && front.endsWith(last) ? front.slice(0, -last.length) : front;
  return rest === text || /^[\p{Script=Han}]*[≥≤＞＜=]/u.test(rest) ? text : sign + rest;
}
