/** A piece of text read from the workbook, together with the cell it was read from. */
import type { CellRef, CellScalar } from "../workbook";

export interface Field {
  /** As displayed, outer blanks trimmed; "" when the cell is blank or there is none. */
  readonly text: string;
  /** What the cell holds; an edit states it as `before`. For a field joined from several cells: the text. */
  readonly raw: CellScalar;
  /** The cell (top-left where merged); null when the form has no such cell. */
  readonly cell: CellRef | null;
  /** The value could not be known: a formula without a stored result, or an error value. The text is then "". */
  readonly unknown?: "not-calculated" | "error";
}

/** A field that the form does not have. */
export const NO_FIELD: Field = { text: "", raw: null, cell: null };

/** Whether the form has a cell for the field (filled or not). */
export function hasCell(field: Field): field is Field & { readonly cell: CellRef } {
  return field.cell !== null;
}
