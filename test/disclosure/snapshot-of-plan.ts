/** The sheet that a host would show after writing a plan, as a snapshot: for reading plans back without a file. */
import { formatNumber } from "./shown";
import { cellKey, type CellFacts, type CellScalar, type SheetPlan, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";

export function snapshotOfPlans(plans: readonly SheetPlan[]): WorkbookSnapshot {
  return { name: "公开表.xlsx", date1904: false, sheets: plans.map(snapshotOfPlan), skipped: [] };
}

function snapshotOfPlan(plan: SheetPlan): SheetSnapshot {
  const byRow = new Map<number, Map<number, CellScalar>>();
  const facts = new Map<number, CellFacts>();
  for (const { row, column, value, style } of plan.cells) {
    if (value === null) continue;
    const line = byRow.get(row) ?? new Map<number, CellScalar>();
    byRow.set(row, line.set(column, value));
    const numberFormat = plan.styles[style]?.numberFormat;
    if (numberFormat !== undefined && typeof value === "number") facts.set(cellKey({ row, column }), { numberFormat, shown: formatNumber(value, numberFormat) });
  }
  const rows = [...byRow].sort(([a], [b]) => a - b).map(([row, line]) => {
    const columns = [...line.keys()].sort((a, b) => a - b);
    const first = columns[0] ?? 0;
    const last = columns[columns.length - 1] ?? 0;
    return { row, first, values: Array.from({ length: last - first + 1 }, (_, index) => line.get(first + index) ?? null) };
  });
  return {
    name: plan.name, visibility: "visible", rows, facts, merges: plan.merges,
    hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: plan.kind,
  };
}
