/** 运算符写法不规范 */
import type { Field } from "../../model";
import { normalise } from "../../text";
import type { SetValueEdit } from "../../workbook";
import { retype } from "../engine/fixes";
import { NO_OPTIONS } from "../engine/options";
import { atSymbol, valueFields } from "../engine/places";
import { defineRule, type Fix } from "../engine/rule";
import type { RowView } from "../engine/views";
import { BOOK_MARK_AS_OPERATOR, NONSTANDARD_OPERATOR, OPERATOR_SPELLINGS } from "../facts/operator-spellings";

export const valueOperatorNonstandard = defineRule({
  id: "value-operator-nonstandard",
  reach: "row",
  title: { zh: "运算符写法不规范", en: "Operator not in standard form" },
  level: "info",
  certainty: "certain",
  basis: [{ document: "惯例", note: "预算管理一体化系统的运算符为≥、＞、＝、＜、≤和定性。" }],
  options: NO_OPTIONS,
  place: atSymbol,
  reads: valueFields,
  check: (row) => {
    if (row.isSecret) return null;
    const value = joined(valueFields(row).map((field) => field.text));
    if (BOOK_MARK_AS_OPERATOR.test(value)) return { reason: "book-mark", values: { written: value } };
    const found = NONSTANDARD_OPERATOR.exec(value)?.[0];
    return found === undefined ? null : { reason: "spelling", values: { found } };
  },
  messages: {
    spelling: {
      zh: "指标“{indicator}”的运算符写成了“{found}”，不是规范写法，系统和读者难以识别，请改为“≥”或“≤”。",
      en: "The value of “{indicator}” writes its operator in a non-standard way; systems and readers may not recognise it: use “≥” or “≤”.",
    },
    "book-mark": {
      zh: "指标“{indicator}”的指标值“{written}”用书名号“》”代替运算符，意思不明，请改为“≥”或“＞”。",
      en: "The value of “{indicator}” uses a book-title mark as its operator, which leaves its meaning open; write “≥” or “＞”.",
    },
  },
  page: {
    why: "运算符决定指标往哪个方向算完成；写法不一，系统识别不了，读者也容易看错。",
    how: "大于等于写“≥”，小于等于写“≤”。含义不变的写法可以一次全部改正；“》”要先确认原意。",
    acceptable: "一般不需要接受；改正不影响含义。",
    limits: "认识>=、=>、<=、=<、≧、≦、⩾、大于等于、小于等于和“》”（含全角和中间有空格的）；“不低于”等文字由其他规则提示。",
  },
  examples: [
    { says: "两个半角符号", document: { projects: [{ change: { 2: { value: ">=98%" } } }] }, finds: { reason: "spelling", at: "indicators.2.value" } },
    { says: "全角符号，中间有空格", document: { projects: [{ change: { 4: { value: "＜ ＝18万元" } } }] }, finds: { reason: "spelling", at: "indicators.4.value" } },
    { says: "另一种大于等于号", document: { projects: [{ change: { 2: { value: "≧98%" } } }] }, finds: { reason: "spelling", at: "indicators.2.value" } },
    { says: "写成文字", document: { projects: [{ change: { 2: { value: "大于等于98%" } } }] }, finds: { reason: "spelling", at: "indicators.2.value" } },
    { says: "书名号当运算符", document: { projects: [{ change: { 0: { value: "》12000册" } } }] }, finds: { reason: "book-mark", at: "indicators.0.value" } },
    { says: "分列填写时标在符号栏", document: { projects: [{ layout: "split", change: { 2: { split: ["=>", "98", "%"] } } }] }, finds: { reason: "spelling", at: "indicators.2.symbol" } },
    { says: "规范写法", document: {} },
    { says: "书名号用在书名上", document: { projects: [{ change: { 0: { value: "按《图书采购清单》执行" } } }] } },
  ],
  fix: operatorFix,
});

/** Words are only turned into a sign before a number; a book mark may mean ≥ or ＞, which only the user knows. */
function operatorFix(row: RowView, fault: { readonly reason: string }): Fix | null {
  if (fault.reason === "book-mark") return null;
  const fields = valueFields(row);
  const edits = fields.flatMap((field) => retype(field, standardised));
  const after = joined(fields.map((field) => textAfter(field, edits)));
  if (NONSTANDARD_OPERATOR.test(after) || BOOK_MARK_AS_OPERATOR.test(after)) return null;
  const words = /(?:大于等于|小于等于)(?!\d)/.test(joined(fields.map((field) => field.text)));
  return { kind: words ? "confirm" : "safe", edits };
}

function standardised(text: string): string {
  return OPERATOR_SPELLINGS.reduce((result, { loose, standard }) => result.replace(loose, standard), text);
}

function textAfter(field: Field, edits: readonly SetValueEdit[]): string {
  const edit = edits.find(({ cell }) => cell === field.cell);
  return edit ? String(edit.after) : field.text;
}

function joined(texts: readonly string[]): string {
  return normalise(texts.join(""));
}
