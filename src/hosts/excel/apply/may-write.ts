/** Whether an edit may go into its cell as the cell is now. */
import { RefusalError, cellKey, formatCell, type CellRef, type CellScalar, type SetValueEdit } from "../../../workbook";
import type { CellsNow } from "./cells-now";

/** support.microsoft.com, "Excel specifications and limits". */
export const MAX_CELL_TEXT = 32_767;

/** By cell, what edits of the same call found there or put there: no sign of a moved row. */
export type Wanted = ReadonlyMap<string, readonly CellScalar[]>;

export function valuesWanted(edits: readonly SetValueEdit[]): Wanted {
  const wanted = new Map<string, CellScalar[]>();
  for (const { cell, before, after } of edits) wanted.set(placeOf(cell), [...(wanted.get(placeOf(cell)) ?? []), blankAsNull(before), blankAsNull(after)]);
  return wanted;
}

interface Circumstances {
  readonly isCovered: boolean;
  readonly isSpilled: boolean;
  readonly wanted: Wanted;
  /** The sheet's name as it is spelled in the workbook. */
  readonly sheet: string;
}

/** null: it may; "done": it was written before. @throws RefusalError host-failed where Excel gave no answer for the cell */
export function refusalFor(edit: SetValueEdit, cells: CellsNow, { isCovered, isSpilled, wanted, sheet }: Circumstances): RefusalError | "done" | null {
  const facts = { sheet, cell: formatCell(edit.cell) };
  const now = cells.get(cellKey(edit.cell));
  if (!now) throw new RefusalError("host-failed", { code: "cells", sheet });
  if (now.isFormula || isSpilled) return new RefusalError("cell-has-formula", facts);
  if (isCovered) return new RefusalError("cell-covered", facts);
  const moved = (edit.beside ?? []).some(({ cell, value }) => {
    const held = cell.sheet === edit.cell.sheet ? cells.get(cellKey(cell))?.value : value;
    return held !== blankAsNull(value) && !(wanted.get(placeOf(cell)) ?? []).some((one) => one === held);
  });
  if (moved) return new RefusalError("cell-changed", facts);
  if (now.value === blankAsNull(edit.after)) return "done";
  if (now.value !== blankAsNull(edit.before)) return new RefusalError("cell-changed", facts);
  if (typeof edit.after === "string" && edit.after.length > MAX_CELL_TEXT) return new RefusalError("request-too-large", { ...facts, limit: MAX_CELL_TEXT });
  // JSON knows neither NaN nor infinity: they would arrive as "leave the cell as it is".
  if (typeof edit.after === "number" && !Number.isFinite(edit.after)) return new RefusalError("request-too-large", facts);
  return null;
}

/** Excel knows no difference between a blank cell and one with an empty text. */
export function blankAsNull(value: CellScalar): CellScalar {
  return value === "" ? null : value;
}

function placeOf({ sheet, row, column }: CellRef): string {
  return `${sheet}!${row}:${column}`;
}
