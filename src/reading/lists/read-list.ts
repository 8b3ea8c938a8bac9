/** A found list → the model's list: its rows, what its sums stand for, its year and its unit of money. */
import { type BudgetList, type Field } from "../../model";
import { readMoneyFigure } from "../../text";
import { isLedgerTitle, readPreface, type Preface } from "../form/preface";
import { claimHeader } from "../read-sheet";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, type TableHeader } from "../tables/header";
import { moneyUnitOver } from "../tables/money-unit";
import { tableYear } from "../year";
import { nameColumn, type FoundList } from "./find-lists";
import { AMOUNT_COLUMNS, readListRows, type ListRow } from "./list-rows";
import { statedTotals } from "./stated-totals";

/** A list with its place on the sheet. */
export interface ReadList {
  readonly view: SheetView;
  readonly list: BudgetList;
  /** Its first and last row, the lines over it included. */
  readonly top: number;
  readonly end: number;
}

/** Reads and claims the list; null, and nothing claimed, where no row has a name and an amount, or the sheet is hidden. */
export function readList(found: FoundList): ReadList | null {
  const { view, header } = found;
  if (view.sheet.visibility !== "visible") return null;
  const { rows: all, whole } = readListRows(found);
  const rows = all.filter(({ kind }) => kind === "amount");
  if (!rows.some(({ amounts }) => AMOUNT_COLUMNS.some((column) => readMoneyFigure(amounts[column].text).kind === "number"))) return null;
  const preface = readPreface(view, header.top, 0, header.bandLeft, header.bandRight, isLedgerTitle);
  const of = nameColumn(header) === null ? "units" : "projects";
  if (of === "units" && !speaksOfProjects(view, header, preface.title)) return null;
  claimHeader(view, withPlaces(view, header, all));
  claimRepeated(found);
  const sums = all.filter(({ kind }) => kind === "total" || kind === "group");
  // Where a row's amount could not be placed, no sum can be trusted.
  const totals = whole ? statedTotals(rows, sums, all.flatMap(({ kind, row }) => (kind === "heading" ? [row] : []))) : [];
  for (const row of rows) claimRow(view, row);
  for (const { label, amount } of totals) for (const { cell } of [label, amount]) if (cell) view.claim(cell.row, cell.column);
  claimSequence(view, header, rows);
  const list: BudgetList = {
    sheet: view.name, of, title: preface.title,
    year: tableYear({ yearLine: preface.yearLine, title: preface.title.text, isLedger: true, sheet: view.name }),
    moneyUnit: moneyUnitOver(view, header, preface),
    funds: fundsOf(header, preface.title.text),
    rows: rows.map(({ unitCode, unitName, code, name, category, amounts }) => ({
      ...unitOf(unitCode, unitName, preface), code, name, category, ...amounts,
    })),
    totals,
  };
  return { view, list, top: preface.top, end: Math.max(header.bottom, ...all.map(({ row }) => row)) };
}

/** A list of units holds project money only where it says so. */
function speaksOfProjects(view: SheetView, header: TableHeader, title: Field): boolean {
  const budget = columnOf(header, "budget") ?? columnOf(header, "initialBudget");
  return [title.text, view.name, budget?.header.text ?? ""].some((text) => text.includes("项目"));
}

/** The unit printed over a list holds for all its rows where it has no column of units. */
function unitOf(unitCode: Field, unitName: Field, preface: Preface): { readonly unitCode: Field; readonly unitName: Field } {
  return unitCode.cell === null && unitName.cell === null ? { unitCode: preface.unitCode, unitName: preface.unitName } : { unitCode, unitName };
}

const PLACES: ReadonlySet<string> = new Set([
  "sequence", "unitCode", "unitName", "implementingUnit", "department", "unitWord", "code", "name", "specialFundName", "projectKind", "budget", "initialBudget", "fiscalFunds", "otherFunds",
]);

/** The header with only the columns that the model has a place for: the others stay unclaimed, unless nothing stands under them. */
function withPlaces(view: SheetView, header: TableHeader, rows: readonly ListRow[]): TableHeader {
  const isBlank = (left: number, right: number): boolean => rows.every(({ row }) => view.filledIn(row, left, right).length === 0);
  return {
    ...header,
    columns: [
      ...header.columns.flatMap((column) => (PLACES.has(column.role) ? [column] : isBlank(column.left, column.right) ? [{ ...column, role: "sequence" as const }] : [])),
      ...header.unknown.flatMap(({ left, right, row }) => (isBlank(left, right) ? [{ role: "sequence" as const, left, right, header: view.peek(row, left) }] : [])),
    ],
  };
}

function claimRow(view: SheetView, { unitCode, unitName, code, name, category, amounts }: ListRow): void {
  for (const { cell } of [unitCode, unitName, code, name, category, ...Object.values(amounts)]) if (cell?.sheet === view.name) view.claim(cell.row, cell.column);
}

function claimRepeated({ view, header, repeated }: FoundList): void {
  for (const row of repeated) for (const column of view.filledIn(row, header.left, header.right)) view.claim(row, column);
}

/** Running numbers say nothing about a project. */
function claimSequence(view: SheetView, header: TableHeader, rows: readonly ListRow[]): void {
  const column = columnOf(header, "sequence");
  if (column) for (const { row } of rows) if (/^[\d.\-、]+$/u.test(view.text(row, column.left))) view.claim(row, column.left);
}

const ONE_BUDGET = /一般公共预算|政府性基金|国有资本经营/gu;

/** A title or a header that names one of the four budgets, and no other. */
function fundsOf(header: TableHeader, title: string): BudgetList["funds"] {
  const namesOne = (text: string): boolean => new Set(text.match(ONE_BUDGET)).size === 1;
  if (namesOne(title)) return "one";
  if (columnOf(header, "budget") ?? columnOf(header, "initialBudget")) return "all";
  return namesOne(columnOf(header, "fiscalFunds")?.header.text ?? "") ? "one" : "fiscal";
}
