/** The head of the indicator table in rows of its own at the top of each later page: for sheets with several forms, where the host can't print it again. */
import type { PlacedCell } from "../form/grid";
import type { FormRow } from "../form/part";
import type { PagedForm } from "./paginate";

/** `rows`: those the form was laid out from. Pages that begin above the head or hold only a note keep as they are. */
export function withHeads(form: PagedForm, rows: readonly FormRow[]): PagedForm {
  const first = rows.findIndex((row) => row.role === "header");
  const last = rows.findLastIndex((row) => row.role === "header");
  const starts = form.breaks.filter((row) => first >= 0 && row > last && rows[row]?.role !== "note");
  if (starts.length === 0) return form;

  const count = last - first + 1;
  const before = (row: number) => starts.filter((start) => start < row).length * count;
  /** Where a row stands after the heads were put in: behind the head that begins its page. */
  const moved = (row: number) => before(row) + row + (starts.includes(row) ? count : 0);

  const head = form.cells.filter(({ row, cell }) => row >= first && row + cell.rows <= last + 1);
  const beside = new Set(form.cells.filter(({ row, cell }) => row <= first && row + cell.rows > last + 1).map((placed) => placed.column));
  const cells = form.cells.map((placed): PlacedCell => {
    // A label that stood beside the head and its rows stands beside the head again.
    const joinsHead = starts.includes(placed.row) && beside.has(placed.column);
    return joinsHead ? { ...placed, row: moved(placed.row) - count, cell: { ...placed.cell, rows: placed.cell.rows + count } } : { ...placed, row: moved(placed.row) };
  });
  const copies = starts.flatMap((start) => head.map((placed) => ({ ...placed, row: before(start) + start + placed.row - first })));
  const heights = form.heights.flatMap((height, row) => (starts.includes(row) ? [...form.heights.slice(first, last + 1), height] : [height]));
  const breaks = form.breaks.map((row) => (starts.includes(row) ? before(row) + row : moved(row)));
  return { cells: [...cells, ...copies], heights, breaks, pages: form.pages };
}
