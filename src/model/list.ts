/** What the budget itself says of its projects, beside their performance-target tables: lists of projects and sums. */
import type { Field } from "./field";
import type { MoneyUnit } from "./money-unit";

/** A list of projects or of units with their amounts (项目清单, 项目支出预算表, 预算汇总表), without indicators. */
export interface BudgetList {
  readonly sheet: string;
  /** Whose amounts a row holds. */
  readonly of: "projects" | "units";
  /** The line over the list; no cell where there is none. */
  readonly title: Field;
  /** The year that the list names for itself, in its title or by its sheet; null where it names none. */
  readonly year: number | null;
  /** From 单位：元 over the list or from the header of its amounts; null where neither says it. */
  readonly moneyUnit: MoneyUnit | null;
  /** all: the whole budget of a row · fiscal: only its 财政资金 · one: only what comes from one of the four budgets (一般公共预算 …). */
  readonly funds: "all" | "fiscal" | "one";
  readonly rows: readonly ListedAmount[];
  readonly totals: readonly StatedTotal[];
}

/** One row of a list, amounts in the list's own unit of money. Fields without a cell are columns that the list does not have. */
export interface ListedAmount {
  readonly unitCode: Field;
  readonly unitName: Field;
  readonly code: Field;
  readonly name: Field;
  readonly budget: Field;
  readonly fiscalFunds: Field;
  readonly otherFunds: Field;
  /** 项目类别 (人员类, 特定目标类 …), or the heading of the group in which the row stands. */
  readonly category: Field;
}

export type AmountColumn = "budget" | "fiscalFunds" | "otherFunds";

/** A sum printed among the rows of a list or ledger: 合计, 小计, 某某局合计. */
export interface StatedTotal {
  readonly label: Field;
  readonly amount: Field;
  readonly column: AmountColumn;
  /** The amounts it may sum by its place in the table, one set a way of reading it, the likeliest first; none of them empty. */
  readonly readings: readonly (readonly Field[])[];
}
