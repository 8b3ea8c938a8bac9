/** Projects on one sheet and their indicators on another, joined by code or name. */
import { NO_FIELD, type Field, type Project } from "../../model";
import { normalise } from "../../text";
import { isLedgerTitle, readPreface } from "../form/preface";
import type { LabelId } from "../labels";
import { readLedger } from "../ledger/read-ledger";
import { claimHeader, type ReadTable } from "../read-sheet";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, type TableHeader } from "../tables/header";
import { findLists, type FoundList } from "./find-lists";

/** A sheet with the tables read from it. */
export interface SheetTables {
  readonly view: SheetView;
  readonly tables: readonly ReadTable[];
}

/**
 * Looks for project lists that add columns to the ledgers' projects and joins them. Lists that add nothing, or whose amounts are
 * not the projects' own, come back to be compared with them (`lists`).
 * Where the workbook has no indicators at all, a list with a goal column is read as projects without indicators.
 */
export function joinLists(sheets: readonly SheetTables[]): { readonly sheets: readonly SheetTables[]; readonly lists: readonly FoundList[] } {
  const lists = sheets.flatMap(({ view }) => (view.sheet.ownKind === null ? findLists(view) : []));
  let joined = sheets;
  const rest: FoundList[] = [];
  for (const list of lists) {
    const next = joinList(joined, list);
    if (!next.isSource) rest.push(list);
    joined = next.sheets;
  }
  return { sheets: joined, lists: rest };
}

const CONTENTS: readonly LabelId[] = ["unitCode", "unitName", "code", "useOfFunds", "period", "goal"];
const GAINS: readonly LabelId[] = [...CONTENTS, "budget", "initialBudget", "fiscalFunds", "otherFunds", "department", "implementingUnit"];

/** `isSource`: the projects' money comes from the list. */
function joinList(sheets: readonly SheetTables[], list: FoundList): { readonly sheets: readonly SheetTables[]; readonly isSource: boolean } {
  const hasIndicators = sheets.some(({ tables }) => tables.length > 0);
  const targets = sheets.flatMap(({ tables }) => tables).filter((table) => table.header.isLedger && gains(list.header, table) && matches(list, table));
  if (targets.length === 0 && (hasIndicators || columnOf(list.header, "goal") === null)) return { sheets, isSource: false };
  const isSource = !targets.some(hasOwnMoney) || targets.length === 0;
  const { view, header, totals } = list;
  // Beside a ledger with money of its own, the list lends only what the ledger lacks.
  const rows = isSource ? list.rows : list.rows.filter((row) => targets.some((table) => isNamedIn(list, row, keysOf(table.projects))));
  const preface = readPreface(view, header.top, 0, header.bandLeft, header.bandRight, isLedgerTitle);
  claimHeader(view, header);
  const listed = readLedger(view, header, rows, preface);
  const projects = joinProjects(listed, targets.flatMap((table) => table.projects));
  const table: ReadTable = {
    header, top: preface.top, end: Math.max(header.bottom, rows.at(-1) ?? 0, totals.at(-1) ?? 0), projects, department: null,
    title: preface.title, yearLine: preface.yearLine, totals: isSource ? totals : [],
  };
  return {
    isSource,
    sheets: sheets.map((sheet) => ({
      view: sheet.view,
      tables: [...sheet.tables.map((other) => (targets.includes(other) ? { ...other, projects: [] } : other)), ...(sheet.view === view ? [table] : [])],
    })),
  };
}

function hasOwnMoney({ header }: ReadTable): boolean {
  return columnOf(header, "budget") !== null || columnOf(header, "initialBudget") !== null;
}

/** The list has a column that the ledger lacks; beside a ledger with money of its own, one that says more than whose money it is. */
function gains(list: TableHeader, table: ReadTable): boolean {
  return (hasOwnMoney(table) ? CONTENTS : GAINS).some((role) => columnOf(list, role) !== null && columnOf(table.header, role) === null);
}

/** At least half of the ledger's projects are in the list. */
function matches(list: FoundList, { projects }: ReadTable): boolean {
  const keys = new Set(list.rows.flatMap((row) => rowKeys(list, row)));
  const found = projects.filter((project) => keys.has(normalise(project.code.text)) || keys.has(normalise(project.name.text)));
  return found.length * 2 >= projects.length && found.length > 0;
}

function isNamedIn(list: FoundList, row: number, keys: ReadonlySet<string>): boolean {
  return rowKeys(list, row).some((key) => keys.has(key));
}

function keysOf(projects: readonly Project[]): ReadonlySet<string> {
  return new Set(projects.flatMap(({ code, name }) => [normalise(code.text), normalise(name.text)]));
}

function rowKeys({ view, header }: FoundList, row: number): readonly string[] {
  return (["code", "name", "specialFundName"] as const).flatMap((role) => {
    const column = columnOf(header, role);
    const text = column ? normalise(view.text(row, column.left)) : "";
    return text === "" ? [] : [text];
  });
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
  // The money that stands beside the indicators is the table's; a list's is compared with it.
  const money = other.budget.cell === null ? project : other;
  return {
    ...project,
    layout: other.layout,
    unitCode: pick(project.unitCode, other.unitCode), unitName: pick(project.unitName, other.unitName),
    code: pick(project.code, other.code), name: pick(project.name, other.name),
    moneyUnit: money.moneyUnit, budget: money.budget, fiscalFunds: pick(money.fiscalFunds, money === other ? NO_FIELD : other.fiscalFunds),
    otherFunds: pick(money.otherFunds, money === other ? NO_FIELD : other.otherFunds), useOfFunds: pick(project.useOfFunds, other.useOfFunds),
    spendingPlan: project.spendingPlan ?? other.spendingPlan,
    objectives: project.objectives.length > 0 ? project.objectives : other.objectives,
    explanation: project.explanation === NO_FIELD ? other.explanation : project.explanation,
    indicators: [...project.indicators, ...other.indicators],
    extras: { ...other.extras, ...project.extras },
    indicatorColumns: other.indicatorColumns,
  };
}
