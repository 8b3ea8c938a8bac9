/** State of the workbench: the open workbook, what is selected, what is marked, what can be undone. */
import type { Language } from "../messages";
import { cellKey, gridOf, inverseOf, type CellPosition, type MarkLevel, type Refusal, type SetValueEdit, type SheetSnapshot, type WorkbookEdit, type WorkbookSnapshot } from "../workbook";
import { looksOfPlan, type SheetLooks } from "./looks/sheet-looks";
import { withValues } from "./with-values";

export type SheetMarks = ReadonlyMap<number, MarkLevel>;

/** The selected rectangle of a sheet: `focus` is the active cell, `anchor` the opposite corner. */
export interface Selection {
  readonly sheet: string;
  readonly anchor: CellPosition;
  readonly focus: CellPosition;
}

export interface OpenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLooks>;
  readonly selection: Selection;
  readonly marks: ReadonlyMap<string, SheetMarks>;
  readonly done: readonly (readonly SetValueEdit[])[];
  readonly undone: readonly (readonly SetValueEdit[])[];
  readonly unsaved: boolean;
}

export type WorkbenchNotice =
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[] }
  | { readonly kind: "defect"; readonly report: string };

export interface WorkbenchState {
  readonly language: Language;
  readonly workbook: OpenWorkbook | null;
  /** Name of the file being opened. */
  readonly opening: string | null;
  readonly notice: WorkbenchNotice | null;
  /** Which half a narrow window shows. */
  readonly half: "grid" | "pane";
}

export type HistoryStep = "record" | "undo" | "redo";

export type WorkbenchAction =
  | { readonly type: "opening"; readonly name: string }
  | { readonly type: "opened"; readonly snapshot: WorkbookSnapshot; readonly looks: ReadonlyMap<string, SheetLooks>; /** What was opened exists in no file yet. */ readonly unsaved?: boolean }
  | { readonly type: "told"; readonly notice: WorkbenchNotice | null }
  | { readonly type: "applied"; readonly edits: readonly WorkbookEdit[]; readonly history: HistoryStep }
  | { readonly type: "read"; readonly snapshot: WorkbookSnapshot }
  | { readonly type: "selected"; readonly selection: Selection }
  | { readonly type: "saved" }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "half"; readonly half: "grid" | "pane" };

export function initialWorkbench(language: Language): WorkbenchState {
  return { language, workbook: null, opening: null, notice: null, half: "grid" };
}

export function reduceWorkbench(state: WorkbenchState, action: WorkbenchAction): WorkbenchState {
  switch (action.type) {
    case "opening":
      return { ...state, opening: action.name, notice: null };
    case "opened":
      return { ...state, opening: null, workbook: { ...openWorkbook(action.snapshot, action.looks), unsaved: action.unsaved ?? false } };
    case "told":
      return { ...state, opening: null, notice: action.notice };
    case "language":
      return { ...state, language: action.language };
    case "half":
      return { ...state, half: action.half };
    case "applied":
    case "read":
    case "selected":
    case "saved":
      return state.workbook ? { ...state, workbook: reduceWorkbook(state.workbook, action) } : state;
  }
}

function reduceWorkbook(workbook: OpenWorkbook, action: Exclude<WorkbenchAction, { readonly type: "opening" | "opened" | "told" | "language" | "half" }>): OpenWorkbook {
  switch (action.type) {
    case "applied":
      return afterEdits(workbook, action.edits, action.history);
    case "read":
      return { ...workbook, snapshot: action.snapshot, selection: keptSelection(workbook.selection, action.snapshot) };
    case "selected":
      return { ...workbook, selection: action.selection };
    case "saved":
      return { ...workbook, unsaved: false };
  }
}

/** The first sheet that can be seen is shown first. */
function openWorkbook(snapshot: WorkbookSnapshot, looks: ReadonlyMap<string, SheetLooks>): OpenWorkbook {
  const first = snapshot.sheets.find(({ visibility }) => visibility === "visible") ?? snapshot.sheets[0];
  return { snapshot, looks, selection: topLeft(first?.name ?? ""), marks: new Map(), done: [], undone: [], unsaved: false };
}

function afterEdits(workbook: OpenWorkbook, edits: readonly WorkbookEdit[], history: HistoryStep): OpenWorkbook {
  const values = edits.filter((edit) => edit.kind === "set-value");
  const looks = new Map(workbook.looks);
  for (const edit of edits) if (edit.kind === "put-sheet") looks.set(edit.plan.name, looksOfPlan(edit.plan));
  return {
    ...workbook, looks,
    snapshot: withValues(workbook.snapshot, values),
    marks: afterMarks(workbook.marks, edits),
    unsaved: edits.length > 0 || workbook.unsaved,
    ...histories(workbook, values, history),
  };
}

function histories({ done, undone }: OpenWorkbook, values: readonly SetValueEdit[], history: HistoryStep): Pick<OpenWorkbook, "done" | "undone"> {
  if (values.length === 0) return { done, undone };
  switch (history) {
    case "record":
      return { done: [...done, values], undone: [] };
    case "undo":
      return { done: done.slice(0, -1), undone: [...undone, values.map(inverseOf).reverse()] };
    case "redo":
      return { done: [...done, values], undone: undone.slice(0, -1) };
  }
}

function afterMarks(marks: OpenWorkbook["marks"], edits: readonly WorkbookEdit[]): OpenWorkbook["marks"] {
  const next = new Map(marks);
  for (const edit of edits) {
    if (edit.kind === "clear-marks") next.delete(edit.sheet);
    if (edit.kind === "set-marks") next.set(edit.sheet, marksByCell(edit.marks));
  }
  return next;
}

function marksByCell(marks: Extract<WorkbookEdit, { kind: "set-marks" }>["marks"]): SheetMarks {
  const byCell = new Map<number, MarkLevel>();
  for (const { level, areas } of marks) {
    for (const area of areas) {
      for (let row = area.top; row <= area.bottom; row++) {
        for (let column = area.left; column <= area.right; column++) byCell.set(cellKey({ row, column }), level);
      }
    }
  }
  return byCell;
}

function keptSelection(selection: Selection, snapshot: WorkbookSnapshot): Selection {
  return snapshot.sheets.some(({ name }) => name === selection.sheet) ? selection : topLeft(snapshot.sheets[0]?.name ?? "");
}

export function topLeft(sheet: string): Selection {
  return { sheet, anchor: { row: 0, column: 0 }, focus: { row: 0, column: 0 } };
}

export function sheetOf(workbook: OpenWorkbook): SheetSnapshot | null {
  return workbook.snapshot.sheets.find(({ name }) => name === workbook.selection.sheet) ?? null;
}

/** What the selected cell holds, as the line above the grid shows it. */
export function contentOf(sheet: SheetSnapshot, position: CellPosition): { readonly text: string; readonly formula: boolean } {
  const grid = gridOf(sheet);
  const anchor = grid.anchor(position);
  const facts = grid.facts(anchor);
  if (facts?.formula !== undefined) return { text: facts.formula, formula: true };
  const value = grid.value(anchor);
  return { text: value === null ? facts?.error ?? "" : String(value), formula: false };
}

