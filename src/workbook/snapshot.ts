/**
 * A workbook as plain data at one moment: what a host gives to the core.
 * It survives structured cloning (Web Worker) and holds no reference to its host.
 */
import type { Area } from "./address";

/** What a cell holds; null is a blank cell, a formula without a stored result, or an error (see CellFacts). */
export type CellScalar = string | number | boolean | null;

/** What the scalar cannot say. Only cells that need it have an entry. */
export interface CellFacts {
  /** The displayed text where it is not the plain text of the value (number formats, dates, percent). */
  readonly shown?: string;
  /** The number format, where it is not General. */
  readonly numberFormat?: string;
  /** The formula with its leading "=". */
  readonly formula?: string;
  /** A formula whose result the file does not hold: the value is unknown, never 0. */
  readonly notCalculated?: true;
  /** The cell shows this error: "#REF!", "#N/A" … */
  readonly error?: string;
}

/** One row that has anything in it; `values[0]` stands in column `first`. */
export interface SheetRow {
  readonly row: number;
  readonly first: number;
  readonly values: readonly CellScalar[];
}

/** First and last row (or column) of a run, both included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

export type SheetVisibility = "visible" | "hidden" | "very-hidden";

/** What a sheet of our own making is; stored in a hidden name scoped to the sheet. */
export type OwnSheetKind = "disclosure" | "contents" | "findings" | "template" | "review" | "import" | "texts" | "figures";

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Rows in rising order; rows without any value or fact are left out. */
  readonly rows: readonly SheetRow[];
  /** By `cellKey`. */
  readonly facts: ReadonlyMap<number, CellFacts>;
  readonly merges: readonly Area[];
  readonly hiddenRows: readonly Span[];
  readonly hiddenColumns: readonly Span[];
  /** The area of an auto filter, where one is set. */
  readonly filter: Area | null;
  readonly protected: boolean;
  /** null for the user's sheets. */
  readonly ownKind: OwnSheetKind | null;
}

export interface WorkbookSnapshot {
  /** The file's name, without folders. */
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** Parts of the workbook that could not be read as cells: chart sheets, sheets left out, with a code for the reason. */
  readonly skipped: readonly SkippedSheet[];
  /** Sheets were left out because they were not asked for (ReadOptions). */
  readonly partial?: true;
}

export interface SkippedSheet {
  readonly sheet: string;
  readonly reason: "chart-sheet" | "dialog-sheet" | "macro-sheet" | "missing-part";
}
