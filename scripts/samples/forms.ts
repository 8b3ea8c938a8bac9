/** The published forms, one table a project: hebei, hebei-2023, split and the ministry's. Each writes one table and gives the row after it. */
import type { ExampleIndicator } from "../../src/rules/engine/example-document";
import type { SampleProject } from "./sample";
import { figure, heightOf, runs, type SheetBuilder } from "./sheet-builder";

export interface FormLayout {
  readonly widths: readonly number[];
  write(builder: SheetBuilder, project: SampleProject, number: number, top: number): number;
}

const PERIODS = ["3月底", "6月底", "10月底", "12月底"];

export const hebeiForm: FormLayout = {
  widths: [20, 16, 22, 14, 20, 13, 28],
  write(builder, project, number, top) {
    builder.put(top, 0, project.title ?? `${String(number)}.${project.name}绩效目标表`, "title", { column: 6 });
    builder.put(top + 1, 0, `${project.unitCode ?? ""}${project.unitName ?? ""}`, "plain", { column: 3 });
    builder.put(top + 1, 4, project.moneyUnit ?? "单位：万元", "right", { column: 6 });
    builder.put(top + 2, 0, "项目编码", "label");
    builder.put(top + 2, 1, project.code ?? "", "centre", { column: 2 });
    builder.put(top + 2, 3, "项目名称", "label");
    builder.put(top + 2, 4, project.name, "centre", { column: 6 });
    return withExplanation(builder, project, sevenColumns(builder, project, top + 3, PERIODS, (project.objectives ?? []).join("\n")));
  },
};

export const hebei2023Form: FormLayout = {
  widths: hebeiForm.widths,
  write(builder, project, number, top) {
    builder.put(top, 0, `${String(number)}、${project.name}绩效目标表`, "title", { column: 6 });
    builder.put(top + 1, 0, "", "plain", { column: 3 });
    builder.put(top + 1, 4, project.moneyUnit ?? "单位：万元", "right", { column: 6 });
    builder.put(top + 2, 0, "项目编码", "label");
    builder.put(top + 2, 1, project.code ?? "", "centre", { column: 2 });
    builder.put(top + 2, 3, "专项资金名称", "label");
    builder.put(top + 2, 4, project.name, "centre", { column: 6 });
    return sevenColumns(builder, project, top + 3, ["3月底", "6月底", "9月底", "12月底"], (project.objectives ?? []).join("\n"));
  },
};

/** 项目说明 under the table, where there is one. */
function withExplanation(builder: SheetBuilder, { explanation = "" }: SampleProject, row: number): number {
  if (explanation === "") return row;
  builder.put(row, 0, "项目说明", "label");
  builder.put(row, 1, explanation, "text", { column: 6 });
  return row + 1;
}

function sevenColumns(builder: SheetBuilder, project: SampleProject, top: number, periods: readonly string[], goals: string): number {
  builder.put(top, 0, "预算规模及资金用途", "label", { row: top + 1 });
  const money = [["预算数", project.budget], ["其中：财政资金", project.fiscalFunds], ["其他资金", project.otherFunds]];
  money.forEach(([label, amount], index) => {
    builder.put(top, 1 + index * 2, label ?? "", "label");
    builder.put(top, 2 + index * 2, figure(amount ?? ""), "money");
  });
  builder.put(top + 1, 1, project.useOfFunds ?? "", "text", { column: 6 });
  builder.height(top + 1, heightOf(project.useOfFunds ?? "", 110));
  builder.put(top + 2, 0, project.planLabel ?? "", "label", { row: top + 3 });
  const columns = [[1, 1], [2, 3], [4, 5], [6, 6]] as const;
  columns.forEach(([left, right], index) => {
    builder.put(top + 2, left, periods[index] ?? "", "label", { column: right });
    builder.put(top + 3, left, figure(project.plan?.[index] ?? ""), "centre", { column: right });
  });
  builder.put(top + 4, 0, "绩效目标", "label");
  builder.put(top + 4, 1, goals, "text", { column: 6 });
  builder.height(top + 4, heightOf(goals, 110));
  const head = top + 5;
  ["一级指标", "二级指标", "三级指标"].forEach((label, column) => { builder.put(head, column, label, "label"); });
  builder.put(head, 3, "绩效指标描述", "label", { column: 4 });
  builder.put(head, 5, "指标值", "label");
  builder.put(head, 6, "指标值确定依据", "label");
  classCells(builder, project.indicators, head + 1, 0);
  project.indicators.forEach((indicator, index) => {
    const row = head + 1 + index;
    builder.put(row, 2, indicator.level3 ?? "", "text");
    builder.put(row, 3, indicator.description ?? "", "text", { column: 4 });
    builder.put(row, 5, indicator.value ?? "", "centre");
    builder.put(row, 6, indicator.basis ?? "", "text");
    builder.height(row, Math.max(heightOf(indicator.level3 ?? "", 22), heightOf(indicator.description ?? "", 34), heightOf(indicator.basis ?? "", 28)));
  });
  return head + 1 + project.indicators.length;
}

