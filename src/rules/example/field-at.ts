import type { Field } from "../../model";

/** A cell with a text in it. */
export function fieldAt(sheet: string, row: number, column: number, text: string): Field {
  return { text, raw: text === "" ? null : text, cell: { sheet, row, column } };
}
