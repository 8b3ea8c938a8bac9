/** Every text of a document that people wrote in words: what the text rules look at. */
import type { Field } from "../../model";
import type { DocumentView, ProjectView, RowView, TextPart, TextView } from "./views";

/** In reading order; fields without a cell are left out. */
export function textsOf({ document, projects }: DocumentView): readonly TextView[] {
  return [
    ...document.narrative.map(({ text }): TextView => ({ field: text, part: "paragraph", project: null, row: null })),
    ...projects.flatMap(projectTexts),
  ].filter(({ field }) => field.cell !== null);
}

function projectTexts(view: ProjectView): readonly TextView[] {
  const { project } = view;
  const text = (part: TextPart, field: Field): TextView => ({ field, part, project: view, row: null });
  return [
    text("title", project.title), text("unitName", project.unitName), text("name", project.name), text("useOfFunds", project.useOfFunds),
    ...project.objectives.map((objective) => text("objective", objective)),
    ...view.rows.flatMap(rowTexts),
    text("explanation", project.explanation),
  ];
}

function rowTexts(row: RowView): readonly TextView[] {
  const { level3, description, value, split, basis } = row.indicator;
  const text = (part: TextPart, field: Field): TextView => ({ field, part, project: row.project, row });
  return [
    text("level3", level3), text("description", description),
    // In the split form the words stand in the unit's cell (文字描述).
    split === null ? text("value", value) : text("unit", split.unit),
    text("basis", basis),
  ];
}
