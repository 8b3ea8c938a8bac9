/**
 * Cells and areas of a worksheet, and their A1 spelling.
 * Rows and columns are counted from 0 everywhere in this project; A1 text counts from 1.
 */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** One cell of a named sheet. */
export interface CellRef extends CellPosition {
  readonly sheet: string;
}

/** A rectangle; `bottom` and `right` belong to it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** 0 → "A", 26 → "AA". */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** "A" → 0; letters only, in either case. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** { row: 1, column: 2 } → "C2". */
export function formatCell({ row, column }: CellPosition): string {
  return columnName(column) + String(row + 1);
}

/** "A1:C3", or "A1" where the area is one cell. */
export function formatArea(area: Area): string {
  const first = formatCell({ row: area.top, column: area.left });
  const last = formatCell({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/;

/** "C2", "$C$2" → position; null where the text is no address of a cell that exists. */
export function parseCell(text: string): CellPosition | null {
  const match = CELL.exec(text);
  if (!match?.[1] || !match[2]) return null;
  const position = { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
  return position.row < MAX_ROWS && position.column < MAX_COLUMNS ? position : null;
}

/** "A1:C3" or "A1" → area (corners in any order); null where it is none. Whole rows and columns are not areas here. */
export function parseArea(text: string): Area | null {
  const [from = "", to = from, rest] = text.split(":");
  const first = parseCell(from);
  const last = parseCell(to);
  if (!first || !last || rest !== undefined) return null;
  return {
    top: Math.min(first.row, last.row),
    left: Math.min(first.column, last.column),
    bottom: Math.max(first.row, last.row),
    right: Math.max(first.column, last.column),
  };
}

export function areaOfCell({ row, column }: CellPosition): Area {
  return { top: row, left: column, bottom: row, right: column };
}

export function areaContains(area: Area, { row, column }: CellPosition): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

export function areasMeet(a: Area, b: Area): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** One number for a cell within its sheet: the key of every by-cell map. */
export function cellKey({ row, column }: CellPosition): number {
  return row * MAX_COLUMNS + column;
}

export function positionOfKey(key: number): CellPosition {
  return { row: Math.floor(key / MAX_COLUMNS), column: key % MAX_COLUMNS };
}

export function sameCell(a: CellRef, b: CellRef): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
