/** "≤0"写法: nothing can be less than nothing. */
import { compareDecimals, unitInfo } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import { isNegativeName } from "./direction";

const COUNTED: ReadonlySet<string> = new Set(["people", "count", "times"]);

export const valueLeZero = defineRule({
  id: "value-le-zero",
  reach: "row",
  title: { zh: "“≤0”写法", en: "At most nothing" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "不允许发生的事写“=0”。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  check: ({ target, name }, { words }) => {
    const { operator, number, unit } = target;
    const dimension = unitInfo(unit)?.dimension;
    if (number === "" || (operator !== "le" && operator !== "lt") || dimension === "temperature") return null;
    if (operator === "le" && compareDecimals(number, "0") === 0) return { reason: "zero", values: { unit } };
    const belowOne = operator === "lt" && compareDecimals(number, "1") === 0 && dimension !== undefined && COUNTED.has(dimension);
    return belowOne && isNegativeName(name, words.negativeIndicators) ? { reason: "below-one", values: { unit } } : null;
  },
  messages: {
    zero: {
      zh: "“{value}”的意思就是一{unit}也没有，不会再少，请直接写“=0{unit}”。",
      en: "“{value}” means none at all, for there can't be fewer; write =0{unit}.",
    },
    "below-one": {
      zh: "“{value}”的意思就是一{unit}也不能发生，请直接写“=0{unit}”，计分时不会有歧义。",
      en: "“{value}” means that none may happen; write =0{unit}, which scores without doubt.",
    },
  },
  page: {
    why: "次数、件数不会小于零，“≤0次”“<1件”绕了弯，自评时容易算错。",
    how: "写成“=0次”“=0件”。",
    acceptable: "系统模板固定了运算符、不能改动的，可以注明后接受。",
    limits: "“<1”只在名称属于反向指标、按个数计数时提示；温度等可以为负的量不报。",
  },
  examples: [
    { says: "次数不超过零", document: { projects: [{ change: { 2: { level3: "借阅系统停机次数", value: "≤0次" } } }] }, finds: { reason: "zero", at: "indicators.2.value" } },
    { says: "少于一起", document: { projects: [{ change: { 2: { level3: "图书室安全事故起数", value: "<1起" } } }] }, finds: { reason: "below-one", at: "indicators.2.value" } },
    { says: "拆分的表", document: { projects: [{ layout: "split", change: { 2: { level3: "安全事故", split: ["≤", "0", "起"] } } }] }, finds: { reason: "zero", at: "indicators.2.symbol" } },
    { says: "等于零", document: { projects: [{ change: { 2: { level3: "图书室安全事故起数", value: "=0起" } } }] } },
    { says: "少于一小时是时长", document: { projects: [{ change: { 2: { level3: "借阅系统故障率修复时长", value: "<1小时" } } }] } },
    { says: "允许有几次", document: { projects: [{ change: { 2: { level3: "读者投诉次数", value: "≤3次" } } }] } },
  ],
});
