/** Which rows under a ledger's header are data, and which are sums, notes and repeated headers. */
import type { SheetView } from "../sheet/sheet-view";
import { claimColumnNumbers } from "../tables/column-numbers";
import { columnOf, type TableHeader } from "../tables/header";
import { isNote, isSignature, isTitle, isTotal } from "../tables/row-kinds";

export interface LedgerRows {
  readonly rows: readonly number[];
  readonly totals: readonly number[];
}

/** Rows from under the header to before `limit`; `skipped`: rows of repeated headers. */
export function ledgerRows(view: SheetView, header: TableHeader, limit: number, skipped: ReadonlySet<number>): LedgerRows {
  const rows: number[] = [];
  const totals: number[] = [];
  const sequence = columnOf(header, "sequence")?.left ?? -1;
  for (const row of view.rows) {
    if (row <= header.bottom || skipped.has(row)) continue;
    if (row >= limit) break;
    const columns = view.filledIn(row, header.left, header.right);
    const first = columns[0];
    if (first === undefined) continue;
    // A prepared row with nothing but its number.
    if (columns.length === 1 && first === sequence && /^\d+$/.test(view.text(row, first))) {
      view.claim(row, first);
      continue;
    }
    if (rows.length === 0 && claimColumnNumbers(view, row, header.left, header.right)) continue;
    if (columns.slice(0, 3).some((column) => isTotal(view.text(row, column)))) totals.push(row);
    else if (!isLine(view, header, row, columns, first)) rows.push(row);
  }
  return { rows: withoutTail(view, header, rows), totals };
}

/** A line of text across the table: a note, a signature, a title, a heading over a group of projects. */
function isLine(view: SheetView, header: TableHeader, row: number, columns: readonly number[], first: number): boolean {
  const text = view.text(row, first);
  if (isNote(text) || isSignature(text)) return true;
  if (columns.length > 1) return false;
  // 一、某某局 in the column of running numbers: a heading over a group of projects.
  if (isTitle(text) || first === columnOf(header, "sequence")?.left) return true;
  const span = view.span(row, first);
  return span.left < span.right && header.columns.filter((column) => column.left >= span.left && column.right <= span.right).length >= 3;
}

/** A text alone in the first column behind a blank row, or a long one, is a line under the table. */
function withoutTail(view: SheetView, header: TableHeader, rows: readonly number[]): readonly number[] {
  let end = rows.length;
  while (end > 1) {
    const row = rows[end - 1] ?? 0;
    const columns = view.filledIn(row, header.left, header.right);
    const first = columns[0] ?? header.left;
    const alone = columns.length === 1 && first <= (header.columns[0]?.left ?? header.left) && view.area(row, first) === null;
    if (!alone || (row === (rows[end - 2] ?? row) + 1 && view.text(row, first).length <= 40)) break;
    end--;
  }
  return rows.slice(0, end);
}
