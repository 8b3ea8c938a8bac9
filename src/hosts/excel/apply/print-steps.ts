/** Page layout and frozen panes of a plan. */
import { formatArea, formatCell, type SheetPlan } from "../../../workbook";
import { CALL_BYTES, type PlanStep } from "./plan-step";

const POINTS_PER_MILLIMETRE = 72 / 25.4;

export function printSteps({ print, freeze }: SheetPlan): readonly PlanStep[] {
  return [
    { bytes: 12 * CALL_BYTES, run: (sheet) => { setLayout(sheet.pageLayout, print); } },
    ...print.breaksBefore.filter((row) => row > 0).map((row): PlanStep => ({ bytes: CALL_BYTES, run: (sheet) => { sheet.horizontalPageBreaks.add(formatCell({ row, column: 0 })); } })),
    ...(freeze === null || (freeze.row === 0 && freeze.column === 0) ? [] : [{ bytes: CALL_BYTES, run: (sheet: Excel.Worksheet) => { setFreeze(sheet.freezePanes, freeze); } }]),
  ];
}

function setLayout(layout: Excel.PageLayout, print: SheetPlan["print"]): void {
  const points = (millimetres: number): number => Math.round(millimetres * POINTS_PER_MILLIMETRE * 100) / 100;
  layout.orientation = print.orientation === "landscape" ? "Landscape" : "Portrait";
  layout.paperSize = print.paper ?? "A4";
  if (print.firstPage !== undefined) layout.firstPageNumber = print.firstPage;
  layout.topMargin = points(print.margins.top);
  layout.bottomMargin = points(print.margins.bottom);
  layout.leftMargin = points(print.margins.left);
  layout.rightMargin = points(print.margins.right);
  layout.headerMargin = points(print.margins.top / 2);
  layout.footerMargin = points(print.margins.bottom / 2);
  layout.centerHorizontally = true;
  if (print.fitToWidth) layout.zoom = { horizontalFitToPages: 1 };
  if (print.area) layout.setPrintArea(formatArea(print.area));
  if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows.first + 1}:$${print.titleRows.last + 1}`);
  if (print.footer !== "") layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
}

function setFreeze(panes: Excel.WorksheetFreezePanes, { row, column }: { readonly row: number; readonly column: number }): void {
  if (column === 0) panes.freezeRows(row);
  else if (row === 0) panes.freezeColumns(column);
  else panes.freezeAt(formatArea({ top: 0, left: 0, bottom: row - 1, right: column - 1 }));
}
