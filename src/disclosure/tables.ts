/** The tables of a document, numbered without gaps. */
import type { DisclosureDocument, Project } from "../model";
import { fieldsLost, type CannotHold } from "./fields";
import { CELL_LIMIT } from "./form/limits";
import { DEPARTMENT_COLUMNS, LAYOUTS, departmentRows, departmentTitle, layoutAsRead, type Layout } from "./layouts";
import type { DisclosureOptions } from "./options";
import type { TablePart } from "./text/document-part";

export interface DocumentTables {
  readonly departments: readonly TablePart[];
  readonly projects: readonly TablePart[];
  readonly cannotHold: readonly CannotHold[];
}

/** Tables of the whole departments, then one of each project that is not left out. */
export function documentTables(document: DisclosureDocument, options: DisclosureOptions): DocumentTables {
  const budgetYear = options.year === undefined ? document.budgetYear : options.year;
  const leftOut = new Set(options.leaveOut);
  const projects: TablePart[] = [];
  const cannotHold: CannotHold[] = [];
  document.projects.forEach((project, index) => {
    const layout = layoutFor(project, options);
    if (leftOut.has(index) || layout === null) return;
    const number = projects.length + 1;
    const rows = layout.rows(project, { number, budgetYear });
    const name = layout.title(project);
    projects.push({ kind: "table", title: `${String(number)}.${name}`, name, number, project: index, columns: layout.columns, rows });
    cannotHold.push(...fieldsLost(project, index, layout.lacks(project), CELL_LIMIT));
  });
  const departments = document.departments.map((department): TablePart => {
    const title = departmentTitle(department);
    return { kind: "table", title, name: title, number: null, project: null, columns: DEPARTMENT_COLUMNS, rows: departmentRows(department) };
  });
  return { departments, projects, cannotHold };
}

function layoutFor(project: Project, { layout = "as-read" }: DisclosureOptions): Layout | null {
  if (layout === "department") return null;
  return layout === "as-read" ? layoutAsRead(project.layout) : LAYOUTS[layout];
}
