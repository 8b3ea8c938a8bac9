/** Checks that nothing is dropped in silence: every filled cell is in a field, is a known label, or lies in an unread range. */
import { areaContains, cellKey, formatCell, parseArea, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import type { DisclosureDocument, Field } from "../../src/model";
import { labelReader } from "../../src/reading/labels";
import { isMoneyUnit, isYearLine } from "../../src/reading/tables/row-kinds";

/** Filled cells that neither a field nor a label nor an unread range accounts for, as "Sheet!A1". */
export function uncoveredCells(snapshot: WorkbookSnapshot, document: DisclosureDocument, isLabel: (text: string) => boolean = looksLikeLabel()): readonly string[] {
  const inFields = cellsOfFields(document);
  return snapshot.sheets.flatMap((sheet) => filledCells(sheet)
    .filter((cell) => !inFields.has(`${sheet.name}!${cellKey(cell)}`))
    .filter((cell) => !document.unread.some((range) => range.sheet === sheet.name && inArea(range.area, cell)))
    .filter((cell) => !isLabel(cell.text))
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

/** Every cell that some field of the document names; repeated project columns count through their equal texts. */
function cellsOfFields(document: DisclosureDocument): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== "object") return;
    if (Array.isArray(value)) {
      value.forEach(visit);
      return;
    }
    const { cell, raw } = value as Partial<Field>;
    if (cell && raw !== undefined) found.add(`${cell.sheet}!${cellKey(cell)}`);
    else Object.values(value).forEach(visit);
  };
  visit(document);
  return found;
}

function looksLikeLabel(): (text: string) => boolean {
  const labelOf = labelReader();
  return (text) => labelOf(text.trim()) !== null || isMoneyUnit(text) || isYearLine(text) || /计划[\s\S]*(?:月底|季度)/.test(text) || /^\d{1,5}$/.test(text.trim()) || /目标[^，。]*表$/.test(text.trim());
}
