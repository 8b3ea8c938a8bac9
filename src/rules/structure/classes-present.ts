/** Which classes a project's counting rows have: what the …-missing rules ask. */
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
export function canLackClasses({ project }: ProjectView): boolean {
  return project.name.cell !== null;
}
