/** 全角数字或百分号 */
import { hasFullWidthDigits } from "../../text";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { valueFields } from "../engine/places";
import { defineRule } from "../engine/rule";
import type { RowView } from "../engine/views";
import type { Field } from "../../model";

/** A full stop typed as ． is only meant as a decimal point between digits. */
const POINT = /(?<=[0-9０-９])．(?=[0-9０-９])/gu;

export const valueFullwidth = defineRule({
  id: "value-fullwidth",
  reach: "row",
  title: { zh: "全角数字或百分号", en: "Full-width digits or percent sign" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "GB/T 9704-2012", note: "数字用半角阿拉伯数字。" }],
  options: NO_OPTIONS,
  place: (row) => wideField(row) ?? row.indicator.value,
  reads: valueFields,
  check: (row) => (wideField(row) === undefined ? null : { reason: "wide" }),
  messages: {
    wide: {
      zh: "指标值“{value}”里有全角的数字、小数点或百分号，表格软件会当成文字、无法计算，请改成半角。",
      en: "“{value}” holds full-width digits, points or percent signs, which programs take for text; write them half-width.",
    },
  },
  page: {
    why: "全角的“９５％”看起来像数字，汇总和计分的程序却认不出来，排版也不整齐。",
    how: "把０–９、％和数字之间的．改成半角。含义不变，可以一次全部改正。",
    acceptable: "一般不需要接受；改正不影响含义。",
    limits: "只看指标值；运算符＞＜＝是系统自带的写法，不在此列。",
  },
  examples: [
    { says: "全角百分号", document: { projects: [{ change: { 2: { value: "≥98％" } } }] }, finds: { reason: "wide", at: "indicators.2.value" } },
    { says: "全角数字和小数点", document: { projects: [{ change: { 4: { value: "≤１８．５万元" } } }] }, finds: { reason: "wide", at: "indicators.4.value" } },
    { says: "单位栏的全角百分号", document: { projects: [{ layout: "split", change: { 2: { split: ["≥", "98", "％"] } } }] }, finds: { reason: "wide", at: "indicators.2.unit" } },
    { says: "全角运算符是系统的写法", document: { projects: [{ change: { 2: { value: "＞98%" } } }] } },
  ],
  fix: (row) => {
    const field = wideField(row);
    return field === undefined ? null : { kind: "safe", edits: retype(field, narrow) };
  },
});

function wideField(row: RowView): Field | undefined {
  return valueFields(row).find(({ text }) => hasFullWidthDigits(text.replace(/．/gu, "")) || text.search(POINT) >= 0);
}

function narrow(text: string): string {
  return text.replace(POINT, ".").replace(/[０-９％]/gu, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0));
}