export const splitForm: FormLayout = {
  widths: [26, 16, 22, 32, 10, 12, 14, 26],
  write(builder, project, number, top) {
    builder.put(top, 0, `${String(number)}.${project.name}绩效目标表`, "title", { column: 7 });
    builder.put(top + 1, 0, "项目编码", "label");
    builder.put(top + 1, 1, project.code ?? "", "centre", { column: 2 });
    builder.put(top + 1, 3, "项目名称", "label");
    builder.put(top + 1, 4, project.name, "centre", { column: 7 });
    builder.put(top + 2, 0, "资金用途", "label");
    builder.put(top + 2, 1, project.useOfFunds ?? "", "text", { column: 7 });
    builder.height(top + 2, heightOf(project.useOfFunds ?? "", 130));
    builder.put(top + 3, 0, project.planLabel ?? "", "label", { row: top + 4 });
    const columns = [[1, 2], [3, 3], [4, 5], [6, 7]] as const;
    columns.forEach(([left, right], index) => {
      builder.put(top + 3, left, PERIODS[index] ?? "", "label", { column: right });
      builder.put(top + 4, left, figure(project.plan?.[index] ?? ""), "centre", { column: right });
    });
    const goals = project.objectives ?? [];
    goals.forEach((goal, index) => {
      builder.put(top + 5 + index, 0, index === 0 ? "绩效目标" : "", "label");
      builder.put(top + 5 + index, 1, `目标${String(index + 1)}`, "label");
      builder.put(top + 5 + index, 2, goal, "text", { column: 7 });
    });
    const bottom = splitIndicators(builder, project, top + 5 + goals.length);
    builder.put(bottom, 0, "项目说明", "label");
    builder.put(bottom, 1, project.explanation ?? "", "text", { column: 7 });
    builder.height(bottom, heightOf(project.explanation ?? "", 130));
    return bottom + 1;
  },
};

function splitIndicators(builder: SheetBuilder, { indicators }: SampleProject, head: number): number {
  ["一级指标", "二级指标", "三级指标", "绩效指标描述"].forEach((label, column) => { builder.put(head, column, label, "label", { row: head + 1 }); });
  builder.put(head, 4, "指标值", "label", { column: 6 });
  ["符号", "值", "单位（文字描述）"].forEach((label, index) => { builder.put(head + 1, 4 + index, label, "label"); });
  builder.put(head, 7, "指标值确定依据", "label", { row: head + 1 });
  classCells(builder, indicators, head + 2, 0);
  indicators.forEach((indicator, index) => {
    const row = head + 2 + index;
    builder.put(row, 2, indicator.level3 ?? "", "text");
    builder.put(row, 3, indicator.description ?? "", "text");
    const [symbol = "", number = "", unit = ""] = (indicator.value ?? "").split(" ");
    builder.put(row, 4, symbol, "centre");
    builder.put(row, 5, figure(number), "centre");
    builder.put(row, 6, unit, "centre");
    builder.put(row, 7, indicator.basis ?? "", "text");
    builder.height(row, Math.max(heightOf(indicator.level3 ?? "", 22), heightOf(indicator.description ?? "", 32)));
  });
  return head + 2 + indicators.length;
}

export const centralForm: FormLayout = {
  widths: [16, 14, 18, 30, 20, 14],
  write(builder, project, _number, top) {
    builder.put(top, 0, "项目支出绩效目标表", "title", { column: 5 });
    builder.put(top + 1, 0, "（2026年度）", "centre", { column: 4 });
    builder.put(top + 1, 5, "单位：万元", "right");
    builder.put(top + 2, 0, "项目名称", "label");
    builder.put(top + 2, 1, project.name, "centre", { column: 5 });
    builder.put(top + 3, 0, "主管部门及代码", "label");
    builder.put(top + 3, 1, `${project.unitName ?? ""} ${project.unitCode ?? ""}`, "centre", { column: 2 });
    builder.put(top + 3, 3, "实施单位", "label");
    builder.put(top + 3, 4, project.unitName ?? "", "centre", { column: 5 });
    centralMoney(builder, project, top + 4);
    builder.put(top + 8, 0, "年度总体目标", "label");
    builder.put(top + 8, 1, (project.objectives ?? []).join("\n"), "text", { column: 5 });
    builder.height(top + 8, heightOf((project.objectives ?? []).join("\n"), 90));
    const head = top + 9;
    builder.put(head, 0, "绩效指标", "label", { row: head + project.indicators.length });
    ["一级指标", "二级指标", "三级指标", "指标值", "分值权重（90）"].forEach((label, index) => { builder.put(head, 1 + index, label, "label"); });
    classCells(builder, project.indicators, head + 1, 1);
    project.indicators.forEach((indicator, index) => {
      builder.put(head + 1 + index, 3, indicator.level3 ?? "", "text");
      builder.put(head + 1 + index, 4, indicator.value ?? "", "centre");
      builder.put(head + 1 + index, 5, figure(indicator.weight ?? ""), "centre");
    });
    return head + 1 + project.indicators.length;
  },
};

function centralMoney(builder: SheetBuilder, project: SampleProject, top: number): void {
  builder.put(top, 0, "项目资金（万元）", "label", { row: top + 3 });
  const rows = [["年度资金总额：", project.budget], ["其中：财政拨款", project.fiscalFunds], ["上年结转", ""], ["其他资金", project.otherFunds]];
  rows.forEach(([label, amount], index) => {
    builder.put(top + index, 1, label ?? "", "label", { column: 2 });
    builder.put(top + index, 3, figure(amount ?? ""), "money");
  });
  builder.put(top, 4, "执行率分值（10）", "label", { row: top + 3, column: 5 });
}

/** Level 1 and level 2 merged over the rows that share them, as the forms print them. */
function classCells(builder: SheetBuilder, indicators: readonly ExampleIndicator[], top: number, column: number): void {
  for (const [first, last] of runs(indicators, (a, b) => a.level1 === b.level1)) {
    builder.put(top + first, column, indicators[first]?.level1 ?? "", "centre", { row: top + last });
  }
  for (const [first, last] of runs(indicators, (a, b) => a.level1 === b.level1 && a.level2 === b.level2)) {
    builder.put(top + first, column + 1, indicators[first]?.level2 ?? "", "centre", { row: top + last });
  }
}
