/** The port on the open file, as the pane beside the grid uses it: edits go into the file and show in the grid; revealing selects there. */
import { ok, refuse, type Applied, type HostOptions, type Outcome, type Refusal, type SetValueEdit, type WorkbookChange, type WorkbookEdit, type WorkbookHost, type WorkbookSnapshot } from "../workbook";
import type { Store } from "../taskpane/embed";
import type { FileClient } from "./file/client";
import { selectionAt } from "./grid/selection";
import { gridOfSheet } from "./grid/sheet-grid";
import { editsOf, type HistoryStep } from "./history";
import { afterMarkEdits, markEdits, type WorkbookMarks } from "./marks";
import type { WorkbenchAction, WorkbenchState } from "./state";

export interface WorkbenchHost extends WorkbookHost {
  /** The user's own edits: shown at once, and taken back where the file refuses them. Gives what was refused. */
  edit(edits: readonly SetValueEdit[]): Promise<readonly Refusal[]>;
  /** Takes the last step back, or does the last undone one again; nothing where there is none. Gives what was refused. */
  turn(way: "undo" | "redo"): Promise<readonly Refusal[]>;
  /** Tells the pane of the user's own selection. */
  userSelected(): void;
  /** Tells the pane that cells were changed. */
  cellsChanged(): void;
}

export function createWorkbenchHost(file: FileClient, store: Store<WorkbenchState, WorkbenchAction>): WorkbenchHost {
  const listeners = new Set<(change: WorkbookChange) => void>();
  const tell = (change: WorkbookChange): void => { for (const listener of [...listeners]) listener(change); };
  const cellsChanged = (): void => { tell({ kind: "cells", sheet: null, cell: null }); };
  const snapshot = (): WorkbookSnapshot | null => store.getState().workbook?.snapshot ?? null;
  const marks = (): WorkbookMarks => store.getState().workbook?.marks ?? new Map();
  let lastStep = 0;

  const restore = async (id: number, side: "before" | "after"): Promise<readonly Refusal[]> => {
    const restored = await file.restore(id, side);
    if (!restored.ok) return [restored.refusal];
    store.dispatch({ type: "restored", ...restored.value });
    tell({ kind: "sheets", sheet: null, cell: null });
    return [];
  };
  /** What the grid shows is what the file holds again, after a step went wrong. */
  const readAgain = async (refusals: readonly Refusal[]): Promise<readonly Refusal[]> => {
    const read = refusals.length > 0 ? await file.read() : null;
    if (read?.ok) store.dispatch({ type: "read", snapshot: read.value });
    return refusals;
  };

  return {
    abilities: { keepsUndo: true, notes: "note", name: "file" },
    sheetNames: () => Promise.resolve(ok(snapshot()?.sheets.map(({ name }) => name) ?? [])),
    async apply(edits, options?: HostOptions): Promise<Outcome<Applied>> {
      const kind = kindOf(edits);
      const keepAs = kind === "sheets" ? ++lastStep : null;
      const applied = await file.apply(edits, options, keepAs);
      if (!applied.ok) return applied;
      const done = without(edits, applied.value.refused.map(({ edit }) => edit));
      store.dispatch({ type: "applied", edits: done, step: stepOf(kind, done, keepAs, marks()) });
      if (kind === "sheets") {
        const read = await file.read();
        if (!read.ok) return read;
        store.dispatch({ type: "read", snapshot: read.value });
        tell({ kind: "sheets", sheet: null, cell: null });
      }
      if (done.some((edit) => edit.kind === "set-value")) cellsChanged();
      return applied;
    },
    async edit(edits) {
      store.dispatch({ type: "applied", edits, step: { kind: "values", edits } });
      cellsChanged();
      const applied = await file.apply(edits);
      const refused = applied.ok ? applied.value.refused : edits.map((edit) => ({ edit, refusal: applied.refusal }));
      if (refused.length === 0) return [];
      const refusedEdits = new Set(refused.map(({ edit }) => edit));
      store.dispatch({ type: "refused", edits: edits.filter((edit) => refusedEdits.has(edit)) });
      return applied.ok ? refused.map(({ refusal }) => refusal) : [applied.refusal];
    },
    async turn(way) {
      const history = store.getState().workbook?.history;
      const step = way === "undo" ? history?.done.at(-1) : history?.undone.at(-1);
      if (!step) return [];
      const shown = marks();
      store.dispatch({ type: "turned", way });
      if (step.kind === "sheets") return restore(step.id, way === "undo" ? "before" : "after");
      if (step.kind === "values") cellsChanged();
      const edits = step.kind === "values" ? editsOf(step.edits, way) : markEdits(shown, way === "undo" ? step.before : step.after);
      const applied = await file.apply(edits);
      return readAgain(applied.ok ? applied.value.refused.map(({ refusal }) => refusal) : [applied.refusal]);
    },
    read: (options) => file.read(options),
    reveal(cell) {
      const sheet = snapshot()?.sheets.find(({ name }) => name === cell.sheet);
      if (!sheet) return Promise.resolve(refuse("sheet-missing", { sheet: cell.sheet }));
      const { row, column } = cell;
      store.dispatch({ type: "selected", selection: selectionAt(cell.sheet, { row, column }) });
      const hidden = sheet.hiddenRows.some(({ first, last }) => row >= first && row <= last) || sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
      return Promise.resolve(ok({ hidden, value: gridOfSheet(sheet).value({ row, column }) }));
    },
    watch(listener) {
      listeners.add(listener);
      return Promise.resolve(ok(() => {
        listeners.delete(listener);
        return Promise.resolve();
      }));
    },
    loadSetting: (key) => file.loadSetting(key),
    storeSetting: (key, text) => file.storeSetting(key, text),
    cellsChanged,
    userSelected() {
      const selection = store.getState().workbook?.selection;
      if (selection) tell({ kind: "selection", sheet: selection.sheet, cell: { sheet: selection.sheet, ...selection.active } });
    },
  };
}

function kindOf(edits: readonly WorkbookEdit[]): HistoryStep["kind"] {
  if (edits.every(({ kind }) => kind === "set-value")) return "values";
  return edits.every(({ kind }) => kind === "set-marks" || kind === "clear-marks") ? "marks" : "sheets";
}

/** null where nothing was done, or the lens was on before and after. */
function stepOf(kind: HistoryStep["kind"], done: readonly WorkbookEdit[], id: number | null, before: WorkbookMarks): HistoryStep | null {
  if (done.length === 0) return null;
  if (kind === "values") return { kind, edits: done.filter((edit) => edit.kind === "set-value") };
  const after = afterMarkEdits(before, done);
  if (kind === "marks") return (before.size > 0) === (after.size > 0) ? null : { kind, before, after };
  return id === null ? null : { kind, id };
}

function without(edits: readonly WorkbookEdit[], refused: readonly WorkbookEdit[]): readonly WorkbookEdit[] {
  const left = new Set(refused);
  return edits.filter((edit) => !left.has(edit));
}
