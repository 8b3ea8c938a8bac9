/** 文号未用六角括号 */
import { documentNumbersIn, type DocumentNumber } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { retype } from "../engine/fixes";
import { defineRule } from "../engine/rule";
import { rewriteDocumentNumbers } from "./docno";

export const textDocnoBracket = defineRule({
  id: "text-docno-bracket",
  reach: "text",
  title: { zh: "文号未用六角括号", en: "Document number without 〔〕" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "GB/T 9704-2012", note: "发文字号的年份用六角括号“〔〕”括入。" }],
  options: NO_OPTIONS,
  grouped: true,
  applies: ({ field }) => /\d{4}/.test(field.text),
  check: ({ field }) => {
    const number = documentNumbersIn(field.text).find(hasOtherBrackets);
    return number ? { reason: "bracket", values: { written: number.text, year: number.year } } : null;
  },
  // A project's name comes from the budget system: it is not changed without a look.
  fix: ({ field, part }) => ({
    kind: part === "name" || part === "title" ? "confirm" : "safe",
    edits: retype(field, (text) => rewriteDocumentNumbers(text, hasOtherBrackets, ({ text: written, brackets: [open, close] }) =>
      written.replace(open, "〔").replace(close, "〕"))),
  }),
  messages: {
    bracket: {
      zh: "文号“{written}”的年份没有用六角括号，不合公文格式，请改成“〔{year}〕”。",
      en: "The year in the document number “{written}” is not in 〔〕 as official documents require: write 〔{year}〕.",
    },
  },
  page: {
    why: "公文格式规定发文字号中的年份用六角括号，公开文本中统一写法也便于检索。",
    how: "把【】、[]、（）改成〔〕；本工具可以一次全部改好，项目名称中的需要逐个确认。",
    acceptable: "项目名称由上级系统下达、不能改动时可以接受。",
    limits: "圆括号里的年份只有后面跟着“号”才算文号。",
  },
  examples: [
    { says: "方头括号", document: { projects: [{ change: { 1: { basis: "云财社【2025】13号" } } }] }, finds: { reason: "bracket", at: "indicators.1.basis" } },
    { says: "方括号", document: { projects: [{ change: { 1: { basis: "按照云办字[2024]59号文件执行" } } }] }, finds: { reason: "bracket", at: "indicators.1.basis" } },
    { says: "圆括号", document: { projects: [{ useOfFunds: "按云财教（2025）7号文件购书。" }] }, finds: { reason: "bracket", at: "useOfFunds" } },
    { says: "已用六角括号", document: { projects: [{ change: { 1: { basis: "云财社〔2025〕13号" } } }] } },
    { says: "括号里的年份不是文号", document: { projects: [{ useOfFunds: "实施云湖区图书室建设方案（2025）第二阶段。" }] } },
  ],
});

function hasOtherBrackets({ brackets: [open, close] }: DocumentNumber): boolean {
  return open !== "〔" || close !== "〕";
}
