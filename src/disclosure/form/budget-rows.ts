/** 资金支出计划 and 绩效目标: the rows that several layouts share. */
import type { Project, SpendingPlan } from "../../model";
import { label, plain, row, section, share, text, type Cell, type FormRow } from "./part";

/**
 * 资金支出计划: periods over figures, its label beside both. The label and the periods are as read; only a fix changes a text.
 * Without a plan there are no rows. `spans`: the columns of each of four periods; other numbers of periods are spread evenly.
 */
export function planRows(plan: SpendingPlan | null, spans: readonly number[]): readonly FormRow[] {
  if (plan === null || plan.periods.length === 0) return [];
  const widths = plan.periods.length === spans.length ? spans : spread(total(spans), plan.periods.length);
  const periods = plan.periods.slice(0, widths.length);
  return section(plan.label.text, [
    row(...periods.map((period, index) => label(period.label.text, widths[index]))),
    row(...periods.map((period, index) => share(period.amount, widths[index]))),
  ]);
}

/** How many periods a plan row of so many columns can show. */
export function periodsHeld(spans: readonly number[]): number {
  return total(spans);
}

/** Whoever states goals: a project or a department. */
type WithObjectives = Pick<Project, "objectives">;

/** Goals as rows "目标1 ⎮ text"; one goal alone is called 目标. Without a goal cell there are no rows. */
export function objectiveRows({ objectives }: WithObjectives, columns: number, name = "绩效目标"): readonly FormRow[] {
  const word = (index: number) => (objectives.length === 1 ? "目标" : `目标${String(index + 1)}`);
  return section(name, objectives.map((objective, index) => row(label(word(index)), text(objective, columns - 1))));
}

/** Goals in one cell; several goal cells keep a row each, or they could not be told apart. */
export function objectiveCell(owner: WithObjectives, columns: number, name = "绩效目标"): readonly FormRow[] {
  const [only] = owner.objectives;
  if (owner.objectives.length > 1 || !only) return objectiveRows(owner, columns, name);
  return section(name, [row(text(only, columns))]);
}

/** "360001单位名" at the left of the line above the table. */
export function unitText(project: Project): string {
  return project.unitCode.text + project.unitName.text;
}

/** 单位：万元 at the right of the line above the table, as read where the sheet prints one. */
export function moneyUnit(project: Project, span: number): Cell {
  return plain(project.extras.moneyUnit?.text ?? `单位：${project.moneyUnit}`, "aside-right", span);
}

function spread(columns: number, parts: number): readonly number[] {
  const count = Math.min(columns, parts);
  return Array.from({ length: count }, (_, index) => Math.floor((columns * (index + 1)) / count) - Math.floor((columns * index) / count));
}

function total(spans: readonly number[]): number {
  return spans.reduce((sum, span) => sum + span, 0);
}
