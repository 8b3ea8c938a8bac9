/** A workbook → the budget document it holds. */
import type { OwnSheetKind, WorkbookSnapshot } from "../workbook";
import type { DisclosureDocument, Project, ReadingNote, UnreadRange } from "../model";
import { labelReader } from "./labels";
import { commonLayout } from "./layout";
import { readingNotes } from "./notes";
import { joinLists, type SheetTables } from "./lists/join-lists";
import { ledgerTotals } from "./lists/ledger-totals";
import { readList } from "./lists/read-list";
import { headersOf } from "./mapped-headers";
import { labelOfField, type ColumnMapping } from "./mapping";
import { readNarrative } from "./narrative";
import { readSheet } from "./read-sheet";
import { sheetView } from "./sheet/sheet-view";
import { unreadRanges } from "./unread";
import { budgetYearFrom, tableYear } from "./year";

export interface ReadingOptions {
  /** The budget year; read from titles and sheet names where it is not given. */
  readonly budgetYear?: number | null;
  /** What the user has explained of unknown headers and columns. */
  readonly mapping?: ColumnMapping | null;
}

/**
 * Reads every table of the workbook. Tables are known by their labels, never by sheet names or positions. What no table
 * claims is listed in `unread`; nothing is guessed where a column is not known.
 */
export function readDocument(snapshot: WorkbookSnapshot, options: ReadingOptions = {}): DisclosureDocument {
  const { labels = {}, sheets: mappings = [] } = options.mapping ?? {};
  const labelOf = labelReader(Object.fromEntries(Object.entries(labels).map(([text, field]) => [text, labelOfField(field)])));
  const views = snapshot.sheets.map((sheet) => sheetView(sheet, labelOf));
  const readWhere = (reads: (kind: OwnSheetKind | null) => boolean): readonly SheetTables[] =>
    views.map((view) => ({ view, tables: reads(view.sheet.ownKind) ? readSheet(view, headersOf(view, mappings)) : [] }));
  // A workbook of disclosure tables alone is read from them.
  const sources = readWhere(isSource);
  const isRead = sources.some((sheet) => sheet.tables.length > 0) ? isSource : (kind: OwnSheetKind | null) => isSource(kind) || kind === "disclosure";
  const read = isRead === isSource ? sources : readWhere(isRead);
  const { sheets, lists: found } = joinLists(read);
  const tables = sheets.flatMap((sheet) => sheet.tables);
  const projects = options.budgetYear == null ? withYears(sheets) : tables.flatMap((table) => table.projects);
  const narrative = sheets.flatMap(({ view, tables: own }) => (own.length === 0 && isRead(view.sheet.ownKind) ? readNarrative(view) : []));
  const lists = projects.length === 0 ? [] : found.flatMap((list) => readList(list) ?? []);
  const totals = sheets.flatMap(({ view, tables: own }) => own.flatMap((table) => ledgerTotals(view, table, projects)));
  const unread: UnreadRange[] = [];
  const notes: ReadingNote[] = [];
  for (const { view, tables: own } of sheets) {
    const ranges = unreadRanges(view, own, found.filter((list) => list.view === view), lists.filter((list) => list.view === view));
    unread.push(...ranges);
    notes.push(...readingNotes(view, own, ranges, tables.length === 0));
  }
  for (const { sheet, reason } of snapshot.skipped) unread.push({ sheet, area: "", reason: reason === "chart-sheet" ? "chart-sheet" : "left-out" });
  return {
    name: snapshot.name,
    budgetYear: options.budgetYear ?? yearOf(sheets),
    layout: commonLayout(projects.map((project) => project.layout)),
    projects,
    departments: tables.flatMap((table) => table.department ?? []),
    lists: lists.map(({ list }) => list),
    totals,
    narrative,
    unread, notes,
  };
}

/** The projects of all tables; where the tables name different years, each with the year of its own. */
function withYears(sheets: readonly SheetTables[]): readonly Project[] {
  const dated = sheets.flatMap(({ view, tables }) => tables.map((table) => ({
    table, year: tableYear({ yearLine: table.yearLine, title: table.title.text, isLedger: table.header.isLedger, sheet: view.name }),
  })));
  const years = new Set(dated.flatMap(({ table, year }) => (year === null || table.projects.length === 0 ? [] : [year])));
  return dated.flatMap(({ table, year }) => (years.size < 2 || year === null ? table.projects : table.projects.map((project) => ({ ...project, budgetYear: year }))));
}

/** Sheets of our own are results, not sources; a template that was filled in is a source. */
function isSource(kind: OwnSheetKind | null): boolean {
  return kind === null || kind === "template" || kind === "import";
}

/** Project names carry years of older money: they are taken out of titles and sheet names first. */
function yearOf(sheets: readonly SheetTables[]): number | null {
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
