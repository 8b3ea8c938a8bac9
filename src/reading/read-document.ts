/** A workbook → the budget document it holds. */
import type { OwnSheetKind, WorkbookSnapshot } from "../workbook";
import type { DisclosureDocument, ReadingNote, UnreadRange } from "../model";
import { labelReader } from "./labels";
import { commonLayout } from "./layout";
import { readingNotes } from "./notes";
import { readSheet, type ReadTable } from "./read-sheet";
import { sheetView, type SheetView } from "./sheet/sheet-view";
import { unreadRanges } from "./unread";
import { budgetYearFrom } from "./year";

export interface ReadingOptions {
  /** The budget year; read from titles and sheet names where it is not given. */
  readonly budgetYear?: number | null;
}

interface SheetResult {
  readonly view: SheetView;
  readonly tables: readonly ReadTable[];
}

/**
 * Reads every table of the workbook. Tables are known by their labels, never by sheet names or positions. What no table
 * claims is listed in `unread`; nothing is guessed where a column is not known.
 */
export function readDocument(snapshot: WorkbookSnapshot, options: ReadingOptions = {}): DisclosureDocument {
  const labelOf = labelReader();
  const views = snapshot.sheets.map((sheet) => sheetView(sheet, labelOf));
  let sheets = views.map((view) => readWhere(view, isSource));
  // A workbook of disclosure tables alone is read from them.
  if (sheets.every((sheet) => sheet.tables.length === 0)) sheets = views.map((view) => readWhere(view, (kind) => isSource(kind) || kind === "disclosure"));
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const projects = tables.flatMap((table) => table.projects);
  const unread: UnreadRange[] = [];
  const notes: ReadingNote[] = [];
  for (const { view, tables: read } of sheets) {
    const ranges = unreadRanges(view, read);
    unread.push(...ranges);
    notes.push(...readingNotes(view, read, ranges));
  }
  for (const { sheet, reason } of snapshot.skipped) unread.push({ sheet, area: "", reason: reason === "chart-sheet" ? "chart-sheet" : "left-out" });
  return {
    name: snapshot.name,
    budgetYear: options.budgetYear ?? yearOf(sheets),
    layout: commonLayout(projects.map((project) => project.layout)),
    projects,
    departments: tables.flatMap((table) => table.department ?? []),
    narrative: [],
    unread, notes,
  };
}

/** Sheets of our own are results, not sources; a template that was filled in is a source. */
function isSource(kind: OwnSheetKind | null): boolean {
  return kind === null || kind === "template" || kind === "import";
}

function readWhere(view: SheetView, reads: (kind: OwnSheetKind | null) => boolean): SheetResult {
  return { view, tables: reads(view.sheet.ownKind) ? readSheet(view).tables : [] };
}

/** Project names carry years of older money: they are taken out of titles and sheet names first. */
function yearOf(sheets: readonly SheetResult[]): number | null {
  const titles: string[] = [];
  const names: string[] = [];
  for (const { view, tables } of sheets) {
    if (tables.length === 0) continue;
    const projects = tables.flatMap((table) => table.projects.map((project) => project.name.text)).filter((name) => name !== "");
    for (const table of tables) titles.push(table.yearLine, table.projects.reduce((title, project) => project.name.text === "" || project.form === "ledger" ? title : title.replace(project.name.text, ""), table.title.text));
    if (!projects.some((name) => name.includes(view.name.replace(/^\d+[.、]?/, "").slice(0, 6)))) names.push(view.name);
  }
  return budgetYearFrom(titles, names);
}
