/** Shared formulas: the file holds the text once, for its first cell; the others mean it with their references moved. */
import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName, type CellPosition } from "../workbook";

/**
 * Pieces of a formula; only the three kinds of reference are captured. Texts in quotes, sheet names in apostrophes, table columns,
 * and names that look like references at first (LOG10( , A1.B, A1!) are matched to be stepped over.
 */
const NOT_A_NAME = "(?![A-Za-z0-9_.(!\\u0080-\\uffff])";
const TOKEN = new RegExp([
  `"(?:[^"]|"")*"`, `'(?:[^']|'')*'`, `\\[[^\\]]*\\]`,
  `(\\$?[A-Za-z]{1,3}\\$?[0-9]{1,7}${NOT_A_NAME})`,
  `(\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}${NOT_A_NAME})`,
  `(\\$?[0-9]{1,7}:\\$?[0-9]{1,7}${NOT_A_NAME})`,
  `[A-Za-z_\\\\.\\u0080-\\uffff][A-Za-z0-9_.\\\\\\u0080-\\uffff]*`, `[0-9]+(?:\\.[0-9]*)?(?:[eE][+-]?[0-9]+)?`,
].join("|"), "g");
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)([0-9]{1,7})$/;
const COLUMNS = /^(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})$/;
const ROWS = /^(\$?)([0-9]{1,7}):(\$?)([0-9]{1,7})$/;

/** The formula as it reads in cell `to`, given its text in cell `from`; references that leave the sheet become #REF!. */
export function movedFormula(formula: string, from: CellPosition, to: CellPosition): string {
  const down = to.row - from.row;
  const right = to.column - from.column;
  const row = (fixed: string, text: string): string | null => movedNumber(Number(text) - 1, fixed, down, MAX_ROWS, (index) => String(index + 1));
  const column = (fixed: string, text: string): string | null => movedNumber(columnIndex(text), fixed, right, MAX_COLUMNS, columnName);
  const pair = (first: string | null, second: string | null, joint: string): string => (first === null || second === null ? "#REF!" : first + joint + second);
  return formula.replace(TOKEN, (token, ...groups: readonly unknown[]) => {
    if (groups.slice(0, 3).every((group) => group === undefined)) return token;
    const cell = CELL.exec(token);
    if (cell?.[2] && cell[4]) return isCell(cell[2], cell[4]) ? pair(column(cell[1] ?? "", cell[2]), row(cell[3] ?? "", cell[4]), "") : token;
    const columns = COLUMNS.exec(token);
    if (columns?.[2] && columns[4]) return pair(column(columns[1] ?? "", columns[2]), column(columns[3] ?? "", columns[4]), ":");
    const rows = ROWS.exec(token);
    if (rows?.[2] && rows[4]) return pair(row(rows[1] ?? "", rows[2]), row(rows[3] ?? "", rows[4]), ":");
    return token;
  });
}

function isCell(column: string, row: string): boolean {
  return columnIndex(column) < MAX_COLUMNS && Number(row) >= 1 && Number(row) <= MAX_ROWS;
}

function movedNumber(index: number, fixed: string, by: number, end: number, spell: (index: number) => string): string | null {
  const moved = fixed ? index : index + by;
  return moved < 0 || moved >= end ? null : fixed + spell(moved);
}
