/** Range.getSpecialCells for visible cells and formulas (docs: Excel.SpecialCellType). */
import type { Area } from "../../../src/workbook";
import { HostGap } from "../model/host-error";
import type { Sheet } from "../model/sheet";

export function specialCells(sheet: Sheet, area: Area, kind: unknown): readonly Area[] {
  if (kind === "Visible") {
    const rows = runs(area.top, area.bottom, sheet.hiddenRows);
    const columns = runs(area.left, area.right, sheet.hiddenColumns);
    return rows.flatMap(([top, bottom]) => columns.map(([left, right]) => ({ top, left, bottom, right })));
  }
  if (kind === "Formulas") {
    return [...sheet.existing(area)].flatMap(([row, column, cell]) => (cell.formula === undefined ? [] : [{ top: row, left: column, bottom: row, right: column }]));
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
