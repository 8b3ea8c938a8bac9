/** One row an indicator, the project's cells merged over its rows or repeated in each; headers of one row or two. */
import type { SheetPlan } from "../../src/workbook";
import type { SampleProject } from "./sample";
import { figure, heightOf, sheetBuilder, type SheetBuilder } from "./sheet-builder";

const PERIODS = ["3月底", "6月底", "10月底", "12月底"];
const BEFORE_PLAN = ["序号", "单位编码", "单位名称", "项目编码", "项目名称", "预算数（万元）", "其中：财政资金", "其他资金", "资金用途"];
const INDICATORS = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const WIDTHS = [6, 9, 20, 24, 22, 10, 10, 9, 30, 8, 8, 8, 8, 32, 11, 15, 24, 34, 14, 30];
const PLAN = BEFORE_PLAN.length;
const GOAL = PLAN + PERIODS.length;
const FIRST_INDICATOR = GOAL + 1;

export interface LedgerLook {
  readonly title: string;
  readonly planLabel: string;
  /** Repeated project cells can be filtered; merged ones look tidier. Offices keep both. */
  readonly projectCells: "merged" | "repeated";
  readonly headerRows: 1 | 2;
}

export function ledgerSheet(name: string, projects: readonly SampleProject[], look: LedgerLook): SheetPlan {
  const builder = sheetBuilder();
  const last = WIDTHS.length - 1;
  // On the left: the sheet is wider than the screen.
  builder.put(0, 0, look.title, "heading", { column: last });
  builder.height(0, 32);
  header(builder, look);
  let row = 1 + look.headerRows;
  projects.forEach((project, index) => {
    row = projectRows(builder, project, index + 1, row, look);
  });
  return builder.sheet(name, WIDTHS, { row: 1 + look.headerRows, column: 5 });
}

function header(builder: SheetBuilder, { headerRows, planLabel }: LedgerLook): void {
  const bottom = headerRows;
  const tall = (column: number, label: string): void => { builder.put(1, column, label, "label", { row: bottom }); };
  BEFORE_PLAN.forEach((label, column) => { tall(column, label); });
  tall(GOAL, "绩效目标");
  if (headerRows === 1) {
    PERIODS.forEach((period, index) => { builder.put(1, PLAN + index, planLabel + period, "label"); });
    INDICATORS.forEach((label, index) => { builder.put(1, FIRST_INDICATOR + index, label, "label"); });
  } else {
    builder.put(1, PLAN, planLabel, "label", { column: GOAL - 1 });
    PERIODS.forEach((period, index) => { builder.put(2, PLAN + index, period, "label"); });
    builder.put(1, FIRST_INDICATOR, "绩效指标", "label", { column: FIRST_INDICATOR + INDICATORS.length - 1 });
    INDICATORS.forEach((label, index) => { builder.put(2, FIRST_INDICATOR + index, label, "label"); });
  }
  builder.height(1, 36);
}

function projectRows(builder: SheetBuilder, project: SampleProject, number: number, top: number, { projectCells }: LedgerLook): number {
  const bottom = top + project.indicators.length - 1;
  const cells: readonly (readonly [value: string | number, look: "centre" | "text" | "money"])[] = [
    [number, "centre"], [project.unitCode ?? "", "centre"], [project.unitName ?? "", "text"], [project.code ?? "", "centre"], [project.name, "text"],
    [figure(project.budget ?? ""), "money"], [figure(project.fiscalFunds ?? ""), "money"], [figure(project.otherFunds ?? ""), "money"],
    [project.useOfFunds ?? "", "text"], ...(project.plan ?? []).map((share) => [figure(share), "centre"] as const),
    [(project.objectives ?? []).join("\n"), "text"],
  ];
  cells.forEach(([value, look], column) => {
    if (projectCells === "merged") builder.put(top, column, value, look, { row: bottom });
    else for (let row = top; row <= bottom; row++) builder.put(row, column, value, look);
  });
  project.indicators.forEach((indicator, index) => {
    const texts = [indicator.level1, indicator.level2, indicator.level3, indicator.description, indicator.value, indicator.basis];
    texts.forEach((text, column) => { builder.put(top + index, FIRST_INDICATOR + column, text ?? "", column < 2 || column === 4 ? "centre" : "text"); });
    const share = projectCells === "merged" ? 0 : heightOf(project.useOfFunds ?? "", 30);
    builder.height(top + index, Math.max(heightOf(indicator.description ?? "", 34), heightOf(indicator.basis ?? "", 30), share));
  });
  return bottom + 1;
}
