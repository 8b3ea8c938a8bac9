/** Sums printed among the rows of a ledger that projects were read from. */
import { NO_FIELD, type AmountColumn, type Field, type Project, type StatedTotal } from "../../model";
import type { LabelId } from "../labels";
import { splitUnit } from "../ledger/project-fields";
import type { ReadTable } from "../read-sheet";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf } from "../tables/header";
import { isTotal } from "../tables/row-kinds";
import { statedTotals, type SumRow, type SummedRow } from "./stated-totals";

/** The sums of the table's total rows, claimed. `projects`: those of the whole document. */
export function ledgerTotals(view: SheetView, table: ReadTable, projects: readonly Project[]): readonly StatedTotal[] {
  if (!table.header.isLedger || table.totals.length === 0) return [];
  const rows = projects.flatMap((project): readonly SummedRow[] => {
    const at = [project.budget, project.fiscalFunds, project.otherFunds].find(({ cell }) => cell?.sheet === view.name)?.cell;
    if (!at || at.row <= table.header.bottom || at.row > table.end) return [];
    const { unitCode, unitName, budget, fiscalFunds, otherFunds, extras } = project;
    return [{ row: at.row, unitCode, unitName, category: extras.projectKind ?? NO_FIELD, amounts: { budget, fiscalFunds, otherFunds } }];
  });
  const totals = statedTotals(rows, table.totals.map((row) => sumRow(view, table, row)));
  for (const { label, amount } of totals) for (const { cell } of [label, amount]) if (cell) view.claim(cell.row, cell.column);
  return totals;
}

function sumRow(view: SheetView, { header }: ReadTable, row: number): SumRow {
  const read = (...roles: readonly LabelId[]): Field => {
    const column = roles.map((role) => columnOf(header, role)).find((found) => found !== null);
    return column ? view.peek(row, column.left) : NO_FIELD;
  };
  const label = view.filledIn(row, header.left, header.right).find((column) => isTotal(view.text(row, column))) ?? header.left;
  const unitCode = read("unitCode");
  const unit = unitCode.cell === null ? splitUnit(read("unitName")) : { unitCode, unitName: read("unitName") };
  const amounts: Record<AmountColumn, Field> = { budget: read("budget", "initialBudget"), fiscalFunds: read("fiscalFunds"), otherFunds: read("otherFunds") };
  return { row, label: view.peek(row, label), ...unit, category: NO_FIELD, amounts };
}
