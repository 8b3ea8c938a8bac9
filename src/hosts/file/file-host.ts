/** The port on an .xlsx file's bytes: nothing is written anywhere but into the bytes that `save` gives. */
import {
  RefusalError, outcomeOf,
  type CellRef, type Outcome, type Revealed, type Span, type WorkbookChange, type WorkbookEdit, type WorkbookHost, type WorkbookSnapshot,
} from "../../workbook";
import { OoxmlPackage, applyEdits, loadSetting, readWorkbook, sheetNames, storeSetting } from "../../ooxml";

export interface FileHost extends WorkbookHost {
  /** The workbook's bytes with all edits applied so far; parts that no edit touched keep their original bytes. */
  save(): Uint8Array;
  /** What the file holds now, to be put back with `restore`; costs no copy. */
  checkpoint(): FileState;
  restore(state: FileState): void;
}

export type FileState = ReturnType<OoxmlPackage["checkpoint"]>;

/**
 * Opens a workbook's bytes. Damaged, encrypted, old or foreign files are refused here where the archive shows it, or by `read`.
 * @param name the file's name without folders
 */
export function openFileHost(bytes: Uint8Array, name: string): Promise<Outcome<FileHost>> {
  return outcomeOf(() => fileHost(OoxmlPackage.open(bytes), name));
}

function fileHost(pkg: OoxmlPackage, name: string): FileHost {
  const listeners = new Set<(change: WorkbookChange) => void>();
  const tell = (change: WorkbookChange): void => { for (const listener of listeners) listener(change); };
  // What is hidden changes by no edit of ours but those of whole sheets, which clear this.
  let lastRead: WorkbookSnapshot | null = null;
  return {
    abilities: { keepsUndo: false, notes: "note", name: "file" },
    read: (options) => outcomeOf(async () => {
      lastRead = await readWorkbook(pkg, name, options);
      return lastRead;
    }),
    sheetNames: () => outcomeOf(() => sheetNames(pkg)),
    apply: (edits, options) => outcomeOf(async () => {
      const applied = await applyEdits(pkg, edits, options);
      const refused = new Set(applied.refused.map(({ edit }) => edit));
      const done = edits.filter((edit) => !refused.has(edit));
      if (done.some(changesSheets)) lastRead = null;
      for (const change of changesOf(done)) tell(change);
      return applied;
    }),
    reveal: (cell) => outcomeOf(async () => {
      lastRead ??= await readWorkbook(pkg, name);
      const revealed = revealedIn(lastRead, cell);
      tell({ kind: "selection", sheet: cell.sheet, cell });
      return revealed;
    }),
    watch: (listener) => outcomeOf(() => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        return Promise.resolve();
      };
    }),
    loadSetting: (key) => outcomeOf(() => loadSetting(pkg, key)),
    storeSetting: (key, text) => outcomeOf(() => { storeSetting(pkg, key, text); }),
    save: () => pkg.save(),
    checkpoint: () => pkg.checkpoint(),
    restore(state) {
      pkg.restore(state);
      lastRead = null;
    },
  };
}

function revealedIn(workbook: WorkbookSnapshot, cell: CellRef): Revealed {
  const sheet = workbook.sheets.find((candidate) => candidate.name === cell.sheet);
  if (!sheet) throw new RefusalError("sheet-missing", { sheet: cell.sheet });
  const within = (spans: readonly Span[], index: number): boolean => spans.some(({ first, last }) => index >= first && index <= last);
  return { hidden: sheet.visibility !== "visible" || within(sheet.hiddenRows, cell.row) || within(sheet.hiddenColumns, cell.column) };
}

function changesSheets(edit: WorkbookEdit): boolean {
  return edit.kind === "put-sheet" || edit.kind === "remove-sheet";
}

/** One change for each sheet whose cells changed, and one for the list of sheets. */
function changesOf(edits: readonly WorkbookEdit[]): readonly WorkbookChange[] {
  const sheets = new Set(edits.flatMap((edit) => (edit.kind === "set-value" ? [edit.cell.sheet] : [])));
  const cells = [...sheets].map((sheet): WorkbookChange => ({ kind: "cells", sheet, cell: null }));
  return edits.some(changesSheets) ? [...cells, { kind: "sheets", sheet: null, cell: null }] : cells;
}
