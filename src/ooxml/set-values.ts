/** Values into cells: only the cells' own elements change, each keeps its look, and text stays text. */
import {
  RefusalError, areaContains, formatArea, formatCell, gridOf, parseArea, type Area, type CellScalar, type SetValueEdit, type SheetGrid,
} from "../workbook";
import { cellPlaces, type CellPlaces, type Place, type RowPlace } from "./cell-places";
import type { OoxmlPackage } from "./package";
import { PartEdit } from "./part-edit";
import { CELL_TEXT, valueXml } from "./plan-xml";
import { readSheetNow } from "./read-workbook";
import { readRelationships } from "./relationships";
import { scanXml } from "./xml-scan";
import { isTrue, readWorkbookPart, type WorkbookPart } from "./workbook-part";
import { worksheetOf } from "./worksheets";

interface Wanted { readonly edit: SetValueEdit; readonly address: string }
interface Table { readonly header: Area | null; readonly activeFilter: Area | null }

/**
 * Sets values in one sheet; gives for each edit why it was refused, or null.
 * Later edits of a cell see what earlier ones wrote.
 * @throws RefusalError sheet-missing, sheet-protected: for all of them
 */
export function setValues(pkg: OoxmlPackage, sheetName: string, edits: readonly SetValueEdit[]): readonly (RefusalError | null)[] {
  const book = readWorkbookPart(pkg);
  const { part } = worksheetOf(pkg, book, sheetName);
  const snapshot = readSheetNow(pkg, book, sheetName);
  if (snapshot.protected) throw new RefusalError("sheet-protected", { sheet: sheetName });
  const grid = gridOf(snapshot);
  const text = pkg.text(part);
  const places = cellPlaces(text, part, new Set(edits.map((edit) => edit.cell.row)));
  const tables = tablesOf(pkg, part);
  const current = new Map<string, CellScalar>();
  const accepted = new Map<string, Wanted>();
  const results = edits.map((edit) => {
    const address = formatCell(edit.cell);
    const refusal = refusalOf(edit, address, grid, places, tables, current);
    if (refusal) return refusal;
    current.set(address, edit.after);
    accepted.set(address, { edit, address });
    return null;
  });
  if (accepted.size === 0) return results;
  pkg.setText(part, edited(text, places, [...accepted.values()]));
  recalculateOnOpen(pkg, book);
  return results;
}

function refusalOf(edit: SetValueEdit, cell: string, grid: SheetGrid, places: CellPlaces, tables: readonly Table[], current: ReadonlyMap<string, CellScalar>): RefusalError | null {
  const facts = { sheet: edit.cell.sheet, cell };
  const at = edit.cell;
  const merge = grid.mergeAt(at);
  if (merge && (merge.top !== at.row || merge.left !== at.column)) return new RefusalError("cell-covered", facts);
  const known = grid.facts(at);
  if (known?.formula !== undefined || places.formulaAreas.some((area) => areaContains(area, at))) return new RefusalError("cell-has-formula", facts);
  const now = current.has(cell) ? current.get(cell) : grid.value(at);
  if (now !== edit.before || (known?.error !== undefined && !current.has(cell))) return new RefusalError("cell-changed", facts);
  if ([places.activeFilter, ...tables.map((table) => table.activeFilter)].some((area) => area && areaContains(area, at))) return new RefusalError("filtered-range", facts);
  if (tables.some(({ header }) => header && areaContains(header, at))) return new RefusalError("cell-in-table-header", facts);
  // XML holds no NaN, and Excel no infinity.
  if (typeof edit.after === "number" && !Number.isFinite(edit.after)) return new RefusalError("request-too-large", facts);
  if (typeof edit.after === "string" && edit.after.length > CELL_TEXT) return new RefusalError("request-too-large", { ...facts, limit: CELL_TEXT });
  return null;
}

