/** 疑似错列: cells that slipped a column to the side. */
import { isFilled, squeeze } from "../../text";
import { NO_OPTIONS } from "../engine/options";
import { defineRule, type Hit } from "../engine/rule";
import type { RowView } from "../engine/views";

const OPERATOR_ALONE = /^(?:[≥≤>＞<＜=＝≧≦]{1,2}|文字描述|定性)$/;
/** No class name is so long or holds a clause. */
const SENTENCE = /[，。；,]|.{13,}/u;

type Reason = "symbol" | "class";

export const structShiftedColumns = defineRule({
  id: "struct-shifted-columns",
  reach: "project",
  title: { zh: "疑似错列", en: "Cells shifted sideways" },
  level: "warning",
  certainty: "needs-review",
  basis: [{ document: "惯例", note: "从别处粘贴时，整行内容左右错开一格。" }],
  options: NO_OPTIONS,
  applies: (view) => view.rows.length > 0,
  reads: ({ project }) => project.indicators.flatMap(({ level1, level2, description }) => [level1, level2, description]),
  check: (view) => view.rows.flatMap((row) => [...shiftedSymbol(row), ...shiftedClass(row)]),
  messages: {
    symbol: {
      zh: "符号栏写着“{value}”，而描述栏是一个运算符，这一行可能左右错了一格，请对照原表核对。",
      en: "The symbol column holds “{value}” while the description is an operator; the row may have slipped one cell: compare with the original.",
    },
    class: {
      zh: "一级指标栏写着“{value}”，二级指标栏却是一句话，这一行可能左右错了一格，请对照原表核对。",
      en: "The level-1 column holds “{value}” and the level-2 column a sentence; the row may have slipped one cell: compare with the original.",
    },
  },
  page: {
    why: "粘贴时错了一格，后面的检查和公开就全部对不上。",
    how: "对照原表，把这一行移回正确的栏。",
    acceptable: "核对后没有错列的，可以接受。",
    limits: "只认两种情形：符号栏不是运算符而描述栏是；一级指标不认识而二级指标是一句话。",
  },
  examples: [
    {
      says: "运算符落在描述栏",
      document: { projects: [{ layout: "split", change: { 2: { description: "≥", split: ["验收合格的新书占比", "98", "%"] } } }] },
      finds: { reason: "symbol", at: "indicators.2.symbol" },
    },
    {
      says: "整行右移了一格",
      document: { projects: [{ change: { 7: { level1: "2026", level2: "对图书室表示满意的受访居民占比，按问卷统计" } } }] },
      finds: { reason: "class", at: "indicators.7.level1" },
    },
    { says: "各栏对应", document: { projects: [{ layout: "split" }] } },
    { says: "只是类别名称不规范", document: { projects: [{ change: { 7: { level1: "满意情况" } } }] } },
  ],
});

function shiftedSymbol({ indicator, target, ...row }: RowView): readonly Hit<Reason>[] {
  const at = indicator.split?.symbol;
  const slipped = at?.cell != null && target.strangeSymbol && OPERATOR_ALONE.test(squeeze(indicator.description.text));
  return slipped ? [{ reason: "symbol", at, row: { indicator, target, ...row } }] : [];
}

function shiftedClass(row: RowView): readonly Hit<Reason>[] {
  const { level1, level2 } = row.indicator;
  const slipped = level1.cell !== null && isFilled(level1.text) && row.level1 === null && SENTENCE.test(squeeze(level2.text)) && row.level2 === null;
  return slipped ? [{ reason: "class", at: level1, row }] : [];
}
