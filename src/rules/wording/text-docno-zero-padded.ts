/** 文号加"第"或补零 */
import { documentNumbersIn, type DocumentNumber } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { retype } from "../engine/fixes";
import { defineRule } from "../engine/rule";
import { rewriteDocumentNumbers } from "./docno";

export const textDocnoZeroPadded = defineRule({
  id: "text-docno-zero-padded",
  reach: "text",
  title: { zh: "文号加“第”或补零", en: "Document number with 第 or leading zeros" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "GB/T 9704-2012", note: "发文顺序号不加“第”字，不编虚位。" }],
  options: NO_OPTIONS,
  applies: ({ field }) => /\d{4}/.test(field.text),
  check: ({ field }) => {
    const number = documentNumbersIn(field.text).find(isPadded);
    return number ? { reason: "padded", values: { written: number.text, serial: number.serial } } : null;
  },
  fix: ({ field }) => ({
    kind: "confirm",
    edits: retype(field, (text) => rewriteDocumentNumbers(text, isPadded, ({ text: written }) => written.replace(/第?\s*0*(\d+)(\s*号?)$/u, "$1$2"))),
  }),
  messages: {
    padded: {
      zh: "文号“{written}”的顺序号加了“第”或补了零，不合公文格式，请写成“{serial}号”。",
      en: "The serial in “{written}” has 第 or leading zeros, against the format of official documents: write {serial}号.",
    },
  },
  page: {
    why: "公文格式规定顺序号直接写数字。",
    how: "去掉“第”字和前面的零。",
    acceptable: "原文件就是这样编号的，可以接受。",
    limits: "只看紧跟在年份括号后面的数字。",
  },
  examples: [
    { says: "补了零", document: { projects: [{ change: { 1: { basis: "云财农〔2025〕009号" } } }] }, finds: { reason: "padded", at: "indicators.1.basis" } },
    { says: "加了“第”字", document: { projects: [{ change: { 1: { basis: "云财农〔2025〕第9号" } } }] }, finds: { reason: "padded", at: "indicators.1.basis" } },
    { says: "写法正确", document: { projects: [{ change: { 1: { basis: "云财农〔2025〕9号" } } }] } },
  ],
});

function isPadded({ hasDi, zeroPadded }: DocumentNumber): boolean {
  return hasDi || zeroPadded;
}