function edited(text: string, places: CellPlaces, wanted: readonly Wanted[]): string {
  const splices: Splice[] = [];
  const byRow = new Map<number, Wanted[]>();
  for (const item of wanted) byRow.set(item.edit.cell.row, [...(byRow.get(item.edit.cell.row) ?? []), item]);
  const prefix = prefixOf(places.sheetData.name);
  const newRows: { readonly row: number; readonly xml: string }[] = [];
  const known = new Map(places.rows.map((row) => [row.row, row]));
  for (const [row, items] of byRow) {
    items.sort((a, b) => a.edit.cell.column - b.edit.cell.column);
    const place = known.get(row);
    if (place) editRow(text, place, items, places, splices);
    else {
      const cells = items.filter(({ edit }) => edit.after !== null).map((item) => newCell(item, prefix, styleAt(places, null, item.edit.cell.column)));
      if (cells.length > 0) newRows.push({ row, xml: `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>` });
    }
  }
  insertRows(places, newRows, splices);
  growDimension(places, wanted, splices);
  return spliced(text, splices);
}

interface Splice { readonly start: number; readonly end: number; readonly text: string }

function editRow(text: string, row: RowPlace, items: readonly Wanted[], places: CellPlaces, splices: Splice[]): void {
  const prefix = prefixOf(row.name);
  const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]));
  const added: { readonly column: number; readonly xml: string }[] = [];
  for (const item of items) {
    const place = byColumn.get(item.edit.cell.column);
    if (place) {
      const { type, content } = valueXml(item.edit.after, { sheet: item.edit.cell.sheet, cell: item.address }, prefix);
      splices.push({ start: place.start, end: place.end, text: cellWith(text, place, type, content, prefix) });
    } else if (item.edit.after !== null) added.push({ column: item.edit.cell.column, xml: newCell(item, prefix, styleAt(places, row, item.edit.cell.column)) });
  }
  if (added.length === 0) return;
  if (row.selfClosing) {
    splices.push({ start: row.openEnd - 2, end: row.openEnd, text: `>${added.map(({ xml }) => xml).join("")}</${row.name}>` });
  } else {
    for (const { column, xml } of added) {
      const next = row.cells.find((cell) => cell.column > column);
      splices.push({ start: next?.start ?? row.closeStart, end: next?.start ?? row.closeStart, text: xml });
      // A cell without an address stands behind the one before it: a new neighbour would move it.
      if (next && next.attributes.r === undefined) setOnce(splices, next.start + 1 + next.name.length, ` r="${formatCell({ row: row.row, column: next.column })}"`);
    }
  }
}

function insertRows(places: CellPlaces, newRows: readonly { readonly row: number; readonly xml: string }[], splices: Splice[]): void {
  const sorted = [...newRows].sort((a, b) => a.row - b.row);
  const { sheetData } = places;
  if (sheetData.selfClosing) {
    if (sorted.length > 0) splices.push({ start: sheetData.openEnd - 2, end: sheetData.openEnd, text: `>${sorted.map(({ xml }) => xml).join("")}</${sheetData.name}>` });
    return;
  }
  for (const { row, xml } of sorted) {
    const next = places.rows.find((place) => place.row > row);
    splices.push({ start: next?.start ?? sheetData.closeStart, end: next?.start ?? sheetData.closeStart, text: xml });
    if (next && next.attributes.r === undefined) setOnce(splices, next.start + 1 + next.name.length, ` r="${next.row + 1}"`);
  }
}

function setOnce(splices: Splice[], at: number, text: string): void {
  if (!splices.some((splice) => splice.start === at && splice.end === at && splice.text === text)) splices.push({ start: at, end: at, text });
}

