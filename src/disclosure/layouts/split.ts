/** The table published 2020: no amounts, the target value in three cells 符号 ⎮ 值 ⎮ 单位（文字描述）, 项目说明 under the table. */
import type { Indicator, Project } from "../../model";
import { objectiveRows, planRows } from "../form/budget-rows";
import { indicatorRows, type IndicatorColumn } from "../form/indicator-rows";
import { code, headingRow, label, noteRow, plain, row, text, word, type Cell, type FormRow } from "../form/part";
import { numbered, type Layout } from "./layout";
import { lackingIn } from "./lacking";
import { losesBlanks, threeCells, type ThreeCells } from "./split-value";

/** 3月底 in B, 6月底 in C:D, 10月底 in E:F, 12月底 in G:I. */
const PLAN = [1, 2, 2, 3] as const;

const INDICATORS: readonly IndicatorColumn[] = [
  { head: "一级指标", span: 1, merged: true, cell: (indicator) => word(indicator.level1) },
  { head: "二级指标", span: 1, merged: true, cell: (indicator) => word(indicator.level2) },
  { head: "三级指标", span: 1, cell: (indicator) => text(indicator.level3) },
  { head: "绩效指标描述", span: 2, cell: (indicator) => text(indicator.description) },
  {
    head: "指标值", span: 3, cell: (indicator) => word(indicator.value),
    below: [
      { head: "符号", span: 1, cell: (indicator) => valuePart(indicator, "symbol") },
      { head: "值", span: 1, cell: (indicator) => valuePart(indicator, "number") },
      { head: "单位（文字描述）", span: 1, cell: (indicator) => valuePart(indicator, "unit") },
    ],
  },
  { head: "指标值确定依据", span: 1, cell: (indicator) => text(indicator.basis) },
];

function valuePart(indicator: Indicator, part: keyof ThreeCells): Cell {
  return word({ ...indicator.value, text: threeCells(indicator)[part] });
}

function templateRow(project: Project): readonly FormRow[] {
  const { template } = project.extras;
  return template ? [row(label("项目绩效模板"), text(template, 8))] : [];
}

export const split: Layout = {
  columns: [10.9, 10.9, 12.2, 9, 6, 6, 7, 9.5, 12.5],
  narrowest: [10.9, 10.9, 8.9, 8.9, 4, 4.9, 6.3, 6.9, 8.9],
  lacks: (project) => lackingIn(project, {
    periods: PLAN, project: ["unitCode", "unitName", "budget", "fiscalFunds", "otherFunds"], indicator: [], has: ["extras.template"], respells: losesBlanks,
  }),
  title: (project) => `${project.name.text}绩效目标表`,
  rows: (project, context) => [
    headingRow(plain(numbered(context, split.title(project)), "title", 9)),
    row(label("项目编码"), code(project.code, 2), label("项目名称"), word(project.name, 5)),
    ...templateRow(project),
    row(label("资金用途"), text(project.useOfFunds, 8)),
    ...planRows(project.spendingPlan, PLAN),
    ...objectiveRows(project, 8),
    ...indicatorRows(INDICATORS, project.indicators),
    ...(project.explanation.text === "" ? [] : [noteRow(plain(project.explanation.text, "note", 9))]),
  ],
};
