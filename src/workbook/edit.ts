/** What the core asks a host to change: plain data, each with what stood there before, so that it can be refused or taken back. */
import type { Area, CellRef } from "./address";
import type { SheetPlan } from "./sheet-plan";
import type { CellScalar } from "./snapshot";

export type MarkLevel = "error" | "warning" | "info";

/** A cell and what it held. */
export interface HeldCell {
  readonly cell: CellRef;
  readonly value: CellScalar;
}

/** Puts a value into one cell. Refused when the cell no longer holds `before`. Text is written as text, never as a formula. */
export interface SetValueEdit {
  readonly kind: "set-value";
  readonly cell: CellRef;
  readonly before: CellScalar;
  readonly after: CellScalar;
  /**
   * Cells that the row is known by. Refused when one holds something else (other than what an edit of the same call puts there or
   * found there): rows were sorted, inserted or deleted, and the cell now belongs to another row that happens to hold `before`.
   */
  readonly beside?: readonly HeldCell[];
}

/** Lays the lens over a sheet: one conditional format of our own a level. Earlier marks of ours on that sheet are replaced. */
export interface SetMarksEdit {
  readonly kind: "set-marks";
  readonly sheet: string;
  readonly marks: readonly { readonly level: MarkLevel; readonly areas: readonly Area[] }[];
}

/** Takes our marks (and only ours) off a sheet. */
export interface ClearMarksEdit {
  readonly kind: "clear-marks";
  readonly sheet: string;
}

/** Adds a note (file host) or a comment (Excel) to a cell that has none. */
export interface AddNoteEdit {
  readonly kind: "add-note";
  readonly cell: CellRef;
  readonly text: string;
}

/** Takes off the notes or comments that we added. */
export interface ClearNotesEdit {
  readonly kind: "clear-notes";
  readonly sheet: string;
}

/** Writes a new sheet of our own. With `replace`, a sheet of our own with this name is replaced; a user's sheet never is. */
export interface PutSheetEdit {
  readonly kind: "put-sheet";
  readonly plan: SheetPlan;
  readonly replace: boolean;
}

/** Removes a sheet of our own. */
export interface RemoveSheetEdit {
  readonly kind: "remove-sheet";
  readonly sheet: string;
}

export type WorkbookEdit =
  | SetValueEdit
  | SetMarksEdit
  | ClearMarksEdit
  | AddNoteEdit
  | ClearNotesEdit
  | PutSheetEdit
  | RemoveSheetEdit;

/** The edit that takes a value edit back. */
export function inverseOf(edit: SetValueEdit): SetValueEdit {
  return { ...edit, before: edit.after, after: edit.before };
}
