/** The budget's lists beside the projects' tables: which row is which project. */
import type { BudgetList, Field, ListedAmount } from "../../model";
import { addDecimals, normalise, type DecimalText } from "../../text";
import type { DocumentView, ProjectView } from "../engine/views";
import { BASIC_CLASS, BASIC_NAME, OTHER_LIST } from "../facts/basic-expenditure";
import { inTenThousand, isSameAmount, unitOfList } from "./list-money";

/** All rows of a list about one project. */
export interface ListEntry {
  readonly rows: readonly [ListedAmount, ...ListedAmount[]];
  /** Normalised. */
  readonly code: string;
  readonly name: string;
}

export interface PairedList {
  readonly list: BudgetList;
  readonly pairs: readonly (readonly [entry: ListEntry, project: ProjectView])[];
  /** Entries that no table belongs to. */
  readonly rest: readonly ListEntry[];
  /** What the list gives an entry, in 万元, for each way of reading rows that stand for one project; empty where a row holds text. */
  readonly amountsOf: (entry: ListEntry) => readonly DecimalText[];
}

/** The lists of projects that are about the same budget as the tables, each paired with them. */
export function pairedLists({ document, projects, budgetYear }: DocumentView): readonly PairedList[] {
  return document.lists.filter((list) => list.of === "projects" && isOfYear(list, budgetYear) && !OTHER_LIST.test(normalise(list.title.text + list.sheet)))
    .flatMap((list) => {
      const paired = pair(list, projects);
      return paired.pairs.length > 0 || isOfSameRegion(list, projects) ? [paired] : [];
    });
}

/** A list of another year says nothing about this one's tables. */
export function isOfYear({ year }: BudgetList, budgetYear: number | null): boolean {
  return year === null || budgetYear === null || year === budgetYear;
}

function isOfSameRegion({ rows }: BudgetList, projects: readonly ProjectView[]): boolean {
  const region = (field: Field): string => /^\d{6}(?=[0-9A-Z]{15}$)/u.exec(normalise(field.text))?.[0] ?? "";
  const regions = new Set(projects.map(({ project }) => region(project.code)).filter((code) => code !== ""));
  return rows.some(({ code }) => regions.has(region(code)));
}

function pair(list: BudgetList, projects: readonly ProjectView[]): PairedList {
  const free = new Set(projects);
  const pairs: [ListEntry, ProjectView][] = [];
  let rest = entriesOf(list.rows.filter(isProject));
  const byCode = grouped(projects, ({ project }) => normalise(project.code.text));
  const byName = grouped(projects, ({ name }) => name);
  const take = (find: (entry: ListEntry) => ProjectView | undefined): void => {
    rest = rest.filter((entry) => {
      const found = find(entry);
      if (!found) return true;
      free.delete(found);
      pairs.push([entry, found]);
      return false;
    });
  };
  const among = (views: readonly ProjectView[] | undefined, entry: ListEntry, strict: boolean): ProjectView | undefined =>
    views?.find((view) => free.has(view) && (strict ? isOwnUnit(entry, view) : isSameUnit(entry, view)));
  // The surest first: code and unit, code alone where no unit speaks against it, then names.
  take((entry) => among(byCode.get(entry.code), entry, true));
  take((entry) => among(byCode.get(entry.code), entry, false));
  take((entry) => (byCode.get(entry.code)?.length === 1 ? byCode.get(entry.code)?.find((view) => free.has(view)) : undefined));
  take((entry) => among(byName.get(entry.name), entry, true));
  take((entry) => among(byName.get(entry.name), entry, false));
  const unit = unitOfList(list, pairs.flatMap(([entry, { budgetInTenThousand: budget }]) => (budget.kind === "number" ? [[moneyOf(list, entry.rows[0]), budget.decimal] as const] : [])));
  return { list, pairs, rest, amountsOf: (entry) => readingsOf(entry.rows.map((row) => inTenThousand(moneyOf(list, row), unit))) };
}

/** Salaries, offices and rows without money have no table. */
function isProject({ category, name, budget, fiscalFunds }: ListedAmount): boolean {
  const money = normalise(budget.cell === null ? fiscalFunds.text : budget.text);
  return !BASIC_CLASS.test(normalise(category.text)) && !BASIC_NAME.test(normalise(name.text)) && !/^-?0*(?:\.0*)?$/u.test(money);
}

/** The field that holds what the list gives. */
export function moneyOf({ funds }: Pick<BudgetList, "funds">, { budget, fiscalFunds }: ListedAmount): Field {
  return budget.cell === null || (funds === "fiscal" && fiscalFunds.cell !== null) ? fiscalFunds : budget;
}

/** Several rows of one project are its parts, or a sum with its parts. */
function readingsOf(amounts: readonly (DecimalText | null)[]): readonly DecimalText[] {
  const known = amounts.flatMap((amount) => amount ?? []);
  if (known.length < amounts.length) return [];
  const [first = "0", ...parts] = known;
  const all = addDecimals(...known);
  return parts.length > 0 && isSameAmount(addDecimals(...parts), first) ? [first, all] : [all];
}

/** Rows with the same unit and code, or without codes the same unit and name, are one project's. */
function entriesOf(rows: readonly ListedAmount[]): readonly ListEntry[] {
  const entries = grouped(rows, ({ unitCode, unitName, code, name }) => `${normalise(unitCode.text) || normalise(unitName.text)} ${normalise(code.text) || normalise(name.text)}`);
  return [...entries.values()].flatMap(([first, ...more]) => (first ? [{ rows: [first, ...more], code: normalise(first.code.text), name: normalise(first.name.text) }] : []));
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else if (key !== "") groups.set(key, [item]);
  }
  return groups;
}

/** Both say which unit, and it is the same. */
function isOwnUnit({ rows: [row] }: ListEntry, { project }: ProjectView): boolean {
  return compareUnits(row, project) === true;
}

/** No unit speaks against it. */
function isSameUnit({ rows: [row] }: ListEntry, { project }: ProjectView): boolean {
  return compareUnits(row, project) !== false;
}

interface UnitFields {
  readonly unitCode: Field;
  readonly unitName: Field;
}

/** null where one of the two does not say. A department's code stands before those of its units. */
export function compareUnits(a: UnitFields, b: UnitFields): boolean | null {
  const codes = [normalise(a.unitCode.text), normalise(b.unitCode.text)] as const;
  if (codes[0] !== "" && codes[1] !== "") return codes[0].startsWith(codes[1]) || codes[1].startsWith(codes[0]);
  const names = [normalise(a.unitName.text), normalise(b.unitName.text)] as const;
  return names[0] === "" || names[1] === "" ? null : names[0] === names[1];
}

/** Each unit once: a file has few of them. */
export function unitsOf(projects: readonly ProjectView[]): readonly UnitFields[] {
  return [...new Map(projects.map(({ project }) => [`${project.unitCode.text} ${project.unitName.text}`, project] as const)).values()];
}
