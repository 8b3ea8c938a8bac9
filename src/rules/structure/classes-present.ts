/** Which classes a project's counting rows have: what the …-missing rules ask. */
import type { Field } from "../../model";
import type { Level1Class, Level2Class } from "../../text";
import type { ProjectView } from "../engine/views";

/** The project has rows that count, and none of this level-1 class. */
export function lacksLevel1(project: ProjectView, level1: Level1Class): boolean {
  return project.rows.some((row) => row.counts) && !project.rows.some((row) => row.counts && row.level1 === level1);
}

/** Output is there, but no counting row of this level-2 class. */
export function lacksLevel2(project: ProjectView, level2: Level2Class): boolean {
  return hasOutput(project) && !project.rows.some((row) => row.counts && row.level2 === level2);
}

export function hasOutput(project: ProjectView): boolean {
  return project.rows.some((row) => row.counts && row.level1 === "output");
}

/** The project has a name cell to report at. */
export function hasNameCell({ project }: ProjectView): boolean {
  return project.name.cell !== null;
}

/** And its table a column of level-1 classes. */
export function canLackLevel1(view: ProjectView): boolean {
  return hasNameCell(view) && view.project.indicatorColumns.includes("level1");
}

/** As `canLackLevel1`, with a column of level-2 classes too. */
export function canLackLevel2(view: ProjectView): boolean {
  return canLackLevel1(view) && view.project.indicatorColumns.includes("level2");
}

/** What the rules about missing classes read: of the rows only what is not known, so that an edited name leaves an acceptance alone. */
export function classFields({ project }: ProjectView): readonly Field[] {
  return [project.name, ...project.indicators.flatMap(({ level1, level2, level3 }) => [level1, level2, level3].filter(({ unknown }) => unknown !== undefined))];
}
