/** One worksheet part → rows, facts, merges and what else the core asks of a sheet. One pass, nothing kept but the result. */
import {
  RefusalError, cellKey, columnIndex, parseArea, parseCell, MAX_COLUMNS, MAX_ROWS,
  type Area, type CellFacts, type CellPosition, type CellScalar, type SheetRow, type SheetSnapshot, type Span,
} from "../workbook";
import { factsOf, readValue, type OpenCell, type ValueContext } from "./cell-value";
import { rowFeed } from "./row-feed";
import { movedFormula } from "./shared-formulas";
import { isTrue, type SheetEntry } from "./workbook-part";
import { xmlScanner, type XmlAttributes, type XmlScanner } from "./xml-scan";

export interface SheetContext extends ValueContext {
  /** By style index. */
  readonly numberFormats: readonly string[];
  readonly shown: (value: CellScalar, code: string) => string | undefined;
  /** Counts cells over all sheets; throws where there are too many. */
  readonly count: (cells: number) => void;
}

/** A scanner for the sheet's XML and, once that has ended, the sheet. */
export function sheetReader(entry: SheetEntry, context: SheetContext): { readonly scanner: XmlScanner; readonly result: () => SheetSnapshot } {
  const rows: SheetRow[] = [];
  const facts = new Map<number, CellFacts>();
  const merges: Area[] = [];
  const hiddenRows: Span[] = [];
  const hiddenColumns: Span[] = [];
  const sharedFormulas = new Map<string, { readonly formula: string; readonly at: CellPosition }>();
  let filter: Area | null = null;
  let isProtected = false;
  let isWorksheet = false;
  let section = "";
  let row = -1;
  let column = -1;
  let first = -1;
  let values: CellScalar[] = [];
  let sorted = true;
  let cell: OpenCell | null = null;
  let gathering: "value" | "formula" | "inline" | null = null;
  let phonetic = 0;
  let plainNames = false;
  let text = "";

  const put = (at: CellPosition, value: CellScalar): void => {
    if (first < 0) first = at.column;
    if (at.column < first) {
      // Cells out of order: rare, and Excel itself accepts them.
      values = [...Array.from<CellScalar>({ length: first - at.column }).fill(null), ...values];
      first = at.column;
    }
    context.count(Math.max(0, at.column - first + 1 - values.length));
    while (values.length < at.column - first) values.push(null);
    values[at.column - first] = value;
  };
  const closeRow = (): void => {
    if (first < 0) return;
    const previous = rows.at(-1);
    if (previous && previous.row >= row) sorted = false;
    rows.push({ row, first, values });
    first = -1;
    values = [];
  };
  const openRow = (attributes: XmlAttributes): void => {
    const written = attributes.r;
    row = written === undefined ? row + 1 : Number(written) - 1;
    if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw new RefusalError("file-damaged", { part: entry.part });
    column = -1;
    if (isTrue(attributes.hidden) || (attributes.ht !== undefined && Number(attributes.ht) === 0)) addToSpans(hiddenRows, row, row);
  };
  const openCell = (written: string | undefined, style: string | undefined, type: string | undefined): OpenCell => {
    const position = written === undefined ? { row, column: column + 1 } : cellAddress(written);
    if (position?.row !== row || position.column >= MAX_COLUMNS) throw new RefusalError("file-damaged", { part: entry.part });
    column = position.column;
    return { position, type: type ?? "n", style: style === undefined ? 0 : Number(style), value: null, inline: null, formula: null, shared: null };
  };
  const formulaOf = (open: OpenCell): string | null => {
    if (open.formula === null) return null;
    if (open.shared === null) return open.formula;
    if (open.formula !== "") {
      sharedFormulas.set(open.shared, { formula: open.formula, at: open.position });
      return open.formula;
    }
    const master = sharedFormulas.get(open.shared);
    return master ? movedFormula(master.formula, master.at, open.position) : "";
  };
  const closeCell = (open: OpenCell): void => {
    const formula = formulaOf(open);
    const read = readValue(open, context);
    if (read.value === null && read.error === undefined && formula === null) return;
    put(open.position, read.value);
    const code = read.value === null ? "General" : context.numberFormats[open.style] ?? "General";
    const shown = context.shown(read.value, code) ?? (read.shown !== undefined && code === "General" ? read.shown : undefined);
    const notCalculated = formula !== null && read.value === null && read.error === undefined;
    if (code === "General" && shown === undefined && formula === null && read.error === undefined) return;
    facts.set(cellKey(open.position), factsOf(code, shown, formula, notCalculated, read.error));
  };

  const saxes = xmlScanner(entry.part, {
    open(element) {
      const { key, attributes, depth, prefix, end, selfClosing } = element;
      if (depth === 1) isWorksheet = key === "worksheet";
      else if (depth === 2) {
        section = key;
        if (key === "autoFilter") filter = parseArea(attributes.ref ?? "");
        else if (key === "sheetData") {
          // Rows in the default namespace are written without a prefix, as plain rows are.
          plainNames = prefix === "" && !selfClosing;
          if (plainNames) feed.rowsFollow(end);
        } else if (key === "sheetProtection") isProtected = isTrue(attributes.sheet);
      } else if (section === "sheetData") {
        if (depth === 3) { if (key === "row") openRow(attributes); }
        else if (depth === 4) { if (key === "c") cell = openCell(attributes.r, attributes.s, attributes.t); }
        else if (cell) {
          if (key === "v" && depth === 5) { gathering = "value"; text = ""; }
          else if (key === "f" && depth === 5) {
            gathering = "formula";
            text = "";
            cell.shared = attributes.t === "shared" ? attributes.si ?? "" : null;
          } else if (key === "is") cell.inline = "";
          else if (key === "rPh") phonetic++;
          else if (key === "t" && phonetic === 0 && cell.inline !== null) { gathering = "inline"; text = ""; }
        }
      } else if (depth === 3) {
        if (key === "mergeCell" && section === "mergeCells") {
          const area = parseArea(attributes.ref ?? "");
          if (area && (area.top !== area.bottom || area.left !== area.right)) merges.push(area);
        } else if (key === "col" && section === "cols" && (isTrue(attributes.hidden) || (attributes.width !== undefined && Number(attributes.width) === 0))) {
          addToSpans(hiddenColumns, Number(attributes.min) - 1, Number(attributes.max) - 1);
        }
      }
    },
    text(piece) { if (gathering) text += piece; },
    close(key, depth, end) {
      if (section !== "sheetData" || depth < 3) return;
      if (depth === 3) {
        if (key === "row") closeRow();
        if (plainNames) feed.rowsFollow(end);
      }
      else if (depth === 4) {
        if (cell) closeCell(cell);
        cell = null;
      } else if (cell) {
        if (key === "rPh") phonetic--;
        if (!gathering) return;
        if (gathering === "value" && key === "v") cell.value = text;
        else if (gathering === "formula" && key === "f") cell.formula = text;
        else if (gathering === "inline" && key === "t") cell.inline = (cell.inline ?? "") + text;
        else return;
        gathering = null;
      }
    },
  });
  const feed = rowFeed(saxes, {
    row: openRow,
    cell(address, style, type, value, inline) {
      const open = openCell(address, style, type);
      open.value = value ?? null;
      open.inline = inline ?? null;
      closeCell(open);
    },
    rowEnd: closeRow,
  });
  const result = (): SheetSnapshot => {
    if (!isWorksheet) throw new RefusalError("file-damaged", { part: entry.part });
    return {
      name: entry.name, visibility: entry.visibility, rows: sorted ? rows : inOrder(rows), facts, merges, hiddenRows, hiddenColumns,
      filter, protected: isProtected, ownKind: entry.ownKind,
    };
  };
  return { scanner: feed, result };
}

