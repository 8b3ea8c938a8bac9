/** Range.getSpecialCells for visible cells, formulas and constants (each cell an area of its own: Excel joins neighbours) (docs: Excel.SpecialCellType). */
import type { Area } from "../../../src/workbook";
import { isBlank } from "../model/cell";
import { HostGap } from "../model/host-error";
import type { Sheet } from "../model/sheet";

export function specialCells(sheet: Sheet, area: Area, kind: unknown): readonly Area[] {
  if (kind === "Visible") {
    const rows = runs(area.top, area.bottom, sheet.hiddenRows);
    const columns = runs(area.left, area.right, sheet.hiddenColumns);
    return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
  }
  if (kind === "Formulas" || kind === "Constants") {
    return [...sheet.existing(area)].flatMap(([row, column, cell]) =>
      (isBlank(cell) || (cell.formula !== undefined) !== (kind === "Formulas") ? [] : [{ top: row, left: column, bottom: row, right: column }]));
  }
  throw new HostGap(`special cells of kind ${String(kind)}`);
}

function runs(first: number, last: number, hidden: ReadonlySet<number>): readonly (readonly [number, number])[] {
  const gaps = [...hidden].filter((index) => index >= first && index <= last).sort((a, b) => a - b);
  const result: (readonly [number, number])[] = [];
  let start = first;
  for (const gap of [...gaps, last + 1]) {
    if (gap > start) result.push([start, gap - 1]);
    start = gap + 1;
  }
  return result;
}
