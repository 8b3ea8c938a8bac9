/** 资金支出计划: the questions that several plan rules ask. */
import type { Field } from "../../model";
import { differsBy, type DecimalText, type Figure } from "../../text";
import type { PlanView, ProjectView } from "../engine/views";

/** 万元 */
export const MONEY_TOLERANCE = "0.005";
/** Percentage points. */
const PERCENT_TOLERANCE = "0.01";

export interface PlanFigure {
  readonly decimal: DecimalText;
  readonly at: Field;
  /** 3月底 … */
  readonly period: string;
  readonly index: number;
}

/** The plan, where it holds cumulative figures that can be judged: no text, no shares of single quarters. */
export function judgedPlan({ plan }: ProjectView): PlanView | null {
  return plan === null || plan.hasText || plan.quarterShares ? null : plan;
}

/** The filled figures in order. */
export function planFigures(plan: PlanView): readonly PlanFigure[] {
  return plan.figures.flatMap((figure, index) => {
    const period = plan.periods[index];
    return figure.kind === "number" && period ? [{ decimal: figure.decimal, at: period.amount, period: period.label.text, index }] : [];
  });
}

/** The figure of the last period; null where it is blank. */
export function lastFigure(plan: PlanView): PlanFigure | null {
  return planFigures(plan).find((figure) => figure.index === plan.periods.length - 1) ?? null;
}

export function isFullPercent(figure: PlanFigure): boolean {
  return !differsBy(figure.decimal, "100", PERCENT_TOLERANCE);
}

/** Headed %, yet the figures are 万元: no figure carries a % sign and the last one is the budget, not 100. */
export function holdsMoneyUnderPercent(view: ProjectView): boolean {
  const plan = judgedPlan(view);
  const last = plan && lastFigure(plan);
  return plan !== null && last !== null && plan.labelPercent && !plan.figurePercent && !isFullPercent(last) && equalsBudget(view, last);
}

/** The budget is a figure and the plan's figure equals it. */
export function equalsBudget(view: ProjectView, figure: PlanFigure): boolean {
  const budget = budgetForPlan(view);
  return budget.kind === "number" && !differsBy(figure.decimal, budget.decimal, MONEY_TOLERANCE);
}

/** The budget in the unit that the plan's label names, else as printed. */
export function budgetForPlan({ budget, budgetInTenThousand, plan }: ProjectView): Figure {
  return plan?.labelMoney === true ? budgetInTenThousand : budget;
}

/** The form has a plan with cells. */
export function hasPlan({ project }: ProjectView): boolean {
  return project.spendingPlan?.periods[0] !== undefined && project.spendingPlan.periods.every(({ amount }) => amount.cell !== null);
}

export function planFields({ project }: ProjectView): readonly Field[] {
  return project.spendingPlan?.periods.map(({ amount }) => amount) ?? [];
}
