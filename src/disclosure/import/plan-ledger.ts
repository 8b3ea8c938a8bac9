/** A model as a ledger: one row an indicator, the project's own fields merged over its rows. What 从 Word 导入 writes. */
import type { DisclosureDocument, Field, Project } from "../../model";
import { textHeight } from "../../text";
import { BODY_SIZE, LIST_LOOKS, ROW_LIMIT, legalSheetName, listPrint, type Area, type CellStyle, type PlanCell, type SheetPlan } from "../../workbook";
import { figureFormat, isFigureText } from "../form/figure";
import { ledgerColumns, shapeOf, type LedgerColumn } from "./ledger-columns";

const HEADER_ROW = 1;
const FIRST_ROW = 2;
const TITLE_HEIGHT = 34;
const LOWEST = 21;

const NUMBER: CellStyle = { ...LIST_LOOKS.body, horizontal: "center" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: LIST_LOOKS.title,
  head: LIST_LOOKS.head,
  text: { ...LIST_LOOKS.body, horizontal: "left", numberFormat: "@" },
  center: { ...NUMBER, numberFormat: "@" },
  number: NUMBER,
};

/**
 * The document's projects as ledger sheets that read back as the same projects: one sheet, or one for each kind of form where
 * projects differ in what a header says (label and months of the spending plan, 专项资金名称, the value in three cells).
 * `takenNames`: sheets that stay in the workbook. Texts and tables of whole departments are not in it.
 */
export function planLedger(document: DisclosureDocument, takenNames: readonly string[] = []): readonly SheetPlan[] {
  const taken = new Set(takenNames);
  return groupsOf(document.projects).map((projects) => {
    const name = legalSheetName("绩效目标导入", taken);
    taken.add(name);
    return ledgerSheet(name, projects, document.budgetYear);
  });
}

interface NumberedProject {
  readonly number: number;
  readonly project: Project;
}

function groupsOf(projects: readonly Project[]): readonly (readonly NumberedProject[])[] {
  const groups = new Map<string, NumberedProject[]>();
  projects.forEach((project, index) => {
    const key = JSON.stringify(shapeOf(project));
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push({ number: index + 1, project });
  });
  return [...groups.values()];
}

function ledgerSheet(name: string, numbered: readonly NumberedProject[], year: number | null): SheetPlan {
  const projects = numbered.map((one) => one.project);
  const [first] = projects;
  const columns: readonly LedgerColumn[] = [{ label: "序号", width: 6, look: "center" }, ...(first ? ledgerColumns(projects, shapeOf(first)) : [])];
  const cells: PlanCell[] = [
    { row: 0, column: 0, value: `${year === null ? "" : `${String(year)}年度`}预算项目绩效目标汇总表`, style: "title" },
    ...columns.map(({ label }, column) => ({ row: HEADER_ROW, column, value: label, style: "head" })),
  ];
  const right = columns.length - 1;
  const merges: Area[] = [{ top: 0, left: 0, bottom: 0, right }];
  const rowHeights = new Map([[0, TITLE_HEIGHT], [HEADER_ROW, Math.max(LOWEST, ...columns.map(({ label, width }) => textHeight(label, width, LIST_LOOKS.head.size)))]]);
  const styles: Record<string, CellStyle> = { ...STYLES };
  let top = FIRST_ROW;
  for (const { number, project } of numbered) {
    // At least two rows, so that every project's own cells are merged: a merged blank cell is one that was left blank.
    const bottom = top + Math.max(2, project.indicators.length) - 1;
    columns.forEach((column, place) => {
      const put = (row: number, field: Field | undefined): void => {
        const cell = written(column, place === 0 ? String(number) : (field?.text ?? ""));
        if (cell.format !== null) styles[cell.style] ??= { ...NUMBER, numberFormat: cell.format };
        cells.push({ row, column: place, value: cell.value, style: cell.style });
      };
      if (column.ofIndicator) {
        for (let row = top; row <= bottom; row++) {
          const indicator = project.indicators[row - top];
          put(row, indicator && column.ofIndicator(indicator));
        }
      } else {
        put(top, column.ofProject?.(project));
        merges.push({ top, left: place, bottom, right: place });
      }
    });
    projectHeights(columns, project, bottom - top + 1).forEach((height, row) => rowHeights.set(top + row, height));
    top = bottom + 1;
  }
  return {
    name, kind: "import", styles, cells, merges, rowHeights,
    columnWidths: columns.map(({ width }) => width),
    links: [], validations: [],
    freeze: { row: FIRST_ROW, column: columns.findIndex(({ label }) => /^(?:项目|专项资金)名称$/.test(label)) + 1 },
    print: listPrint(HEADER_ROW, { paper: "A3" }),
  };
}

/** A plain figure becomes a number that shows the same digits; everything else, whatever it begins with, is a text. */
function written(column: LedgerColumn, text: string): { readonly value: string | number | null; readonly style: string; readonly format: string | null } {
  if (text === "") return { value: null, style: column.look === "figure" ? "number" : column.look, format: null };
  if ((column.look !== "figure" && column.ofProject) || column.ofIndicator || !isFigureText(text)) {
    return { value: text, style: column.look === "figure" ? "center" : column.look, format: null };
  }
  const format = figureFormat(text, 0);
  return { value: Number(text), style: `number ${format}`, format };
}

/** Each row shows its indicator whole; what the project's own texts need more is shared out evenly. */
function projectHeights(columns: readonly LedgerColumn[], project: Project, count: number): readonly number[] {
  const own = columns.reduce((most, { ofProject, width }) => Math.max(most, textHeight(ofProject?.(project)?.text ?? "", width, BODY_SIZE)), 0);
  const heights = Array.from({ length: count }, (_, row) => {
    const indicator = project.indicators[row];
    return columns.reduce((most, { ofIndicator, width }) => Math.max(most, indicator ? textHeight(ofIndicator?.(indicator)?.text ?? "", width, BODY_SIZE) : 0), LOWEST);
  });
  const missing = own - heights.reduce((sum, height) => sum + height, 0);
  return heights.map((height) => Math.min(ROW_LIMIT, Math.ceil((height + Math.max(0, missing) / count) / 0.75) * 0.75));
}
