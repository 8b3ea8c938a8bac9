/** 文号缺"号" */
import { documentNumbersIn } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { retype } from "../engine/fixes";
import { defineRule } from "../engine/rule";
import { lacksHao, rewriteDocumentNumbers } from "./docno";

export const textDocnoIncomplete = defineRule({
  id: "text-docno-incomplete",
  reach: "text",
  title: { zh: "文号缺“号”", en: "Document number without 号" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "GB/T 9704-2012", note: "发文字号由发文机关代字、年份、发文顺序号组成，以“号”结尾。" }],
  options: NO_OPTIONS,
  applies: ({ field }) => /\d{4}/.test(field.text),
  check: ({ field }) => {
    const number = documentNumbersIn(field.text).find((each) => lacksHao(each, field.text));
    return number ? { reason: "no-hao", values: { written: number.text } } : null;
  },
  fix: ({ field }) => ({ kind: "confirm", edits: retype(field, (text) => rewriteDocumentNumbers(text, lacksHao, ({ text: written }) => `${written}号`)) }),
  messages: {
    "no-hao": {
      zh: "文号“{written}”后面缺“号”字，可能没有写全，请核对原文件后补上。",
      en: "The document number “{written}” ends without 号 and may be cut off: compare the document and complete it.",
    },
  },
  page: {
    why: "缺“号”的文号常是复制时截断的，读者查不到文件。",
    how: "对照原文件把顺序号补全，并以“号”结尾。",
    acceptable: "引用的不是文号（如批次编号）时可以接受。",
    limits: "括号前有发文机关代字、后面是数字时才算文号。",
  },
  examples: [
    { says: "末尾缺“号”", document: { projects: [{ change: { 1: { basis: "云财农〔2025〕91" } } }] }, finds: { reason: "no-hao", at: "indicators.1.basis" } },
    { says: "句中缺“号”", document: { projects: [{ useOfFunds: "按云财教〔2025〕7文件要求购书。" }] }, finds: { reason: "no-hao", at: "useOfFunds" } },
    { says: "文号完整", document: { projects: [{ change: { 1: { basis: "云财农〔2025〕91号" } } }] } },
    { says: "括号后是月份", document: { projects: [{ change: { 1: { basis: "云湖区计划〔2025〕6月调整稿" } } }] } },
  ],
});
