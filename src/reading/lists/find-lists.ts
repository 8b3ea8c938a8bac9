/** Lists of projects without indicators: a row a project, the indicators on another sheet. */
import type { LabelId } from "../labels";
import { ledgerRows } from "../ledger/ledger-rows";
import type { SheetView } from "../sheet/sheet-view";
import { isProjectRole, type TableHeader } from "../tables/header";
import { headerColumns } from "../tables/header-columns";
import { headerRows, type HeaderRows } from "../tables/header-rows";

export interface ProjectList {
  readonly view: SheetView;
  readonly header: TableHeader;
  readonly rows: readonly number[];
}

/** Columns that name a project. */
const KEYS: ReadonlySet<string> = new Set<LabelId>(["code", "name", "specialFundName"]);
const FEWEST_LABELS = 3;

/** The lists of a sheet, in order; nothing is claimed. Rows that a table has claimed are left out. */
export function findProjectLists(view: SheetView): readonly ProjectList[] {
  const lists: ProjectList[] = [];
  for (const row of view.rows) {
    if (row <= (lists.at(-1)?.rows.at(-1) ?? -1)) continue;
    // Rows of tables that were read are the most.
    const first = firstFilled(view, row);
    if (first === null || view.isClaimed(row, first)) continue;
    const header = listHeader(view, row);
    if (!header) continue;
    const { rows } = ledgerRows(view, header, view.lastRow + 1, new Set());
    const own = rows.filter((at) => !view.filledIn(at, header.left, header.right).some((column) => view.isClaimed(at, column)));
    if (own.length > 0) lists.push({ view, header, rows: own });
  }
  return lists;
}

function firstFilled(view: SheetView, row: number): number | null {
  for (let column = 0; column <= view.lastColumn; column++) if (view.filled(row, column)) return column;
  return null;
}

function listHeader(view: SheetView, row: number): TableHeader | null {
  const filled = view.filledIn(row, 0, view.lastColumn);
  const labelled = filled.filter((column) => view.label(row, column) !== null && !view.isClaimed(row, column));
  const first = labelled[0];
  const last = labelled.at(-1);
  if (first === undefined || last === undefined || labelled.length < FEWEST_LABELS || labelled.length * 3 < filled.length * 2) return null;
  if (!labelled.some((column) => KEYS.has(view.label(row, column) ?? ""))) return null;
  const seed = { row, left: filled[0] ?? first, right: view.span(row, last).right };
  const rows = headerRows(view, seed, 0, 0, view.lastColumn);
  const right = Math.max(seed.right, ...headedColumns(view, rows));
  const { columns, unknown, sideLabels } = headerColumns(view, rows, seed.left, right);
  const projectColumns = columns.filter((column) => isProjectRole(column.role));
  if (projectColumns.length < 2 || !projectColumns.some((column) => KEYS.has(column.role))) return null;
  return { ...rows, left: seed.left, right, bandLeft: 0, bandRight: view.lastColumn, columns, unknown, sideLabels, isLedger: true };
}

/** The right edges of all cells of the header rows: a lower row can reach further than a group word over it. */
function headedColumns(view: SheetView, { top, bottom }: HeaderRows): readonly number[] {
  const edges: number[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of view.filledIn(row, 0, view.lastColumn)) edges.push(view.span(row, column).right);
  }
  return edges;
}
