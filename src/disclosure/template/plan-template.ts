/** 填报模板: an empty ledger with dropdowns and input hints, which the reader takes back as it is. */
import { textHeight } from "../../text";
import { LIST_LOOKS, columnName, legalSheetName, listPrint, type Area, type CellStyle, type PlanCell, type PlanValidation, type SheetPlan } from "../../workbook";
import { TEMPLATE_COLUMNS, type TemplateColumn, type TemplateLayout } from "./columns";

/** Rows prepared for entry: about 30 projects of 10 indicators; formats and dropdowns reach that far. */
const ENTRY_ROWS = 300;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

const TITLE_HEIGHT = 34;

const STYLES: Readonly<Record<string, CellStyle>> = {
  title: LIST_LOOKS.title,
  head: LIST_LOOKS.head,
  entry: LIST_LOOKS.body,
  text: { ...LIST_LOOKS.body, numberFormat: "@" },
};

/** Plans the template; `year` goes into the title, which is where the reader finds the budget year again. `takenNames`: sheets that stay in the workbook. */
export function planTemplate(layout: TemplateLayout, year: number | null, takenNames: readonly string[] = []): SheetPlan {
  const columns = TEMPLATE_COLUMNS[layout];
  const right = columns.length - 1;
  const bottom = FIRST_ROW + ENTRY_ROWS - 1;
  return {
    name: legalSheetName("绩效目标填报", takenNames),
    kind: "template",
    styles: STYLES,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([[0, TITLE_HEIGHT], [HEADER_ROW, Math.max(...columns.map(({ label, width }) => textHeight(label, width, LIST_LOOKS.head.size)))]]),
    cells: [
      { row: 0, column: 0, value: `${year === null ? "" : `${String(year)}年度`}预算项目绩效目标填报表`, style: "title" },
      ...columns.map(({ label }, column) => ({ row: HEADER_ROW, column, value: label, style: "head" })),
      ...entryCells(columns),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    links: [],
    validations: columns.flatMap((column, index) => validation(column, { top: FIRST_ROW, bottom, left: index, right: index })),
    freeze: { row: FIRST_ROW, column: 5 },
    print: listPrint(HEADER_ROW, { paper: "A3" }),
  };
}

function entryCells(columns: readonly TemplateColumn[]): readonly PlanCell[] {
  return Array.from({ length: ENTRY_ROWS }, (_, line) =>
    columns.map(({ asText }, column): PlanCell => ({ row: FIRST_ROW + line, column, value: null, style: asText ? "text" : "entry" }))).flat();
}

function validation(column: TemplateColumn, area: Area): readonly PlanValidation[] {
  if (!column.choices && !column.hint) return [];
  return [{
    area,
    ...(column.choices ? { choices: column.choices, strict: column.strict ?? true } : {}),
    hintTitle: column.label.slice(0, 32) || columnName(area.left),
    hint: column.hint ?? "请从下拉列表中选择。",
  }];
}
