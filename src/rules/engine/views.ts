/**
 * What rules look at: the model with everything that several rules need worked out once
 * (normalised names, classes, parsed values, figures). Built by build-views.ts.
 */
import type { DisclosureDocument, Indicator, Project } from "../../model";
import type { Figure, Level1Class, Level2Class, TargetValue } from "../../text";

export type { Figure } from "../../text";

export interface RowView {
  readonly indicator: Indicator;
  readonly project: ProjectView;
  readonly index: number;
  /** norm(level 3) */
  readonly name: string;
  readonly isRateName: boolean;
  readonly level1: Level1Class | null;
  readonly level2: Level2Class | null;
  /** Level-1 class satisfaction or level-2 class 服务对象满意度. */
  readonly isSatisfaction: boolean;
  readonly target: TargetValue;
}

export interface ProjectView {
  readonly project: Project;
  readonly index: number;
  readonly document: DocumentView;
  readonly rows: readonly RowView[];
  /** 万元 */
  readonly budget: Figure;
  readonly fiscalFunds: Figure;
  readonly otherFunds: Figure;
  readonly plan: readonly Figure[];
  /** norm(项目名称) */
  readonly name: string;
}

export interface DocumentView {
  readonly document: DisclosureDocument;
  readonly projects: readonly ProjectView[];
  readonly budgetYear: number | null;
}
