/** The sheets that a project's fields were read from: its table, and lists of projects that complete it. */
import type { Field, Indicator, Project } from "../../model";

/** Its own sheet first. */
export function projectSheets(project: Project): readonly string[] {
  const sheets = new Set([project.sheet]);
  for (const field of [...headFields(project), ...project.indicators.flatMap(indicatorFields)]) if (field.cell) sheets.add(field.cell.sheet);
  return [...sheets];
}

function headFields(project: Project): readonly Field[] {
  const { title, unitCode, unitName, code, name, budget, fiscalFunds, otherFunds, useOfFunds, explanation, objectives, spendingPlan, extras } = project;
  const periods = (spendingPlan?.periods ?? []).flatMap(({ label, amount }) => [label, amount]);
  return [title, unitCode, unitName, code, name, budget, fiscalFunds, otherFunds, useOfFunds, explanation, ...objectives, ...periods, ...Object.values<Field>({ ...extras })];
}

function indicatorFields({ level1, level3, value, basis }: Indicator): readonly Field[] {
  return [level1, level3, value, basis];
}
