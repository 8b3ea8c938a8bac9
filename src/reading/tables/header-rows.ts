/** Which rows belong to the header around its seed row: two-row and three-row headers. */
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import type { HeaderSeed } from "./find-headers";

/** Headers have at most three rows; a merged label that goes deeper runs down beside the rows (绩效指标). */
const DEEPEST = 2;

/** Labels that stand under another header cell: 符号 值 单位 under 指标值, parts under 预算数, months under the plan. */
const LOWER: ReadonlySet<string> = new Set<LabelId>([
  "symbol", "number", "unit", "unitWord", "period", "fiscalFunds", "otherFunds", "carriedOver", "total", "budget", "value", "symbolOrKind",
  "codeWord", "nameWord", "unitCode", "unitName", "code", "name", "actualValue", "baseline", "level1", "level2", "level3", "description", "basis", "goalItem",
]);

/** Words that run down beside the indicators. */
const SIDE: ReadonlySet<string> = new Set<LabelId>(["indicatorGroup", "midTermIndicators"]);

export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** `first`: the first row that may belong to the table. `left`, `right`: its band of columns. */
export function headerRows(view: SheetView, seed: HeaderSeed, first: number, left: number, right: number): HeaderRows {
  let bottom = seed.row;
  for (const column of view.filledIn(seed.row, seed.left, seed.right)) {
    const deepest = view.span(seed.row, column).bottom;
    if (deepest - seed.row <= DEEPEST && !SIDE.has(view.label(seed.row, column) ?? "")) bottom = Math.max(bottom, deepest);
  }
  let top = seed.row;
  while (top > first && seed.row - top < DEEPEST && isUpperRow(view, top - 1, seed, left, right)) top--;
  while (bottom - top < DEEPEST && isLowerRow(view, bottom + 1, top, left, right)) bottom++;
  return { top, bottom };
}

/**
 * Whether a row above the seed row is a part of the header. Its cells must run down into the seed row, head several
 * labelled columns (绩效指标 over 一级指标 …), or stand over a column without a label of its own in the seed row (项目名称
 * over two rows). A form's own rows (绩效目标 beside its text) do none of these.
 */
function isUpperRow(view: SheetView, row: number, seed: HeaderSeed, left: number, right: number): boolean {
  const columns = view.filledIn(row, left, right);
  let known = 0;
  let strange = 0;
  for (const column of columns) {
    const span = view.span(row, column);
    const id = view.label(row, column) ?? groupWord(view, row, column);
    if (span.bottom >= seed.row) known += id === null ? 0 : 1;
    else if (span.right > span.left) {
      if (id === null || !coversLabels(view, seed.row, span.left, span.right)) return false;
      known++;
    } else if (view.filled(seed.row, column)) {
      if (id === null || !headsRun(view, row, seed.row, column, id)) return false;
      known++;
    } else if (id === null) strange++;
    else known++;
  }
  return known > 0 && strange * 3 <= known;
}

const GROUPS: ReadonlySet<string> = new Set<LabelId>(["indicatorGroup", "moneyGroup", "plan", "value", "budget", "known"]);

/** Words that say nothing without the one over them: 编码 and 名称 under 项目. */
const HALVES: ReadonlySet<string> = new Set<LabelId>(["codeWord", "nameWord"]);

/** An unmerged group word over its first column, the cells right of it blank: 指标值 over 符号 值 单位. */
function headsRun(view: SheetView, row: number, below: number, column: number, id: LabelId): boolean {
  return (GROUPS.has(id) || HALVES.has(view.label(below, column) ?? "")) && view.label(below, column + 1) !== null && !view.filled(row, column + 1) && view.area(row, column + 1) === null;
}

function coversLabels(view: SheetView, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    const span = view.span(row, column);
    if (view.label(span.top, span.left) === null && view.filled(span.top, span.left)) return false;
  }
  return view.filledIn(row, left, right).length > 0 || view.area(row, left) !== null;
}

function groupWord(view: SheetView, row: number, column: number): LabelId | null {
  return /(?:情况|信息|内容|部分|计划|预算|资金|金额)(?:[（(][^（）()]{0,8}[）)])?$/.test(view.text(row, column).slice(0, 40)) ? "known" : null;
}

/** Whether the row below holds nothing but lower labels, at least one of them under a cell that heads several columns. */
function isLowerRow(view: SheetView, row: number, top: number, left: number, right: number): boolean {
  const columns = view.filledIn(row, left, right);
  if (columns.length === 0) return false;
  if (columns.some((column) => !LOWER.has(view.label(row, column) ?? ""))) return false;
  return columns.length >= 2 || columns.some((column) => (view.area(top, column)?.right ?? column) > column);
}
