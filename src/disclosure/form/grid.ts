/** A form's rows as cells with their places: what heights, page breaks and Word tables are worked out from. */
import type { Cell, FormRow } from "./part";

/** A cell with its place; rows and columns count from 0 within the form. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
}

/** The cells of a form. Throws where a row does not fill exactly its form's columns: a defect of the layout. */
export function placeCells(rows: readonly FormRow[], columns: number): readonly PlacedCell[] {
  const placed: PlacedCell[] = [];
  rows.forEach((line, row) => {
    let column = 0;
    for (const part of line.parts) {
      if (part.kind === "cell") placed.push({ cell: part, row, column });
      column += part.span;
    }
    if (column !== columns) throw new Error(`Row ${String(row)} of a form has ${String(column)} columns instead of ${String(columns)}.`);
  });
  return placed;
}
