/** Shows a cell: its sheet is made active and the cell selected. Hidden rows and columns stay hidden; the answer says so. */
import { RefusalError, type CellRef, type CellScalar, type Revealed } from "../../workbook";
import type { Session } from "./session";

/** @throws RefusalError sheet-missing, sheet-hidden */
export async function reveal(session: Session, cell: CellRef): Promise<Revealed> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  const range = sheet.getCell(cell.row, cell.column);
  range.load("values,valueTypes,rowHidden,columnHidden");
  await session.sync({ sheet: cell.sheet });
  if (sheet.isNullObject) throw new RefusalError("sheet-missing", { sheet: cell.sheet });
  if (sheet.visibility !== "Visible") throw new RefusalError("sheet-hidden", { sheet: cell.sheet });
  sheet.activate();
  range.select();
  await session.sync({ sheet: cell.sheet });
  const value: unknown = range.values[0]?.[0];
  const isError = (range.valueTypes as unknown[][])[0]?.[0] === "Error";
  return { hidden: range.rowHidden || range.columnHidden, value: isError || value === "" ? null : (value as CellScalar) };
}
