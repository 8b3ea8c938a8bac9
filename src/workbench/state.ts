/** State of the workbench: the open workbook, what is selected, what is marked, what can be undone. */
import type { Language, Message } from "../messages";
import { inverseOf, type CellPosition, type Refusal, type SetValueEdit, type SheetSnapshot, type WorkbookEdit, type WorkbookSnapshot } from "../workbook";
import { selectionAt, type Selection } from "./grid/selection";
import { gridOfSheet } from "./grid/sheet-grid";
import { NO_HISTORY, editsOf, recorded, turned, without, type History, type HistoryStep } from "./history";
import { looksOfPlan, type SheetLooks } from "./looks/sheet-looks";
import { afterMarkEdits, type WorkbookMarks } from "./marks";
import { withValues } from "./with-values";

export interface OpenWorkbook {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLooks>;
  readonly selection: Selection;
  readonly marks: WorkbookMarks;
  readonly history: History;
  readonly unsaved: boolean;
}

export type WorkbenchNotice =
  | { readonly kind: "said"; readonly intent: "success" | "info" | "warning"; readonly message: Message; readonly values: Readonly<Record<string, string | number>> }
  | { readonly kind: "refused"; readonly refusals: readonly Refusal[]; /** The file that could not be opened. */ readonly file?: string }
  | { readonly kind: "defect"; readonly report: string };

export interface WorkbenchState {
  readonly language: Language;
  readonly workbook: OpenWorkbook | null;
  /** Name of the file being opened. */
  readonly opening: string | null;
  readonly notice: WorkbenchNotice | null;
  /** The user is being asked whether to leave unsaved changes. */
  readonly leaving: boolean;
  /** Which half a narrow window shows. */
  readonly half: "grid" | "pane";
}

/** What a file holds besides values. */
interface FileContent {
  readonly snapshot: WorkbookSnapshot;
  readonly looks: ReadonlyMap<string, SheetLooks>;
  readonly marks: WorkbookMarks;
}

type WorkbookAction =
  /** Edits that were done; `step` null where they are nothing to undo. */
  | { readonly type: "applied"; readonly edits: readonly WorkbookEdit[]; readonly step: HistoryStep | null }
  /** Edits that were shown before the file refused them. */
  | { readonly type: "refused"; readonly edits: readonly SetValueEdit[] }
  /** The last step is taken back or done again; sheets show once they are read. */
  | { readonly type: "turned"; readonly way: "undo" | "redo" }
  | { readonly type: "read"; readonly snapshot: WorkbookSnapshot }
  /** The file holds other sheets than before. */
  | ({ readonly type: "restored" } & FileContent)
  | { readonly type: "selected"; readonly selection: Selection }
  | { readonly type: "saved" };

export type WorkbenchAction =
  | { readonly type: "opening"; readonly name: string }
  | ({ readonly type: "opened"; /** What was opened exists in no file yet. */ readonly unsaved?: boolean } & FileContent)
  | { readonly type: "told"; readonly notice: WorkbenchNotice | null }
  | { readonly type: "language"; readonly language: Language }
  | { readonly type: "half"; readonly half: "grid" | "pane" }
  | { readonly type: "leaving"; readonly asked: boolean }
  | WorkbookAction;

export function initialWorkbench(language: Language): WorkbenchState {
  return { language, workbook: null, opening: null, notice: null, leaving: false, half: "grid" };
}

export function reduceWorkbench(state: WorkbenchState, action: WorkbenchAction): WorkbenchState {
  switch (action.type) {
    case "opening":
      return { ...state, opening: action.name, notice: null };
    case "opened":
      return { ...state, opening: null, workbook: openWorkbook(action) };
    case "told":
      return { ...state, opening: null, notice: action.notice };
    case "language":
      return { ...state, language: action.language };
    case "half":
      return { ...state, half: action.half };
    case "leaving":
      return { ...state, leaving: action.asked };
    case "applied": case "refused": case "turned": case "read": case "restored": case "selected": case "saved":
      return state.workbook ? { ...state, notice: afterwards(state.notice, action), workbook: reduceWorkbook(state.workbook, action) } : state;
  }
}

/** A success has been read by the time something else is done; what went wrong stays until it is closed. */
function afterwards(notice: WorkbenchNotice | null, { type }: WorkbookAction): WorkbenchNotice | null {
  return type === "applied" && notice?.kind === "said" && notice.intent === "success" ? null : notice;
}