/** The cell's own tag with its look and everything else, another type and another value. */
function cellWith(text: string, place: Place & { readonly contents: readonly { readonly start: number; readonly end: number }[] }, type: string, content: string, prefix: string): string {
  // vm and cm point to metadata of the old value.
  const tag = text.slice(place.start, place.openEnd).replace(/\/?>$/, "").replace(/\s(?:t|vm|cm)\s*=\s*(?:"[^"]*"|'[^']*')/g, "").trimEnd();
  const start = type === "" ? tag : `${tag} t="${type}"`;
  let rest = "";
  let at = place.openEnd;
  for (const piece of place.contents) {
    rest += text.slice(at, piece.start);
    at = piece.end;
  }
  rest = (rest + text.slice(at, place.closeStart)).trim();
  return content + rest === "" ? `${start}/>` : `${start}>${content}${rest}</${prefix}c>`;
}

function newCell({ edit, address }: Wanted, prefix: string, style: string | null): string {
  const { type, content } = valueXml(edit.after, { sheet: edit.cell.sheet, cell: address }, prefix);
  return `<${prefix}c r="${address}"${style === null ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}>${content}</${prefix}c>`;
}

/** A new cell looks as its row does, or its column, as in Excel. */
function styleAt(places: CellPlaces, row: RowPlace | null, column: number): string | null {
  if (row && isTrue(row.attributes.customFormat) && row.attributes.s !== undefined) return row.attributes.s;
  return places.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

/** The sheet's stated extent is only a hint, but some programs read no further. */
function growDimension({ dimension }: CellPlaces, wanted: readonly Wanted[], splices: Splice[]): void {
  const ref = dimension?.attributes.ref;
  const area = ref === undefined ? null : parseArea(ref);
  if (!dimension || !area || ref === undefined) return;
  const grown = wanted.reduce((all, { edit: { cell } }) => ({
    top: Math.min(all.top, cell.row), left: Math.min(all.left, cell.column), bottom: Math.max(all.bottom, cell.row), right: Math.max(all.right, cell.column),
  }), area);
  const same = grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right;
  if (!same) splices.push({ start: dimension.start, end: dimension.openEnd, text: `<${dimension.name} ref="${formatArea(grown)}"${dimension.selfClosing ? "/" : ""}>` });
}

function spliced(text: string, splices: readonly Splice[]): string {
  // Stable: what was added first at one place stands first.
  const sorted = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const splice of sorted) {
    if (splice.start < at) throw new Error("edits overlap");
    pieces.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  pieces.push(text.slice(at));
  return pieces.join("");
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}

function tablesOf(pkg: OoxmlPackage, part: string): readonly Table[] {
  return readRelationships(pkg, part).filter(({ kind, external, target }) => kind === "table" && !external && pkg.has(target)).map(({ target }) => {
    let header: Area | null = null;
    let filter: Area | null = null;
    let activeFilter: Area | null = null;
    scanXml(pkg.text(target), target, {
      open({ key, attributes, depth }) {
        if (depth === 1) {
          const area = parseArea(attributes.ref ?? "");
          header = area && attributes.headerRowCount !== "0" ? { ...area, bottom: area.top } : null;
        } else if (key === "autoFilter") filter = parseArea(attributes.ref ?? "");
        else if (key === "filterColumn") activeFilter = filter;
      },
    });
    return { header, activeFilter };
  });
}

const WORKBOOK_ORDER = ["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups", "externalReferences", "definedNames", "calcPr"];

/** Results of formulas in the file may now be old: Excel is told to calculate them when it opens the file. */
function recalculateOnOpen(pkg: OoxmlPackage, book: WorkbookPart): void {
  if (!book.sheets.some((sheet) => pkg.has(sheet.part) && hasFormula(pkg, sheet.part))) return;
  const edit = PartEdit.of(pkg, book.part, 2);
  const calculation = edit.child("calcPr");
  if (isTrue(calculation?.attributes.fullCalcOnLoad)) return;
  if (calculation) edit.setAttribute(calculation, "fullCalcOnLoad", "1");
  else edit.insertInOrder("calcPr", WORKBOOK_ORDER, `<${edit.root.prefix}calcPr fullCalcOnLoad="1"/>`);
  pkg.setText(book.part, edit.text());
}

function hasFormula(pkg: OoxmlPackage, part: string): boolean {
  let tail = "";
  for (const chunk of pkg.textChunks(part)) {
    const text = tail + chunk;
    if (/<(?:[\w-]+:)?f[\s/>]/.test(text)) return true;
    // Long enough for a tag that the border of two pieces cuts.
    tail = text.slice(-40);
  }
  return false;
}
