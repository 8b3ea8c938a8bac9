/** The fields of a project that a layout may or may not have a place for. */
import type { Field, Indicator, Project } from "../model";

/** Fields of the project itself; the last one stands for the spending plan. */
const projectFields = {
  unitCode: (project: Project) => [project.unitCode],
  unitName: (project: Project) => [project.unitName],
  code: (project: Project) => [project.code],
  name: (project: Project) => [project.name],
  budget: (project: Project) => [project.budget],
  fiscalFunds: (project: Project) => [project.fiscalFunds],
  otherFunds: (project: Project) => [project.otherFunds],
  useOfFunds: (project: Project) => [project.useOfFunds],
  spendingPlan: (project: Project) => project.spendingPlan?.periods.map((period) => period.amount) ?? [],
  objectives: (project: Project) => project.objectives,
  explanation: (project: Project) => [project.explanation],
  "extras.department": (project: Project) => extra(project.extras.department),
  "extras.implementingUnit": (project: Project) => extra(project.extras.implementingUnit),
  "extras.carriedOver": (project: Project) => extra(project.extras.carriedOver),
  "extras.template": (project: Project) => extra(project.extras.template),
  "extras.projectKind": (project: Project) => extra(project.extras.projectKind),
  "extras.projectPeriod": (project: Project) => extra(project.extras.projectPeriod),
  "extras.contact": (project: Project) => extra(project.extras.contact),
  "extras.executedAmount": (project: Project) => extra(project.extras.executedAmount),
  "extras.executionRate": (project: Project) => extra(project.extras.executionRate),
  "extras.actualOutcome": (project: Project) => extra(project.extras.actualOutcome),
} as const;

/** Fields of each indicator. */
const indicatorFields = {
  description: (indicator: Indicator) => indicator.description,
  basis: (indicator: Indicator) => indicator.basis,
  weight: (indicator: Indicator) => indicator.extras.weight,
  actualValue: (indicator: Indicator) => indicator.extras.actualValue,
  points: (indicator: Indicator) => indicator.extras.points,
  score: (indicator: Indicator) => indicator.extras.score,
  deviation: (indicator: Indicator) => indicator.extras.deviation,
  baseline: (indicator: Indicator) => indicator.extras.baseline,
  valueKind: (indicator: Indicator) => indicator.extras.valueKind,
  scoring: (indicator: Indicator) => indicator.extras.scoring,
  remark: (indicator: Indicator) => indicator.extras.remark,
} as const;

export type ProjectFieldName = keyof typeof projectFields;
export type IndicatorFieldName = keyof typeof indicatorFields;
/** A field by its place in the model: "budget", "indicators.basis". */
export type FieldName = ProjectFieldName | `indicators.${IndicatorFieldName}` | "indicators.value" | "indicators.level3";

/** Text that would not be published, or not as it stands. */
export interface CannotHold {
  /** Place in DisclosureDocument.projects. */
  readonly project: number;
  /** `project`: the whole project is left out. */
  readonly field: FieldName | "project";
  /**
   * no-place: the layout has no cell for it · elsewhere: it is printed in the cell of another field · respelled: blanks behind the
   * operator are left out · too-long: a cell takes 32,767 characters · unknown: a formula without a result, or an error.
   */
  readonly reason: "no-place" | "elsewhere" | "respelled" | "too-long" | "unknown";
  /** UTF-16 units of all texts concerned. */
  readonly textLength: number;
  /** Cells concerned. */
  readonly cells: number;
}

/** A layout names what it has no place for; what it does not name it must print. */
export interface Lacking {
  readonly project: readonly ProjectFieldName[];
  readonly indicator: readonly IndicatorFieldName[];
  /** Printed in the cell of another field of this project. */
  readonly elsewhere: readonly ProjectFieldName[];
  /** Whether the layout's cells change how a value is spelled. */
  readonly respells: (indicator: Indicator) => boolean;
}

/** What a project would lose in a layout. `limit`: longest text of one cell. */
export function fieldsLost(project: Project, index: number, lacking: Lacking, limit: number): readonly CannotHold[] {
  const lost: CannotHold[] = [];
  const add = (field: FieldName, reason: CannotHold["reason"], concerned: readonly Field[]) => {
    if (concerned.length === 0) return;
    lost.push({ project: index, field, reason, cells: concerned.length, textLength: concerned.reduce((sum, one) => sum + one.text.length, 0) });
  };
  const note = (field: FieldName, fields: readonly Field[], hasPlace: boolean, missing: "no-place" | "elsewhere" = "no-place") => {
    if (!hasPlace) add(field, missing, fields.filter((one) => one.text !== ""));
    else add(field, "too-long", fields.filter((one) => one.text.length > limit));
    add(field, "unknown", fields.filter((one) => one.unknown !== undefined));
  };
  for (const [name, read] of entries(projectFields)) {
    const isElsewhere = lacking.elsewhere.includes(name);
    note(name, read(project), !isElsewhere && !lacking.project.includes(name), isElsewhere ? "elsewhere" : "no-place");
  }
  for (const [name, read] of entries(indicatorFields)) {
    const fields = project.indicators.flatMap((indicator) => extra(read(indicator)));
    note(`indicators.${name}`, fields, !lacking.indicator.includes(name));
  }
  note("indicators.value", project.indicators.map((indicator) => indicator.value), true);
  add("indicators.value", "respelled", project.indicators.filter(lacking.respells).map((indicator) => indicator.value));
  note("indicators.level3", project.indicators.map((indicator) => indicator.level3), true);
  return lost;
}

/** A project that a layout leaves out as a whole, in one entry. */
export function wholeProjectLost(project: Project, index: number): CannotHold {
  const own = entries(projectFields).flatMap(([, read]) => read(project));
  const rows = project.indicators.flatMap((indicator) => [indicator.level3, indicator.value, ...entries(indicatorFields).flatMap(([, read]) => extra(read(indicator)))]);
  const filled = [...own, ...rows].filter(({ text }) => text !== "");
  return { project: index, field: "project", reason: "no-place", cells: filled.length, textLength: filled.reduce((sum, { text }) => sum + text.length, 0) };
}

function extra(field: Field | undefined): readonly Field[] {
  return field ? [field] : [];
}

function entries<Name extends string, Value>(record: Readonly<Record<Name, Value>>): readonly (readonly [Name, Value])[] {
  return Object.entries(record) as unknown as readonly (readonly [Name, Value])[];
}
