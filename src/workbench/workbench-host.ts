/** The port on the open file, as the pane beside the grid uses it: edits go into the file and show in the grid; revealing selects there. */
import { gridOf, ok, refuse, type Applied, type HostOptions, type Outcome, type WorkbookChange, type WorkbookEdit, type WorkbookHost, type WorkbookSnapshot } from "../workbook";
import type { Store } from "../taskpane/embed";
import type { FileClient } from "./file/client";
import type { HistoryStep, WorkbenchAction, WorkbenchState } from "./state";

export interface WorkbenchHost extends WorkbookHost {
  /** Applies edits and keeps them for undo, or takes a step of it. */
  applyAs(edits: readonly WorkbookEdit[], history: HistoryStep, options?: HostOptions): Promise<Outcome<Applied>>;
  /** Tells the pane of the user's own selection. */
  userSelected(): void;
}

export function createWorkbenchHost(file: FileClient, store: Store<WorkbenchState, WorkbenchAction>): WorkbenchHost {
  const listeners = new Set<(change: WorkbookChange) => void>();
  const tell = (change: WorkbookChange): void => { for (const listener of [...listeners]) listener(change); };
  const snapshot = (): WorkbookSnapshot | null => store.getState().workbook?.snapshot ?? null;

  let edited = false;

  const applyAs = async (edits: readonly WorkbookEdit[], history: HistoryStep, options?: HostOptions): Promise<Outcome<Applied>> => {
    const applied = await file.apply(edits, options);
    if (!applied.ok) return applied;
    const refused = new Set(applied.value.refused.map(({ edit }) => edit));
    const done = edits.filter((edit) => !refused.has(edit)).slice(0, applied.value.done);
    store.dispatch({ type: "applied", edits: done, history });
    edited ||= done.some(({ kind }) => kind === "set-value");
    const sheetsChanged = done.some(({ kind }) => kind === "put-sheet" || kind === "remove-sheet");
    if (sheetsChanged) {
      const read = await file.read();
      if (!read.ok) return read;
      store.dispatch({ type: "read", snapshot: read.value });
    }
    if (sheetsChanged) tell({ kind: "sheets", sheet: null, cell: null });
    if (done.some(({ kind }) => kind === "set-value")) tell({ kind: "cells", sheet: null, cell: null });
    return applied;
  };

  return {
    abilities: { keepsUndo: true, notes: "note", name: "file" },
    applyAs,
    sheetNames: () => Promise.resolve(ok(snapshot()?.sheets.map(({ name }) => name) ?? [])),
    apply: (edits, options) => applyAs(edits, "record", options),
    async read(options) {
      const read = await file.read(options);
      // What the grid shows is what was read before, but for cells edited since: their displayed text is known only now.
      if (read.ok && edited) store.dispatch({ type: "read", snapshot: read.value });
      if (read.ok) edited = false;
      return read;
    },
    reveal(cell) {
      const sheet = snapshot()?.sheets.find(({ name }) => name === cell.sheet);
      if (!sheet) return Promise.resolve(refuse("sheet-missing", { sheet: cell.sheet }));
      const { row, column } = cell;
      const focus = { row, column };
      store.dispatch({ type: "selected", selection: { sheet: cell.sheet, anchor: focus, focus } });
      const hidden = sheet.hiddenRows.some(({ first, last }) => row >= first && row <= last) || sheet.hiddenColumns.some(({ first, last }) => column >= first && column <= last);
      return Promise.resolve(ok({ hidden, value: gridOf(sheet).value(focus) }));
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
    userSelected() {
      const selection = store.getState().workbook?.selection;
      if (selection) tell({ kind: "selection", sheet: selection.sheet, cell: { sheet: selection.sheet, ...selection.focus } });
    },
  };
}
