/** Where the user is. */
import { outcomeOf, type CellRef, type Outcome } from "../../workbook";
import { inExcel } from "./session";

/** The active cell: the one of a selection that typing would go into. */
export function selectedCell(): Promise<Outcome<CellRef>> {
  return outcomeOf(() => inExcel({ areasRefused: false }, {}, async (session) => {
    const { context } = session;
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex,columnIndex");
    cell.worksheet.load("name");
    await session.sync();
    return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  }));
}
