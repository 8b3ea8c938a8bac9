import type { Field } from "./field";
import type { Indicator } from "./indicator";
import type { MoneyUnit } from "./money-unit";
import type { BudgetList, StatedTotal } from "./list";
import type { LayoutId, Project } from "./project";

/** A used range that no table claimed. `area` in A1. */
export interface UnreadRange {
  readonly sheet: string;
  readonly area: string;
  readonly reason: UnreadReason;
}

export type UnreadReason =
  | "no-header" | "unknown-columns" | "text-outside-tables" | "list-or-total" | "hidden-not-table"
  | "own-sheet" | "chart-sheet" | "not-calculated" | "broken-table" | "instructions" | "left-out";

/** What the reader wants to tell although it read the range: hidden rows read, values not calculated … */
export interface ReadingNote {
  readonly sheet: string;
  readonly area: string;
  readonly kind: "hidden-rows" | "hidden-columns" | "hidden-sheet" | "not-calculated" | "error-value" | "needs-mapping" | "date-system" | "joined-rows";
  readonly count: number;
}

/** Text of the disclosure document outside the project tables, by paragraph, where the workbook or Word file holds it. */
export interface NarrativeParagraph {
  readonly text: Field;
  /** 0 = plain text; 1… = heading level (第一部分 = 1, 一、 = 2, （一） = 3). */
  readonly heading: number;
}

/** 部门整体绩效目标: the indicator table of a whole department. */
export interface DepartmentTargets {
  readonly sheet: string;
  readonly name: Field;
  readonly objectives: readonly Field[];
  /** What the amounts of the tasks are printed in. */
  readonly moneyUnit: MoneyUnit;
  readonly tasks: readonly { readonly name: Field; readonly content: Field; readonly amount: Field }[];
  readonly indicators: readonly Indicator[];
}

/** Everything that was understood of one workbook (or Word file). */
export interface DisclosureDocument {
  /** The file's name. */
  readonly name: string;
  /** From a title, sheet name or setting; never from the clock. */
  readonly budgetYear: number | null;
  /** The layout most projects have; null without projects. */
  readonly layout: LayoutId | null;
  readonly projects: readonly Project[];
  readonly departments: readonly DepartmentTargets[];
  /** The budget's own lists of projects or units; a list that the projects were read from is not among them. */
  readonly lists: readonly BudgetList[];
  /** Sums printed in the ledgers that the projects were read from. */
  readonly totals: readonly StatedTotal[];
  readonly narrative: readonly NarrativeParagraph[];
  readonly unread: readonly UnreadRange[];
  readonly notes: readonly ReadingNote[];
}
