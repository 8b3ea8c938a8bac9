/** A sheet's columns as the mapping step shows them: letter, header text, first values, and the field they seem to be. */
import { fieldOfHeader, type ColumnMapping } from "../../reading";
import type { UnreadRange } from "../../model";
import { columnName, gridOf, parseArea, type SheetGrid, type SheetSnapshot, type WorkbookSnapshot } from "../../workbook";
import type { ColumnLine, ColumnsRequest, SheetColumns } from "./protocol";

const SAMPLES = 3;
const SAMPLE_LENGTH = 24;
/** Rows below the header that are looked at for values. */
const SAMPLE_ROWS = 60;
/** A header stands among the first rows of its table, below a title and a line of units. */
const HEADER_SEARCH_ROWS = 12;

/** null where the sheet does not exist (any more). What is not asked for is suggested: the first sheet that was not read, its most header-like row. */
export function columnsToMap(snapshot: WorkbookSnapshot, request: ColumnsRequest, mapping: ColumnMapping | null, unread: readonly UnreadRange[]): SheetColumns | null {
  const sheet = snapshot.sheets.find(({ name }) => name === (request.sheet ?? suggestedSheet(snapshot, mapping, unread)));
  if (!sheet) return null;
  const mapped = mapping?.sheets?.find((one) => one.sheet === sheet.name && (request.headerRow === null || one.headerRow === request.headerRow));
  const headerRow = request.headerRow ?? mapped?.headerRow ?? suggestedRow(sheet, unread) + 1;
  const headerRows = request.headerRows ?? mapped?.headerRows ?? 1;
  const columns = columnsUnder(sheet, { headerRow, headerRows }).map((line): ColumnLine => ({ ...line, field: mapped?.columns[line.letters] ?? line.field }));
  return { sheet: sheet.name, headerRow, headerRows, columns };
}

const ASKS: ReadonlySet<string> = new Set(["no-header", "unknown-columns", "broken-table"]);

function suggestedSheet(snapshot: WorkbookSnapshot, mapping: ColumnMapping | null, unread: readonly UnreadRange[]): string | null {
  const sheets = snapshot.sheets.filter(({ ownKind, rows }) => ownKind === null && rows.length > 0);
  const asked = unread.find(({ reason, sheet }) => ASKS.has(reason) && sheets.some(({ name }) => name === sheet))?.sheet;
  const mapped = mapping?.sheets?.find(({ sheet }) => sheets.some(({ name }) => name === sheet))?.sheet;
  return asked ?? mapped ?? sheets.find(({ visibility }) => visibility === "visible")?.name ?? sheets[0]?.name ?? null;
}

/** The first row with the most texts among the first rows of what was not read. */
function suggestedRow(sheet: SheetSnapshot, unread: readonly UnreadRange[]): number {
  const range = unread.find((one) => one.sheet === sheet.name && ASKS.has(one.reason));
  const top = (range ? parseArea(range.area)?.top : undefined) ?? 0;
  const rows = sheet.rows.filter(({ row }) => row >= top).slice(0, HEADER_SEARCH_ROWS);
  const texts = rows.map(({ values }) => values.filter((value) => typeof value === "string" && value.trim() !== "").length);
  const most = Math.max(0, ...texts);
  return rows[texts.indexOf(most)]?.row ?? top;
}

function columnsUnder(sheet: SheetSnapshot, { headerRow, headerRows }: { readonly headerRow: number; readonly headerRows: number }): readonly ColumnLine[] {
  const grid = gridOf(sheet);
  const top = headerRow - 1;
  const below = sheet.rows.filter(({ row }) => row >= top + headerRows).slice(0, SAMPLE_ROWS).map(({ row }) => row);
  const heads = Array.from({ length: headerRows }, (_, index) => top + index);
  const width = Math.max(0, ...[...heads, ...below].map((row) => { const line = grid.row(row); return line ? line.first + line.values.length : 0; }));
  const lines: ColumnLine[] = [];
  for (let column = 0; column < width; column++) {
    const header = [...new Set(heads.map((row) => shown(grid, row, column)))].filter((text) => text !== "").join(" ");
    const samples = samplesOf(grid, below, column);
    if (header === "" && samples.length === 0) continue;
    lines.push({ letters: columnName(column), header, samples, field: fieldOfHeader(heads.map((row) => shown(grid, row, column)).reverse().find((text) => text !== "") ?? "") });
  }
  return lines;
}

function samplesOf(grid: SheetGrid, rows: readonly number[], column: number): readonly string[] {
  const samples = new Set<string>();
  for (const row of rows) {
    const text = shown(grid, row, column);
    if (text !== "") samples.add(text.length > SAMPLE_LENGTH ? `${text.slice(0, SAMPLE_LENGTH)}…` : text);
    if (samples.size === SAMPLES) break;
  }
  return [...samples];
}

/** As the cell shows; a merged area shows its text in all its columns. */
function shown(grid: SheetGrid, row: number, column: number): string {
  const anchor = grid.anchor({ row, column });
  const facts = grid.facts(anchor);
  const value = grid.value(anchor);
  return (facts?.shown ?? facts?.error ?? (value === null ? "" : String(value))).replace(/\s+/g, " ").trim();
}
