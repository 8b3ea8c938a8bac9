/** By which cells a finding's row is known again: the indicator's name in it, and the project's name or code. */
import type { DisclosureDocument, Field, Indicator } from "../../model";
import type { Finding } from "../../rules";
import { sameCell, type HeldCell, type SheetGrid } from "../../workbook";

/** With what the cells hold themselves: a field may be joined from several. Blank ones say nothing and are left out. */
export function rowIdentity({ projects }: DisclosureDocument, grids: ReadonlyMap<string, SheetGrid>, { cell, project, indicator }: Finding): readonly HeldCell[] {
  const own = project === null ? undefined : projects[project.index];
  if (!own) return [];
  const row = indicator === null ? undefined : own.indicators.find((one) => fieldsOf(one).some((field) => field.cell?.sheet === cell.sheet && field.cell.row === cell.row));
  return [row?.level3, own.name.cell ? own.name : own.code].flatMap((field): readonly HeldCell[] => {
    if (!field?.cell || sameCell(field.cell, cell)) return [];
    const value = grids.get(field.cell.sheet)?.value(field.cell) ?? null;
    return value === null ? [] : [{ cell: field.cell, value }];
  });
}

function fieldsOf({ level3, description, value, basis, split }: Indicator): readonly Field[] {
  return [level3, description, value, basis, ...(split ? [split.symbol, split.number, split.unit] : [])];
}
