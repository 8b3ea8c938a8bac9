/** 填报模板: an empty ledger with dropdowns and input hints, which the reader takes back as it is. */
import { columnName, type Area, type CellStyle, type PlanCell, type PlanValidation, type SheetPlan } from "../../workbook";
import { TEMPLATE_COLUMNS, type TemplateColumn, type TemplateLayout } from "./columns";

/** Rows prepared for entry: about 30 projects of 10 indicators; formats and dropdowns reach that far. */
const ENTRY_ROWS = 300;
const HEADER_ROW = 1;
const FIRST_ROW = HEADER_ROW + 1;

const BODY: CellStyle = { fonts: ["仿宋_GB2312", "仿宋"], size: 10.5, border: true, wrap: true, vertical: "center" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { fonts: ["方正小标宋简体", "华文中宋", "宋体"], size: 18, horizontal: "center", vertical: "center" },
  head: { fonts: ["黑体"], size: 11, border: true, wrap: true, horizontal: "center", vertical: "center", fill: "#E8EEF7" },
  entry: BODY,
  text: { ...BODY, numberFormat: "@" },
};

/** Plans the template; `year` goes into the title, which is where the reader finds the budget year again. */
export function planTemplate(layout: TemplateLayout, year: number | null): SheetPlan {
  const columns = TEMPLATE_COLUMNS[layout];
  const right = columns.length - 1;
  const bottom = FIRST_ROW + ENTRY_ROWS - 1;
  return {
    name: "绩效目标填报",
    kind: "template",
    styles: STYLES,
    columnWidths: columns.map(({ width }) => width),
    rowHeights: new Map([[0, 34], [HEADER_ROW, 34]]),
    cells: [
      { row: 0, column: 0, value: `${year === null ? "" : `${String(year)}年度`}预算项目绩效目标填报表`, style: "title" },
      ...columns.map(({ label }, column) => ({ row: HEADER_ROW, column, value: label, style: "head" })),
      ...entryCells(columns),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    links: [],
    validations: columns.flatMap((column, index) => validation(column, { top: FIRST_ROW, bottom, left: index, right: index })),
    freeze: { row: FIRST_ROW, column: 5 },
    print: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      area: null,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
      fitToWidth: true,
      breaksBefore: [],
      footer: "— &P —",
    },
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
