/** Areas of a sheet as Excel spells them, whole rows and columns included. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName, formatArea, parseArea, type Area } from "../../../src/workbook";

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export const rowsOf = (area: Area): number => area.bottom - area.top + 1;
export const columnsOf = (area: Area): number => area.right - area.left + 1;
export const cellsOf = (area: Area): number => rowsOf(area) * columnsOf(area);
export const isUnbounded = (area: Area): boolean => rowsOf(area) === MAX_ROWS || columnsOf(area) === MAX_COLUMNS;

export function areaHolds(outer: Area, inner: Area): boolean {
  return outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;
}

export function meet(a: Area, b: Area): Area | null {
  const area = { top: Math.max(a.top, b.top), left: Math.max(a.left, b.left), bottom: Math.min(a.bottom, b.bottom), right: Math.min(a.right, b.right) };
  return area.top <= area.bottom && area.left <= area.right ? area : null;
}

/** What of `area` lies outside `hole`: up to four areas. */
export function without(area: Area, hole: Area): readonly Area[] {
  const common = meet(area, hole);
  if (!common) return [area];
  const parts: Area[] = [];
  if (area.top < common.top) parts.push({ ...area, bottom: common.top - 1 });
  if (area.bottom > common.bottom) parts.push({ ...area, top: common.bottom + 1 });
  if (area.left < common.left) parts.push({ ...common, left: area.left, right: common.left - 1 });
  if (area.right > common.right) parts.push({ ...common, left: common.right + 1, right: area.right });
  return parts;
}

/** "B2:C3", "A:C", "2:5"; null where it is no address. */
export function parseHostArea(text: string): Area | null {
  const plain = text.trim();
  const cells = parseArea(plain);
  if (cells) return cells;
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(plain);
  if (columns?.[1] && columns[2]) {
    const [left, right] = [columnIndex(columns[1]), columnIndex(columns[2])].sort((a, b) => a - b);
    return left === undefined || right === undefined || right >= MAX_COLUMNS ? null : { ...WHOLE_SHEET, left, right };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(plain);
  if (!rows) return null;
  const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1].sort((a, b) => a - b);
  return top === undefined || bottom === undefined || bottom >= MAX_ROWS ? null : { ...WHOLE_SHEET, top, bottom };
}

export function formatHostArea(area: Area): string {
  if (rowsOf(area) === MAX_ROWS && columnsOf(area) === MAX_COLUMNS) return `1:${MAX_ROWS}`;
  if (rowsOf(area) === MAX_ROWS) return `${columnName(area.left)}:${columnName(area.right)}`;
  if (columnsOf(area) === MAX_COLUMNS) return `${area.top + 1}:${area.bottom + 1}`;
  return formatArea(area);
}

/** "'My sheet'!A1" → sheet and local address. */
export function splitSheet(address: string): { readonly sheet: string | null; readonly local: string } {
  const at = address.lastIndexOf("!");
  if (at < 0) return { sheet: null, local: address };
  const name = address.slice(0, at);
  return { sheet: name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name, local: address.slice(at + 1) };
}

/** The sheet's name as Excel writes it before "!". */
export function quoteSheet(name: string): string {
  const plain = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^(R|C|RC)$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
