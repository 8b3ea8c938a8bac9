/** Sentences and rows that stand in several projects, found in one pass over the document. */
import { normalise } from "../../text";
import type { ProjectView } from "../engine/views";

/** What a project says it is about: its name, purpose and unit; rows may also take up its goals. */
export function subjectOf({ project, name }: ProjectView, withGoals: boolean): string {
  const goals = withGoals ? project.objectives.map(({ text }) => text) : [];
  return [name, project.useOfFunds.text, project.unitName.text, project.title.text, ...goals].map(normalise).join(" ");
}

/** Puts each thing under its key, in order. */
export function grouped<Thing>(things: readonly Thing[], keyOf: (thing: Thing) => string): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return groups;
}

/** Computed once a project, when first asked for. */
export function oncePerProject<Value>(compute: (view: ProjectView) => Value): (view: ProjectView) => Value {
  const known = new Map<ProjectView, Value>();
  return (view) => {
    const found = known.get(view);
    if (found !== undefined) return found;
    const value = compute(view);
    known.set(view, value);
    return value;
  };
}
