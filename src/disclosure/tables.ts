/** The tables of a document, numbered without gaps. */
import type { DisclosureDocument, Project } from "../model";
import { fieldsLost, wholeProjectLost, type CannotHold } from "./fields";
import { CELL_LIMIT } from "./form/limits";
import { DEPARTMENT_COLUMNS, DEPARTMENT_NARROWEST, LAYOUTS, departmentRows, departmentTitle, layoutAsRead, type Layout } from "./layouts";
import { budgetYearOf, type DisclosureOptions } from "./options";
import { balanceColumns } from "./sheet/balance-columns";
import type { TablePart } from "./text/document-part";
import { COUNTED_CLASSES, countedExplanation, type UnclearCounts } from "./text/explanation-counts";

export interface DocumentTables {
  readonly departments: readonly TablePart[];
  readonly projects: readonly TablePart[];
  readonly cannotHold: readonly CannotHold[];
  readonly unclearCounts: readonly UnclearCounts[];
}

interface LaidOut {
  readonly layout: Layout;
  readonly table: TablePart;
}

/** Tables of the whole departments, then one of each project that is not left out. */
export function documentTables(document: DisclosureDocument, options: DisclosureOptions): DocumentTables {
  const budgetYear = budgetYearOf(document, options);
  const leftOut = new Set(options.leaveOut);
  const laidOut: LaidOut[] = [];
  const cannotHold: CannotHold[] = [];
  const unclearCounts: UnclearCounts[] = [];
  document.projects.forEach((read, index) => {
    const { project, unclear } = options.explanationCounts === "from-table" ? withCounts(read) : { project: read, unclear: [] };
    const layout = layoutFor(project, options);
    if (leftOut.has(index)) return;
    if (layout === null) {
      cannotHold.push(wholeProjectLost(read, index));
      return;
    }
    if (unclear.length > 0) unclearCounts.push({ project: index, classes: unclear });
    const number = laidOut.length + 1;
    const name = layout.title(project);
    const rows = layout.rows(project, { number, budgetYear });
    laidOut.push({ layout, table: { kind: "table", title: `${String(number)}.${name}`, name, number, project: index, columns: layout.columns, rows } });
    cannotHold.push(...fieldsLost(project, index, layout.lacks(project), CELL_LIMIT));
  });
  return { departments: departmentTables(document), projects: withSharedColumns(laidOut), cannotHold, unclearCounts };
}

/** Counts are written only where the form has or had an explanation to hold them. */
function withCounts(project: Project): { readonly project: Project; readonly unclear: readonly string[] } {
  if (project.explanation.text === "" && project.layout !== "split") return { project, unclear: [] };
  const { text, unclear } = countedExplanation(project.explanation.text, project.indicators);
  return { project: { ...project, explanation: { ...project.explanation, text } }, unclear: unclear.map((level1) => COUNTED_CLASSES[level1]) };
}

function layoutFor(project: Project, { layout = "as-read" }: DisclosureOptions): Layout | null {
  if (layout === "department") return null;
  return layout === "as-read" ? layoutAsRead(project.layout) : LAYOUTS[layout];
}

/** One set of column widths for all tables of a layout. */
function withSharedColumns(laidOut: readonly LaidOut[]): readonly TablePart[] {
  const widths = new Map<Layout, readonly number[]>();
  for (const { layout } of laidOut) {
    if (widths.has(layout)) continue;
    const rows = laidOut.filter((one) => one.layout === layout).map((one) => one.table.rows);
    widths.set(layout, balanceColumns(rows, layout.columns, layout.narrowest));
  }
  return laidOut.map(({ layout, table }) => ({ ...table, columns: widths.get(layout) ?? layout.columns }));
}

function departmentTables(document: DisclosureDocument): readonly TablePart[] {
  return document.departments.map((department) => {
    const title = departmentTitle(department);
    const rows = departmentRows(department);
    const columns = balanceColumns([rows], DEPARTMENT_COLUMNS, DEPARTMENT_NARROWEST);
    return { kind: "table", title, name: title, number: null, project: null, columns, rows };
  });
}
