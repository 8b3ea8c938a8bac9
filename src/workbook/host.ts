/** The port: everything the product asks of the program that holds the workbook (Excel, a file, a test). */
import type { CellRef } from "./address";
import type { WorkbookEdit } from "./edit";
import type { Outcome, Refusal } from "./outcome";
import type { CellScalar, WorkbookSnapshot } from "./snapshot";

export interface Progress {
  /** What is being done. */
  readonly step: "open" | "read" | "mark" | "write";
  readonly done: number;
  readonly total: number;
  readonly sheet?: string;
}

export interface HostOptions {
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

export interface ReadOptions extends HostOptions {
  /** Only these sheets are wanted. A host may give all; one that gives fewer says `partial`, and refuses with sheet-missing where one is gone. */
  readonly sheets?: readonly string[];
}

/** Edits are done in order; where one is refused, `done` says how many were done before it. */
export interface Applied {
  readonly done: number;
  readonly refused: readonly { readonly edit: WorkbookEdit; readonly refusal: Refusal }[];
}

export interface Revealed {
  /** The cell stands in a hidden row or column, or a filter hides it; it was selected nevertheless. */
  readonly hidden: boolean;
  /** What the cell holds now (top-left of a merged area), so that the caller sees whether it changed; left out where the host did not read it. */
  readonly value?: CellScalar;
  /** What the cell's whole row holds, by which the caller sees whether rows moved; left out where the host did not read it. */
  readonly row?: readonly CellScalar[];
}

export interface WorkbookChange {
  readonly kind: "cells" | "sheets" | "selection";
  readonly sheet: string | null;
  readonly cell: CellRef | null;
}

export interface HostAbilities {
  /** The host's own undo still works after our writes. */
  readonly keepsUndo: boolean;
  readonly notes: "note" | "comment";
  readonly name: "excel" | "file";
}

export interface WorkbookHost {
  readonly abilities: HostAbilities;
  /** Reads everything, or the sheets that are asked for; changes nothing, not even the selection. */
  read(options?: ReadOptions): Promise<Outcome<WorkbookSnapshot>>;
  /** Names of all sheets as they are now, hidden ones included. */
  sheetNames(): Promise<Outcome<readonly string[]>>;
  /** Applies edits; a set-value whose cell no longer holds `before` is refused, the others go on. */
  apply(edits: readonly WorkbookEdit[], options?: HostOptions): Promise<Outcome<Applied>>;
  /** Shows and selects a cell. */
  reveal(cell: CellRef): Promise<Outcome<Revealed>>;
  /** Calls back after changes by anyone (a host that can tell leaves out its own writes); the result stops it. */
  watch(listener: (change: WorkbookChange) => void): Promise<Outcome<() => Promise<void>>>;
  /** Text kept with the workbook under a key of ours; null where there is none. */
  loadSetting(key: string): Promise<Outcome<string | null>>;
  storeSetting(key: string, text: string | null): Promise<Outcome<void>>;
}
