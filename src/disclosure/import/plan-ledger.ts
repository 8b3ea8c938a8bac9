/** A model as a ledger: one row an indicator, the project's own fields merged over its rows. What 从 Word 导入 writes. */
import type { DisclosureDocument, Field, Project } from "../../model";
import { legalSheetName, type Area, type CellStyle, type PlanCell, type SheetPlan } from "../../workbook";
import { figureFormat, isFigureText } from "../form/figure";
import { BODY_SIZE, FONTS } from "../form/styles";
import { lineCount } from "../form/text-size";
import { textRoom } from "../sheet/page";
import { ledgerColumns, shapeOf, type LedgerColumn } from "./ledger-columns";

const HEADER_ROW = 1;
const FIRST_ROW = 2;
const LINE_HEIGHT = BODY_SIZE * 1.4;
const LOWEST = 21;
/** Excel allows 409 points. */
const HIGHEST = 400;

const BODY: CellStyle = { fonts: FONTS.body, size: BODY_SIZE, border: true, wrap: true, vertical: "center" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { fonts: FONTS.title, size: 18, horizontal: "center", vertical: "center" },
  head: { fonts: FONTS.label, size: 11, border: true, wrap: true, horizontal: "center", vertical: "center", fill: "#E8EEF7" },
  text: { ...BODY, horizontal: "left", numberFormat: "@" },
  center: { ...BODY, horizontal: "center", numberFormat: "@" },
  number: { ...BODY, horizontal: "center" },
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
  const rowHeights = new Map([[0, 34], [HEADER_ROW, Math.max(LOWEST, ...columns.map(({ label, width }) => textHeight(label, width)))]]);
  const styles: Record<string, CellStyle> = { ...STYLES };
  let top = FIRST_ROW;
  for (const { number, project } of numbered) {
    // At least two rows, so that every project's own cells are merged: a merged blank cell is one that was left blank.
    const bottom = top + Math.max(2, project.indicators.length) - 1;
    columns.forEach((column, place) => {
      const put = (row: number, field: Field | undefined): void => {
        const cell = written(column, place === 0 ? String(number) : (field?.text ?? ""));
        if (cell.format !== null) styles[cell.style] ??= { ...BODY, horizontal: "center", numberFormat: cell.format };
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
    print: {
      orientation: "landscape", margins: { top: 20, bottom: 20, left: 15, right: 15 }, area: null,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW }, fitToWidth: true, breaksBefore: [], footer: "— &P —",
    },
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
  const own = columns.reduce((most, { ofProject, width }) => Math.max(most, textHeight(ofProject?.(project)?.text ?? "", width)), 0);
  const heights = Array.from({ length: count }, (_, row) => {
    const indicator = project.indicators[row];
    return columns.reduce((most, { ofIndicator, width }) => Math.max(most, indicator ? textHeight(ofIndicator?.(indicator)?.text ?? "", width) : 0), LOWEST);
  });
  const missing = own - heights.reduce((sum, height) => sum + height, 0);
  return heights.map((height) => Math.min(HIGHEST, Math.ceil((height + Math.max(0, missing) / count) / 0.75) * 0.75));
}

function textHeight(text: string, width: number): number {
  return lineCount(text, textRoom(width) / BODY_SIZE) * LINE_HEIGHT + 6;
}
