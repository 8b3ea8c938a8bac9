/** Shows a cell: its sheet is made active and the cell selected. Hidden rows and columns stay hidden; the answer says so. */
import { RefusalError, type CellRef, type CellScalar, type Revealed } from "../../workbook";
import type { Session } from "./session";

/** @throws RefusalError sheet-missing, sheet-hidden */
export async function reveal(session: Session, cell: CellRef): Promise<Revealed> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  const range = sheet.getCell(cell.row, cell.column);
  range.load("values,valueTypes,rowHidden,columnHidden");
  const row = range.getEntireRow().getUsedRangeOrNullObject(true);
  row.load("values,valueTypes");
  await session.sync({ sheet: cell.sheet });
  if (sheet.isNullObject) throw new RefusalError("sheet-missing", { sheet: cell.sheet });
  if (sheet.visibility !== "Visible") throw new RefusalError("sheet-hidden", { sheet: cell.sheet });
  sheet.activate();
  range.select();
  await session.sync({ sheet: cell.sheet });
  return { hidden: range.rowHidden || range.columnHidden, value: valuesOf(range)[0] ?? null, row: row.isNullObject ? [] : valuesOf(row) };
}

/** Of a range of one row; blank cells and errors are null. */
function valuesOf(range: Excel.Range): readonly CellScalar[] {
  const types: readonly unknown[] = range.valueTypes[0] ?? [];
  const values = (range.values as CellScalar[][])[0] ?? [];
  return values.map((value, column) => (types[column] === "Error" || value === "" ? null : value));
}
