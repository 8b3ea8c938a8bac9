/** What a layout has no place for, from what it says of itself. */
import type { Project } from "../../model";
import type { IndicatorFieldName, Lacking, ProjectFieldName } from "../fields";
import { periodsHeld } from "../form/budget-rows";

/** Fields that only some forms have; a layout that prints one names it in `has`. */
const RARE: readonly ProjectFieldName[] = [
  "extras.department", "extras.implementingUnit", "extras.carriedOver", "extras.template", "extras.projectKind", "extras.projectPeriod",
  "extras.contact", "extras.executedAmount", "extras.executionRate", "extras.actualOutcome",
];
const RARE_COLUMNS: readonly IndicatorFieldName[] = [
  "weight", "actualValue", "points", "score", "deviation", "baseline", "valueKind", "scoring", "remark",
];

interface LayoutPlaces {
  /** Columns of each plan period; null where the layout has no spending plan. */
  readonly periods: readonly number[] | null;
  readonly project: readonly ProjectFieldName[];
  readonly indicator: readonly IndicatorFieldName[];
  readonly has?: readonly (ProjectFieldName | IndicatorFieldName)[];
  readonly elsewhere?: Lacking["elsewhere"];
  readonly respells?: Lacking["respells"];
}

/** The common fields named, the rare ones not named in `has`, and the plan where it has more periods than there are columns. */
export function lackingIn(project: Project, places: LayoutPlaces): Lacking {
  const has: readonly string[] = places.has ?? [];
  const planFits = places.periods !== null && (project.spendingPlan?.periods.length ?? 0) <= periodsHeld(places.periods);
  return {
    project: [...places.project, ...(planFits ? [] : ["spendingPlan" as const]), ...RARE.filter((name) => !has.includes(name))],
    indicator: [...places.indicator, ...RARE_COLUMNS.filter((name) => !has.includes(name))],
    elsewhere: places.elsewhere ?? [],
    respells: places.respells ?? (() => false),
  };
}
