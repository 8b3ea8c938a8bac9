/** Projects on one sheet and their indicators on another, joined by code or name. */
import { NO_FIELD, type Field, type Project } from "../../model";
import { normalise } from "../../text";
import { isLedgerTitle, readPreface } from "../form/preface";
import type { LabelId } from "../labels";
import { readLedger } from "../ledger/read-ledger";
import { claimHeader, type ReadTable } from "../read-sheet";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, type TableHeader } from "../tables/header";
import { findProjectLists, type ProjectList } from "./find-lists";

/** A sheet with the tables read from it. */
export interface SheetTables {
  readonly view: SheetView;
  readonly tables: readonly ReadTable[];
}

/**
 * Looks for project lists that add columns to the ledgers' projects and joins them; a list that adds nothing stays unread (`lists`).
 * Where the workbook has no indicators at all, a list with a goal column is read as projects without indicators.
 */
export function joinLists(sheets: readonly SheetTables[]): { readonly sheets: readonly SheetTables[]; readonly lists: readonly ProjectList[] } {
  const lists = sheets.flatMap(({ view }) => (view.sheet.ownKind === null ? findProjectLists(view) : []));
  let joined = sheets;
  const rest: ProjectList[] = [];
  for (const list of lists) {
    const next = joinList(joined, list);
    if (next === joined) rest.push(list);
    joined = next;
  }
  return { sheets: joined, lists: rest };
}

const GAINS: readonly LabelId[] = ["unitCode", "unitName", "code", "budget", "initialBudget", "fiscalFunds", "otherFunds", "useOfFunds", "period", "goal", "department", "implementingUnit"];

function joinList(sheets: readonly SheetTables[], list: ProjectList): readonly SheetTables[] {
  const hasIndicators = sheets.some(({ tables }) => tables.length > 0);
  const targets = sheets.flatMap(({ tables }) => tables).filter((table) => table.header.isLedger && gains(list.header, table.header) && matches(list, table));
  if (targets.length === 0 && (hasIndicators || columnOf(list.header, "goal") === null)) return sheets;
  const { view, header, rows } = list;
  const preface = readPreface(view, header.top, 0, header.bandLeft, header.bandRight, isLedgerTitle);
  claimHeader(view, header);
  const listed = readLedger(view, header, rows, preface);
  const projects = joinProjects(listed, targets.flatMap((table) => table.projects));
  const table: ReadTable = {
    header, top: preface.top, end: rows.at(-1) ?? header.bottom, projects, department: null, title: preface.title, yearLine: preface.yearLine, totals: [],
  };
  return sheets.map((sheet) => ({
    view: sheet.view,
    tables: [...sheet.tables.map((other) => (targets.includes(other) ? { ...other, projects: [] } : other)), ...(sheet.view === view ? [table] : [])],
  }));
}

function gains(list: TableHeader, ledger: TableHeader): boolean {
  return GAINS.some((role) => columnOf(list, role) !== null && columnOf(ledger, role) === null);
}

/** At least half of the ledger's projects are in the list. */
function matches(list: ProjectList, table: ReadTable): boolean {
  const keys = new Set(list.rows.flatMap((row) => (["code", "name", "specialFundName"] as const).flatMap((role) => {
    const column = columnOf(list.header, role);
    const text = column ? normalise(list.view.text(row, column.left)) : "";
    return text === "" ? [] : [text];
  })));
  const found = table.projects.filter((project) => keys.has(normalise(project.code.text)) || keys.has(normalise(project.name.text)));
  return found.length * 2 >= table.projects.length && found.length > 0;
}

/** The listed projects in their order with the indicators of theirs; then what the list does not name. */
function joinProjects(listed: readonly Project[], thin: readonly Project[]): readonly Project[] {
  const rest = new Set(thin);
  const joined = listed.map((project) => {
    const own = [...rest].filter((other) => isSame(project, other));
    for (const other of own) rest.delete(other);
    return own.reduce(withIndicators, project);
  });
  return [...joined, ...rest];
}

function isSame(a: Project, b: Project): boolean {
  const codes = [normalise(a.code.text), normalise(b.code.text)];
  const units = [normalise(a.unitCode.text || a.unitName.text), normalise(b.unitCode.text || b.unitName.text)];
  if (units[0] !== "" && units[1] !== "" && a.unitCode.cell !== null === (b.unitCode.cell !== null) && units[0] !== units[1]) return false;
  if (codes[0] !== "" && codes[1] !== "") return codes[0] === codes[1];
  const names = [normalise(a.name.text), normalise(b.name.text)];
  return names[0] !== "" && names[0] === names[1];
}

function withIndicators(project: Project, other: Project): Project {
  const pick = (own: Field, its: Field): Field => (own.cell === null ? its : own);
  return {
    ...project,
    layout: other.layout,
    unitCode: pick(project.unitCode, other.unitCode), unitName: pick(project.unitName, other.unitName),
    code: pick(project.code, other.code), name: pick(project.name, other.name),
    budget: pick(project.budget, other.budget), fiscalFunds: pick(project.fiscalFunds, other.fiscalFunds),
    otherFunds: pick(project.otherFunds, other.otherFunds), useOfFunds: pick(project.useOfFunds, other.useOfFunds),
    spendingPlan: project.spendingPlan ?? other.spendingPlan,
    objectives: project.objectives.length > 0 ? project.objectives : other.objectives,
    explanation: project.explanation === NO_FIELD ? other.explanation : project.explanation,
    indicators: [...project.indicators, ...other.indicators],
    extras: { ...other.extras, ...project.extras },
    indicatorColumns: other.indicatorColumns,
  };
}
