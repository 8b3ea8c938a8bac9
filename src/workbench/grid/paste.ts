/** What is put on the clipboard for a range, and the edits that put what comes from it into the sheet. */
import { MAX_COLUMNS, MAX_ROWS, type Area, type CellPosition, type CellScalar, type SetValueEdit, type SheetSnapshot } from "../../workbook";
import type { SheetLooks } from "../looks/sheet-looks";
import { formOf } from "./cell-form";
import { parseCopied, tabbedText } from "./clipboard-text";
import { shownText } from "./shown-text";
import { asksForFormula, textToEdit, typedValue } from "./typed-value";
import { gridOfSheet } from "./sheet-grid";

/** A sheet as the grid knows it. */
export interface ShownSheet {
  readonly sheet: SheetSnapshot;
  readonly looks: SheetLooks | null;
  readonly date1904: boolean;
}

/** A copied range: its texts as they go to the clipboard, and the values that a cell of the same number format takes whole. */
export interface Copied {
  readonly text: string;
  readonly cells: readonly (readonly CopiedCell[])[];
}

export interface CopiedCell {
  readonly text: string;
  readonly value: CellScalar;
  readonly numberFormat: string;
}

/** What a paste does, and what it leaves out and why. */
export interface Paste {
  readonly edits: readonly SetValueEdit[];
  /** The rectangle it falls on. */
  readonly area: Area;
  /** Cells that lie under a merged area, and texts that ask for a formula. */
  readonly covered: number;
  readonly formulas: number;
}

export function copyOf({ sheet, looks, date1904 }: ShownSheet, { top, left, bottom, right }: Area): Copied {
  const grid = gridOfSheet(sheet);
  const cells = Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across): CopiedCell => {
    const at = { row: top + down, column: left + across };
    const value = grid.value(at);
    return { text: shownText(sheet, at, value), value, numberFormat: formOf(sheet, looks, at, date1904).numberFormat };
  }));
  return { text: tabbedText(cells.map((row) => row.map(({ text }) => text))), cells };
}

/** `text` from the clipboard into a selected rectangle. One copied cell fills the whole of it; `copied` is what was copied here last. */
export function pasteOf(shown: ShownSheet, selected: Area, text: string, copied: Copied | null = null): Paste {
  const own = copied !== null && sameText(copied.text, text);
  const source: readonly (readonly (CopiedCell | string)[])[] = own ? copied.cells : parseCopied(text);
  const [first = []] = source;
  const one = source.length === 1 && first.length === 1;
  const height = one ? selected.bottom - selected.top + 1 : source.length;
  const width = one ? selected.right - selected.left + 1 : Math.max(...source.map((row) => row.length));
  const area = { top: selected.top, left: selected.left, bottom: Math.min(MAX_ROWS - 1, selected.top + height - 1), right: Math.min(MAX_COLUMNS - 1, selected.left + width - 1) };
  const grid = gridOfSheet(shown.sheet);
  const edits: SetValueEdit[] = [];
  let covered = 0;
  let formulas = 0;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const at = { row, column };
      const cell = one ? first[0] : source[row - area.top]?.[column - area.left];
      if (cell === undefined) continue;
      const anchor = grid.anchor(at);
      const isCovered = anchor.row !== row || anchor.column !== column;
      // An empty text under a merged area is how a merged area itself is copied.
      if (isCovered) { if ((typeof cell === "string" ? cell : cell.text) !== "") covered++; }
      else if (typeof cell === "string" && asksForFormula(cell, formOf(shown.sheet, shown.looks, at, shown.date1904))) formulas++;
      else edits.push({ kind: "set-value", cell: { sheet: shown.sheet.name, ...at }, before: grid.value(at), after: pastedValue(shown, at, cell) });
    }
  }
  return { edits, area, covered, formulas };
}

function pastedValue({ sheet, looks, date1904 }: ShownSheet, at: CellPosition, cell: CopiedCell | string): CellScalar {
  const form = formOf(sheet, looks, at, date1904);
  if (typeof cell === "string") return typedValue(cell, form);
  return typeof cell.value === "string" || cell.numberFormat === form.numberFormat ? cell.value : typedValue(cell.text, form);
}

/** The edit that puts typed text into a cell; null where it changes nothing. */
export function editOf({ sheet, looks, date1904 }: ShownSheet, position: CellPosition, typed: string): SetValueEdit | null {
  const before = gridOfSheet(sheet).value(position);
  const form = formOf(sheet, looks, position, date1904);
  // Left as it was offered: a text that looks like a number stays a text.
  if (typed === textToEdit(before, form)) return null;
  const after = typedValue(typed, form);
  return after === before ? null : { kind: "set-value", cell: { sheet: sheet.name, ...position }, before, after };
}

/** The edits that empty the filled cells of an area; formulas are among them, for the host to refuse. */
export function clearEdits({ sheet }: ShownSheet, { top, left, bottom, right }: Area): readonly SetValueEdit[] {
  const grid = gridOfSheet(sheet);
  const edits: SetValueEdit[] = [];
  for (const line of sheet.rows) {
    if (line.row < top || line.row > bottom) continue;
    for (let column = Math.max(left, line.first); column <= Math.min(right, line.first + line.values.length - 1); column++) {
      const at = { row: line.row, column };
      const before = grid.value(at);
      if (before !== null || grid.facts(at)?.formula !== undefined) edits.push({ kind: "set-value", cell: { sheet: sheet.name, ...at }, before, after: null });
    }
  }
  return edits;
}

/** The clipboard may write line ends its own way and add one at the end. */
function sameText(a: string, b: string): boolean {
  const even = (text: string): string => text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  return even(a) === even(b);
}
