/** The indicator table: head and rows, class cells merged over runs of the same printed class. */
import type { Indicator } from "../../model";
import { headerRow, label, row, type Cell, type FormRow, type Part } from "./part";

export interface IndicatorColumn {
  readonly head: string;
  readonly span: number;
  readonly cell: (indicator: Indicator) => Cell;
  /** A class column: equal neighbours become one merged cell. A class printed blank stays blank and is never merged. */
  readonly merged?: boolean;
  /** Second head row below `head` (指标值 over 符号 ⎮ 值 ⎮ 单位); then `cells` stands for `cell`. */
  readonly below?: readonly IndicatorColumn[];
}

/** Head and one row an indicator, in the order read. */
export function indicatorRows(columns: readonly IndicatorColumn[], indicators: readonly Indicator[]): readonly FormRow[] {
  const leaves = columns.flatMap((column) => column.below ?? [column]);
  const runs = leaves.map((column, place) => (column.merged ? classRuns(indicators, leaves.slice(0, place + 1)) : null));
  const rows = indicators.map((indicator, index) => row(...leaves.map((column, place): Part => {
    const length = runs[place]?.[index] ?? 1;
    if (length === 0) return { kind: "covered", span: column.span };
    return { ...column.cell(indicator), span: column.span, rows: length };
  })));
  return [...headRows(columns), ...rows];
}

function headRows(columns: readonly IndicatorColumn[]): readonly FormRow[] {
  if (!columns.some((column) => column.below)) return [headerRow(...columns.map((column) => label(column.head, column.span)))];
  const above = columns.map((column) => ({ ...label(column.head, column.span), rows: column.below ? 1 : 2 }));
  const below = columns.flatMap((column): readonly Part[] =>
    column.below?.map((leaf) => label(leaf.head, leaf.span)) ?? [{ kind: "covered", span: column.span }]);
  return [headerRow(...above), headerRow(...below)];
}

/** By row: how many rows its class cell reaches down; 0 where a cell above reaches into it. A run ends where any class left of it does. */
function classRuns(indicators: readonly Indicator[], classes: readonly IndicatorColumn[]): readonly number[] {
  const merged = classes.filter((column) => column.merged);
  const printed = (index: number) => {
    const indicator = indicators[index];
    return indicator ? merged.map((column) => column.cell(indicator).value) : [];
  };
  const joins = (index: number) => {
    const here = printed(index);
    const before = printed(index - 1);
    return here.every((value, place) => value !== null && value === before[place]);
  };
  const lengths: number[] = indicators.map(() => 0);
  let first = 0;
  indicators.forEach((_, index) => {
    if (index === 0 || !joins(index)) first = index;
    lengths[first] = (lengths[first] ?? 0) + 1;
  });
  return lengths;
}
