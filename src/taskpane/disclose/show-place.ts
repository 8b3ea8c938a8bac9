/** Going to a sheet or a cell from the task 公开. */
import { checkTexts } from "../../messages";
import { formatCell, type CellRef } from "../../workbook";
import { tell, tellRefusal, type Pane } from "../app/pane";

/** Goes to the top of a sheet; false (and told) where it is gone. Nothing to do without one. */
export async function showSheet(pane: Pane, sheet: string | undefined): Promise<boolean> {
  return sheet === undefined || showCell(pane, { sheet, row: 0, column: 0 });
}

/** A cell that cannot be seen is said to be hidden. */
export async function showCell(pane: Pane, cell: CellRef): Promise<boolean> {
  const shown = await pane.host.reveal(cell);
  if (!shown.ok) tellRefusal(pane, shown.refusal);
  else if (shown.value.hidden) tell(pane, { kind: "said", intent: "warning", message: checkTexts.cellHidden, values: { cell: `${cell.sheet}!${formatCell(cell)}` } });
  return shown.ok;
}