/** "AB12", without the pattern matching of `parseCell`: it is called for every cell. */
function cellAddress(text: string): CellPosition | null {
  let letters = 0;
  while (letters < text.length && text.charCodeAt(letters) > 64) letters++;
  if (letters === 0 || letters > 3) return parseCell(text);
  const row = Number(text.slice(letters)) - 1;
  const column = columnIndex(text.slice(0, letters));
  return Number.isInteger(row) && row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS ? { row, column } : parseCell(text);
}

function addToSpans(spans: Span[], first: number, last: number): void {
  if (!Number.isInteger(first) || !Number.isInteger(last) || last < first) return;
  const previous = spans.at(-1);
  if (previous?.last === first - 1) spans[spans.length - 1] = { first: previous.first, last };
  else spans.push({ first, last });
}

/** Rows in rising order; rows written twice are joined, the later cells winning, as Excel does. */
function inOrder(rows: readonly SheetRow[]): readonly SheetRow[] {
  const byRow = new Map<number, SheetRow>();
  for (const row of rows) {
    const known = byRow.get(row.row);
    byRow.set(row.row, known ? joined(known, row) : row);
  }
  return [...byRow.values()].sort((a, b) => a.row - b.row);
}

function joined(a: SheetRow, b: SheetRow): SheetRow {
  const first = Math.min(a.first, b.first);
  const length = Math.max(a.first + a.values.length, b.first + b.values.length) - first;
  const values = Array.from({ length }, (_, index) => b.values[index + first - b.first] ?? a.values[index + first - a.first] ?? null);
  return { row: a.row, first, values };
}

