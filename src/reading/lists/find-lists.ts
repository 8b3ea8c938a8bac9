/** Lists of projects or units without indicators: a row a project or unit, with its amounts. */
import { labelKey, type LabelId } from "../labels";
import { ledgerRows } from "../ledger/ledger-rows";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, isProjectRole, type TableHeader } from "../tables/header";
import { headerColumns } from "../tables/header-columns";
import { headerRows, type HeaderRows } from "../tables/header-rows";
import { listColumns, listLabel } from "./list-labels";

export interface FoundList {
  readonly view: SheetView;
  readonly header: TableHeader;
  /** Rows under the header that are no totals, notes or headings: what a ledger would read. */
  readonly rows: readonly number[];
  readonly totals: readonly number[];
  /** The row behind the list's last. */
  readonly end: number;
  /** Rows on which the header is printed again. */
  readonly repeated: ReadonlySet<number>;
}

/** Columns that name a project, a unit, an amount. */
const KEYS: ReadonlySet<string> = new Set<LabelId>(["code", "name", "specialFundName"]);
const UNITS: ReadonlySet<string> = new Set<LabelId>(["unitCode", "unitName", "department", "implementingUnit", "unitWord"]);
const MONEY: ReadonlySet<string> = new Set<LabelId>(["budget", "initialBudget", "fiscalFunds", "moneyGroup"]);
const INDICATORS: ReadonlySet<string> = new Set<LabelId>(["level1", "level2", "level3", "value"]);
const FEWEST_LABELS = 3;

/** The lists of a sheet, in order; nothing is claimed. Rows that a table has claimed are left out. */
export function findLists(view: SheetView): readonly FoundList[] {
  const headers: TableHeader[] = [];
  for (const row of view.rows) {
    if (row <= (headers.at(-1)?.bottom ?? -1)) continue;
    // Rows of tables that were read are the most.
    const first = firstFilled(view, row);
    if (first === null || view.isClaimed(row, first)) continue;
    const header = listHeader(view, row);
    if (header) headers.push(header);
  }
  const lists: FoundList[] = [];
  for (let at = 0; at < headers.length;) {
    const header = headers[at];
    if (!header) break;
    const same = headers.slice(at + 1).findIndex((other) => signatureOf(view, other) !== signatureOf(view, header));
    const next = same < 0 ? headers.length : at + 1 + same;
    lists.push(...listUnder(view, header, headers.slice(at + 1, next), headers[next]?.top ?? view.lastRow + 1));
    at = next;
  }
  return lists;
}

function listUnder(view: SheetView, header: TableHeader, again: readonly TableHeader[], end: number): readonly FoundList[] {
  const repeated = new Set(again.flatMap(({ top, bottom }) => Array.from({ length: bottom - top + 1 }, (_, index) => top + index)));
  const { rows, totals } = ledgerRows(view, header, end, repeated);
  const own = rows.filter((at) => !view.filledIn(at, header.left, header.right).some((column) => view.isClaimed(at, column)));
  return own.length > 0 || totals.length > 0 ? [{ view, header, rows: own, totals, end, repeated }] : [];
}

function firstFilled(view: SheetView, row: number): number | null {
  for (let column = 0; column <= view.lastColumn; column++) if (view.filled(row, column)) return column;
  return null;
}

function listHeader(view: SheetView, row: number): TableHeader | null {
  const filled = view.filledIn(row, 0, view.lastColumn);
  if (filled.length < 2) return null;
  const labels = new Map(filled.flatMap((column) => {
    const label = view.isClaimed(row, column) ? null : listLabel(view, row, column);
    return label === null ? [] : [[column, label] as const];
  }));
  if (!isHeaderRow(view, row, filled, labels)) return null;
  const [left = 0, last = 0] = [filled[0], [...labels.keys()].at(-1)];
  const seed = { row, left, right: view.span(row, last).right };
  const rows = headerRows(view, seed, 0, 0, view.lastColumn);
  const right = Math.max(seed.right, ...headedColumns(view, rows));
  const given = listColumns(view, rows.bottom, left, right);
  const { columns, unknown, sideLabels } = headerColumns(view, rows, left, right, given);
  const roles = columns.map(({ role }) => role).filter(isProjectRole);
  if (roles.length < 2 || !roles.some((role) => KEYS.has(role) || UNITS.has(role))) return null;
  return { ...rows, left, right, bandLeft: 0, bandRight: view.lastColumn, columns, unknown, sideLabels, isLedger: true };
}

/** Mostly known labels, a project's among them; or a project or unit beside an amount, and nothing but words. */
function isHeaderRow(view: SheetView, row: number, filled: readonly number[], labels: ReadonlyMap<number, LabelId>): boolean {
  const ids = [...labels.values()];
  const names = ids.some((id) => KEYS.has(id));
  if (names && labels.size >= FEWEST_LABELS && labels.size * 3 >= filled.length * 2) return true;
  if (ids.some((id) => INDICATORS.has(id)) || !ids.some((id) => MONEY.has(id)) || (!names && !ids.some((id) => UNITS.has(id)))) return false;
  // 数量指标 ⎮ 质量指标 … head a table of indicators; figures and codes stand in no header.
  return filled.every((column) => view.label(row, column) !== null || !/指标|\d{4}|^[\d.,%-]+$/u.test(labelKey(view.text(row, column))));
}

/** The right edges of all cells of the header rows: a lower row can reach further than a group word over it. */
function headedColumns(view: SheetView, { top, bottom }: HeaderRows): readonly number[] {
  const edges: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of view.filledIn(row, 0, view.lastColumn)) edges.push(view.span(row, column).right);
  }
  return edges;
}

function signatureOf(view: SheetView, { bottom, left, right, columns }: TableHeader): string {
  const words = view.filledIn(bottom, left, right).map((column) => `${labelKey(view.text(bottom, column))}@${String(column)}`);
  return [...columns.map(({ role, left: at }) => `${role}@${String(at)}`), ...words].join(" ");
}

/** The column by which a row's project or unit is named. */
export function nameColumn(header: TableHeader): number | null {
  const columns = (["name", "specialFundName", "code"] as const).flatMap((role) => columnOf(header, role) ?? []);
  return columns.length === 0 ? null : Math.min(...columns.map(({ left }) => left));
}
