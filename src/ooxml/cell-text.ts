/** Values into a worksheet's text: the cells' own elements change, new ones stand in order, all else keeps its characters. */
import { formatArea, formatCell, parseArea, type SetValueEdit } from "../workbook";
import type { CellPlace, CellPlaces, RowPlace } from "./cell-places";
import { valueXml } from "./plan-xml";
import { splicedText, type Splice } from "./splices";
import { isTrue } from "./workbook-part";

/** An edit with its cell's address, one a cell. */
export interface WantedValue {
  readonly edit: SetValueEdit;
  readonly address: string;
}

/** The sheet's text with the values in it. */
export function textWithValues(text: string, places: CellPlaces, wanted: readonly WantedValue[]): string {
  const splices: Splice[] = [];
  const byRow = new Map<number, WantedValue[]>();
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
  return splicedText(text, splices);
}

function editRow(text: string, row: RowPlace, items: readonly WantedValue[], places: CellPlaces, splices: Splice[]): void {
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
function cellWith(text: string, place: CellPlace, type: string, content: string, prefix: string): string {
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

function newCell({ edit, address }: WantedValue, prefix: string, style: string | null): string {
  const { type, content } = valueXml(edit.after, { sheet: edit.cell.sheet, cell: address }, prefix);
  return `<${prefix}c r="${address}"${style === null ? "" : ` s="${style}"`}${type === "" ? "" : ` t="${type}"`}>${content}</${prefix}c>`;
}

/** A new cell looks as its row does, or its column, as in Excel. */
function styleAt(places: CellPlaces, row: RowPlace | null, column: number): string | null {
  if (row && isTrue(row.attributes.customFormat) && row.attributes.s !== undefined) return row.attributes.s;
  return places.columnStyles.find(({ first, last }) => column >= first && column <= last)?.style ?? null;
}

/** The sheet's stated extent is only a hint, but some programs read no further. */
function growDimension({ dimension }: CellPlaces, wanted: readonly WantedValue[], splices: Splice[]): void {
  const ref = dimension?.attributes.ref;
  const area = ref === undefined ? null : parseArea(ref);
  if (!dimension || !area || ref === undefined) return;
  const grown = wanted.reduce((all, { edit: { cell } }) => ({
    top: Math.min(all.top, cell.row), left: Math.min(all.left, cell.column), bottom: Math.max(all.bottom, cell.row), right: Math.max(all.right, cell.column),
  }), area);
  const same = grown.top === area.top && grown.left === area.left && grown.bottom === area.bottom && grown.right === area.right;
  if (!same) splices.push({ start: dimension.start, end: dimension.openEnd, text: `<${dimension.name} ref="${formatArea(grown)}"${dimension.selfClosing ? "/" : ""}>` });
}

function prefixOf(name: string): string {
  return name.slice(0, name.indexOf(":") + 1);
}
