import type { DisclosureDocument, Field, Indicator, IndicatorExtras, Project, ProjectExtras, StatedTotal } from "../../model";

/** Whether any field could not be known (not calculated, or an error): only then must rules ask field by field. */
export function hasUnknownFields(document: DisclosureDocument): boolean {
  return document.projects.some(projectHas)
    || document.lists.some(({ rows, totals }) => rows.some((row) => Object.values<Field>({ ...row }).some(isUnknown)) || totals.some(totalHas))
    || document.totals.some(totalHas) || document.narrative.some(({ text }) => isUnknown(text));
}

function totalHas({ label, amount, readings }: StatedTotal): boolean {
  return isUnknown(label) || isUnknown(amount) || readings.some((fields) => fields.some(isUnknown));
}

function projectHas(project: Project): boolean {
  return [
    project.title, project.unitCode, project.unitName, project.code, project.name, project.budget, project.fiscalFunds, project.otherFunds,
    project.useOfFunds, project.explanation, ...project.objectives, ...extraFields(project.extras),
    ...(project.spendingPlan?.periods ?? []).flatMap(({ label, amount }) => [label, amount]),
  ].some(isUnknown) || project.indicators.some(indicatorHas);
}

function indicatorHas({ level1, level2, level3, description, value, split, basis, extras }: Indicator): boolean {
  return isUnknown(level1) || isUnknown(level2) || isUnknown(level3) || isUnknown(description) || isUnknown(value) || isUnknown(basis)
    || (split !== null && (isUnknown(split.symbol) || isUnknown(split.number) || isUnknown(split.unit)))
    || extraFields(extras).some(isUnknown);
}

/** Every field of the forms' own extras; all their properties are fields. */
function extraFields(extras: ProjectExtras | IndicatorExtras): readonly (Field | undefined)[] {
  return Object.values<Field | undefined>({ ...extras });
}

function isUnknown(field: Field | undefined): boolean {
  return field?.unknown !== undefined;
}
