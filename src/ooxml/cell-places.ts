/** Where rows and cells stand in a worksheet's text: a second careful scan that lists only the rows that edits ask for. */
import { RefusalError, columnIndex, parseArea, type Area } from "../workbook";
import { scanXml, type XmlAttributes } from "./xml-scan";

export interface Place {
  readonly attributes: XmlAttributes;
  /** Of "<". */
  readonly start: number;
  /** Behind the opening tag. */
  readonly openEnd: number;
  /** Of the closing tag, or `openEnd`. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
  /** The tag's name as written. */
  readonly name: string;
}

export interface CellPlace extends Place {
  readonly column: number;
  /** Start and end of each value, inline text or formula in it. */
  readonly contents: readonly { readonly start: number; readonly end: number }[];
}

export interface RowPlace extends Place {
  readonly row: number;
  /** Empty for rows that nobody asked for. */
  readonly cells: readonly CellPlace[];
}

export interface CellPlaces {
  /** In the order of the file. */
  readonly rows: readonly RowPlace[];
  readonly sheetData: Place;
  readonly dimension: Place | null;
  /** Areas filled by one array formula or data table. */
  readonly formulaAreas: readonly Area[];
  /** A filter with a condition is set over this area. */
  readonly activeFilter: Area | null;
  /** Style index for new cells by column, where the column has one. */
  readonly columnStyles: readonly { readonly first: number; readonly last: number; readonly style: string }[];
}

type Open<T> = { -readonly [Field in keyof T]: T[Field] };

/** @throws RefusalError as `scanXml` */
export function cellPlaces(text: string, part: string, wanted: ReadonlySet<number>): CellPlaces {
  const rows: RowPlace[] = [];
  const formulaAreas: Area[] = [];
  const columnStyles: { first: number; last: number; style: string }[] = [];
  let sheetData = null as Open<Place> | null;
  let dimension: Place | null = null;
  let filter: Area | null = null;
  let activeFilter: Area | null = null;
  let section = "";
  let row: Open<RowPlace> & { cells: CellPlace[] } | null = null;
  let cell: Open<CellPlace> & { contents: { start: number; end: number }[] } | null = null;
  let rowNumber = -1;
  let column = -1;
  let contentStart = 0;

  const placeOf = (attributes: XmlAttributes, end: number, selfClosing: boolean): Open<Place> => {
    const start = text.lastIndexOf("<", end - 1);
    return { attributes, start, openEnd: end, closeStart: end, end, selfClosing, name: /^[^\s/>]+/.exec(text.slice(start + 1, end))?.[0] ?? "" };
  };
  const finish = (place: Open<Place>, end: number): void => {
    if (place.selfClosing) return;
    place.end = end;
    place.closeStart = text.lastIndexOf("<", end - 1);
  };

  scanXml(text, part, {
    open({ key, attributes, depth, end, selfClosing }) {
      if (depth === 2) {
        section = key;
        if (key === "sheetData") sheetData = placeOf(attributes, end, selfClosing);
        else if (key === "dimension") dimension = placeOf(attributes, end, selfClosing);
        else if (key === "autoFilter") filter = parseArea(attributes.ref ?? "");
      } else if (depth === 3 && section === "autoFilter" && key === "filterColumn") activeFilter = filter;
      else if (depth === 3 && section === "cols" && key === "col" && attributes.style !== undefined) {
        columnStyles.push({ first: Number(attributes.min) - 1, last: Number(attributes.max) - 1, style: attributes.style });
      } else if (section === "sheetData") {
        if (depth === 3 && key === "row") {
          rowNumber = attributes.r === undefined ? rowNumber + 1 : Number(attributes.r) - 1;
          column = -1;
          row = { ...placeOf(attributes, end, selfClosing), row: rowNumber, cells: [] };
        } else if (depth === 4 && key === "c" && row) {
          column = attributes.r === undefined ? column + 1 : columnIndex(attributes.r.replace(/[0-9]+$/, ""));
          cell = wanted.has(rowNumber) ? { ...placeOf(attributes, end, selfClosing), column, contents: [] } : null;
        } else if (depth === 5) {
          if (cell) contentStart = text.lastIndexOf("<", end - 1);
          if (key === "f" && (attributes.t === "array" || attributes.t === "dataTable")) {
            const area = parseArea(attributes.ref ?? "");
            if (area) formulaAreas.push(area);
          }
        }
      }
    },
    close(key, depth, end) {
      if (depth === 2 && key === "sheetData" && sheetData) finish(sheetData, end);
      else if (section !== "sheetData") return;
      else if (depth === 3 && row) {
        finish(row, end);
        rows.push(row);
        row = null;
      } else if (depth === 4 && cell && row) {
        finish(cell, end);
        row.cells.push(cell);
        cell = null;
      } else if (depth === 5 && cell && (key === "v" || key === "is" || key === "f")) cell.contents.push({ start: contentStart, end });
    },
  });
  if (!sheetData) throw new RefusalError("file-damaged", { part });
  return { rows, sheetData, dimension, formulaAreas, activeFilter, columnStyles };
}
