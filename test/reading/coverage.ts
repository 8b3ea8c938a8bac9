/** Checks that nothing is dropped in silence: every filled cell is in a field, is a known label, or lies in an unread range. */
import { areaContains, cellKey, formatCell, parseArea, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import type { DisclosureDocument, Field } from "../../src/model";
import { labelReader } from "../../src/reading/labels";
import { isMoneyUnit, isYearLine } from "../../src/reading/tables/row-kinds";

/** Filled cells that neither a field nor a label nor an unread range accounts for, as "Sheet!A1". */
export function uncoveredCells(snapshot: WorkbookSnapshot, document: DisclosureDocument, isLabel: (text: string) => boolean = looksLikeLabel()): readonly string[] {
  const inFields = cellsOfFields(document);
  return snapshot.sheets.flatMap((sheet) => filledCells(sheet)
    .filter((cell) => !inFields.cells.has(`${sheet.name}!${cellKey(cell)}`))
    // A ledger that repeats its project columns in each row: the same text in the same column is read once.
    .filter((cell) => !inFields.columns.get(`${sheet.name}!${cell.column}`)?.has(cell.text))
    .filter((cell) => !document.unread.some((range) => range.sheet === sheet.name && inArea(range.area, cell)))
    .filter((cell) => !isLabel(cell.text))
    // The key that joins an indicator row to its project on another sheet.
    .filter((cell) => !document.projects.some((project) => project.code.text === cell.text.trim() || project.name.text === cell.text.trim()))
    .map((cell) => `${sheet.name}!${formatCell(cell)}`));
}

interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function filledCells(sheet: SheetSnapshot): readonly FilledCell[] {
  return sheet.rows.flatMap((row) => row.values.flatMap((value, index) => {
    const cell = { row: row.row, column: row.first + index };
    const covered = sheet.merges.some((area) => areaContains(area, cell) && (area.top !== cell.row || area.left !== cell.column));
    const text = value === null ? "" : String(value);
    return text.trim() === "" || covered ? [] : [{ ...cell, text }];
  }));
}

function inArea(text: string, cell: FilledCell): boolean {
  const area = parseArea(text);
  return area !== null && areaContains(area, cell);
}

interface FieldCells {
  readonly cells: ReadonlySet<string>;
  /** Raw texts of the fields of each column. */
  readonly columns: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Every cell that some field of the document names. */
function cellsOfFields(document: DisclosureDocument): FieldCells {
  const cells = new Set<string>();
  const columns = new Map<string, Set<string>>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    const { cell, raw } = value as Partial<Field>;
    if (!cell || raw === undefined) {
      Object.values(value).forEach(visit);
      return;
    }
    cells.add(`${cell.sheet}!${cellKey(cell)}`);
    const column = `${cell.sheet}!${cell.column}`;
    columns.set(column, (columns.get(column) ?? new Set()).add(String(raw)));
  };
  visit(document);
  return { cells, columns };
}

function looksLikeLabel(): (text: string) => boolean {
  const labelOf = labelReader();
  return (text) => labelOf(text.trim()) !== null || isMoneyUnit(text) || isYearLine(text) || /计划[\s\S]*(?:月底|季度)/.test(text) || /^\d{1,5}$/.test(text.trim()) || /(?:表|清单|汇总)(?:（.*）)?$/.test(text.trim());
}
