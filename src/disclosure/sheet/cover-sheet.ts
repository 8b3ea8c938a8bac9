/** The list of open findings on a sheet of its own. */
import { legalSheetName, type SheetPlan } from "../../workbook";
import type { TablePart } from "../text/document-part";
import { paginate } from "./paginate";
import { sheetBuilder } from "./sheet-builder";

export function coverSheet(table: TablePart, takenNames: readonly string[]): SheetPlan {
  const form = paginate(table.rows, table.columns);
  const builder = sheetBuilder(table.columns);
  const { rowOf } = builder.put(form);
  return builder.build({
    name: legalSheetName(table.title, takenNames), kind: "findings",
    freeze: { row: rowOf(3), column: 0 }, titleRows: form.pages > 1 ? { first: rowOf(2), last: rowOf(2) } : null,
  });
}