function reduceWorkbook(workbook: OpenWorkbook, action: WorkbookAction): OpenWorkbook {
  switch (action.type) {
    case "applied": {
      const { edits, step } = action;
      if (edits.length === 0) return workbook;
      return { ...afterEdits(workbook, edits), unsaved: true, history: step ? recorded(workbook.history, step) : workbook.history };
    }
    case "refused": {
      const shown = valuesIn(workbook, action.edits.map(inverseOf).reverse());
      return { ...shown, history: without(workbook.history, new Set(action.edits)) };
    }
    case "turned":
      return { ...afterTurn(workbook, action.way), unsaved: true, history: turned(workbook.history, action.way) };
    case "read":
      return { ...workbook, snapshot: action.snapshot, selection: keptSelection(workbook.selection, action.snapshot) };
    case "restored": {
      const { snapshot, looks, marks } = action;
      return { ...workbook, snapshot, looks, marks, selection: keptSelection(workbook.selection, snapshot) };
    }
    case "selected":
      return { ...workbook, selection: action.selection };
    case "saved":
      return { ...workbook, unsaved: false };
  }
}

/** The first sheet that can be seen is shown first. */
function openWorkbook({ snapshot, looks, marks, unsaved = false }: FileContent & { readonly unsaved?: boolean }): OpenWorkbook {
  const first = snapshot.sheets.find(({ visibility }) => visibility === "visible") ?? snapshot.sheets[0];
  return { snapshot, looks, marks, unsaved, selection: topLeft(first?.name ?? ""), history: NO_HISTORY };
}

function afterEdits(workbook: OpenWorkbook, edits: readonly WorkbookEdit[]): OpenWorkbook {
  const plans = edits.filter((edit) => edit.kind === "put-sheet");
  const looks = plans.length === 0 ? workbook.looks : new Map([...workbook.looks, ...plans.map(({ plan }) => [plan.name, looksOfPlan(plan)] as const)]);
  return { ...valuesIn(workbook, edits.filter((edit) => edit.kind === "set-value")), looks, marks: afterMarkEdits(workbook.marks, edits) };
}

function valuesIn(workbook: OpenWorkbook, edits: readonly SetValueEdit[]): OpenWorkbook {
  return { ...workbook, snapshot: withValues(workbook.snapshot, edits, workbook.looks) };
}

function afterTurn(workbook: OpenWorkbook, way: "undo" | "redo"): OpenWorkbook {
  const step = way === "undo" ? workbook.history.done.at(-1) : workbook.history.undone.at(-1);
  switch (step?.kind) {
    case "values": {
      const edits = editsOf(step.edits, way);
      const [first] = edits;
      // What changes is shown, as Excel does.
      const selection = first && way === "undo" ? selectionAt(first.cell.sheet, positionOf(edits.at(-1)?.cell ?? first.cell)) : first ? selectionAt(first.cell.sheet, positionOf(first.cell)) : workbook.selection;
      return { ...valuesIn(workbook, edits), selection };
    }
    case "marks":
      return { ...workbook, marks: way === "undo" ? step.before : step.after };
    case "sheets": case undefined:
      return workbook;
  }
}

function positionOf({ row, column }: CellPosition): CellPosition {
  return { row, column };
}

function keptSelection(selection: Selection, snapshot: WorkbookSnapshot): Selection {
  return snapshot.sheets.some(({ name }) => name === selection.sheet) ? selection : topLeft(snapshot.sheets.find(({ visibility }) => visibility === "visible")?.name ?? snapshot.sheets[0]?.name ?? "");
}

export function topLeft(sheet: string): Selection {
  return selectionAt(sheet, { row: 0, column: 0 });
}

export function sheetOf(workbook: OpenWorkbook): SheetSnapshot | null {
  return workbook.snapshot.sheets.find(({ name }) => name === workbook.selection.sheet) ?? null;
}

/** What the selected cell holds, as the line above the grid shows it. */
export function contentOf(sheet: SheetSnapshot, position: CellPosition): { readonly text: string; readonly formula: boolean } {
  const grid = gridOfSheet(sheet);
  const anchor = grid.anchor(position);
  const facts = grid.facts(anchor);
  if (facts?.formula !== undefined) return { text: facts.formula, formula: true };
  const value = grid.value(anchor);
  return { text: value === null ? facts?.error ?? "" : String(value), formula: false };
}
