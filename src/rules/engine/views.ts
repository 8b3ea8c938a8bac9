/**
 * What rules look at: the model with everything that several rules need worked out once
 * (normalised names, classes, parsed values, figures). Built by build-views.ts.
 */
import type { DisclosureDocument, Field, Indicator, PlanPeriod, Project } from "../../model";
import type { Figure, Level1Class, Level2Class, TargetValue } from "../../text";

export interface RowView {
  readonly indicator: Indicator;
  readonly project: ProjectView;
  readonly index: number;
  /** norm(level 3) */
  readonly name: string;
  /** Level 3 is filled; only such rows count where something is missing. */
  readonly counts: boolean;
  readonly isRateName: boolean;
  readonly level1: Level1Class | null;
  readonly level2: Level2Class | null;
  /** norm of the class names in force (carried down). */
  readonly level1Name: string;
  readonly level2Name: string;
  /** Level-1 class satisfaction or level-2 class 服务对象满意度. */
  readonly isSatisfaction: boolean;
  readonly target: TargetValue;
  /** The value is exactly 涉密: text-secret alone speaks about it. */
  readonly isSecret: boolean;
}

/** 资金支出计划 with its figures read. */
export interface PlanView {
  readonly label: Field;
  readonly periods: readonly PlanPeriod[];
  /** One a period. */
  readonly figures: readonly Figure[];
  /** Some cell holds text that is no figure: nothing can be said about sums and progress. */
  readonly hasText: boolean;
  /** The label says % (累计进度% too); 万元. */
  readonly labelPercent: boolean;
  readonly labelMoney: boolean;
  /** Some figure carries a % sign. */
  readonly figurePercent: boolean;
  /** Quarterly labels with shares of a quarter instead of cumulative figures: no plan rule applies. */
  readonly quarterShares: boolean;
}

export interface ProjectView {
  readonly project: Project;
  readonly index: number;
  readonly document: DocumentView;
  readonly rows: readonly RowView[];
  /** As printed, in the table's own unit. */
  readonly budget: Figure;
  readonly fiscalFunds: Figure;
  readonly otherFunds: Figure;
  /** The budget in 万元, to be compared with amounts from elsewhere. */
  readonly budgetInTenThousand: Figure;
  readonly plan: PlanView | null;
  /** norm(项目名称) */
  readonly name: string;
  /** The year its table is judged by: the setting's, else the table's own, else the document's. */
  readonly budgetYear: number | null;
}

export type TextPart =
  | "title" | "unitName" | "name" | "useOfFunds" | "objective" | "explanation"
  | "level3" | "description" | "value" | "unit" | "basis" | "paragraph";

/** One text of the document with what it belongs to. */
export interface TextView {
  readonly field: Field;
  readonly part: TextPart;
  readonly project: ProjectView | null;
  readonly row: RowView | null;
}

export interface DocumentView {
  readonly document: DisclosureDocument;
  /** Every text that people wrote in words, in reading order; a cell of a ledger that covers several rows comes once. */
  readonly texts: readonly TextView[];
  readonly projects: readonly ProjectView[];
  /** Some field is not calculated or holds an error. */
  readonly hasUnknown: boolean;
  /** From the setting, else from the document; null when neither gives it. */
  readonly budgetYear: number | null;
}
