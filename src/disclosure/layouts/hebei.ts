/** The project table of Hebei's budget units as published 2022–2026: seven columns A–G (spec "domain" 4.4). */
import type { Project } from "../../model";
import { objectiveCell, moneyUnit, planRows, unitText } from "../form/budget-rows";
import { indicatorRows, type IndicatorColumn } from "../form/indicator-rows";
import { amount, code, headingRow, label, plain, row, section, text, word } from "../form/part";
import { numbered, type Layout } from "./layout";
import { lackingIn } from "./lacking";

/** 3月底 in B, 6月底 in C:D, 10月底 in E:F, 12月底 in G. */
export const HEBEI_PLAN = [1, 2, 2, 1] as const;

export const HEBEI_COLUMNS = [10.9, 10.9, 14.1, 14.9, 9, 9.3, 14.9] as const;

/** 满意度指标 in one line, 服务对象满意度指标 in two, the labels of the money row in one or two. */
export const HEBEI_NARROWEST = [10.9, 10.9, 8.9, 8.9, 9, 8.9, 8.9] as const;

/** The six columns of its indicator table, over A–G. */
export const HEBEI_INDICATORS: readonly IndicatorColumn[] = [
  { head: "一级指标", span: 1, merged: true, cell: (indicator) => word(indicator.level1) },
  { head: "二级指标", span: 1, merged: true, cell: (indicator) => word(indicator.level2) },
  { head: "三级指标", span: 1, cell: (indicator) => text(indicator.level3) },
  { head: "绩效指标描述", span: 2, cell: (indicator) => text(indicator.description) },
  { head: "指标值", span: 1, cell: (indicator) => word(indicator.value) },
  { head: "指标值确定依据", span: 1, cell: (indicator) => text(indicator.basis) },
];

/** Everything between the unit line and the goals: money, use and spending plan. */
export function hebeiMoneyRows(project: Project) {
  return [
    ...section("预算规模及资金用途", [
      row(label("预算数"), amount(project.budget), label("其中：财政资金"), amount(project.fiscalFunds), label("其他资金"), amount(project.otherFunds)),
      row(text(project.useOfFunds, 6)),
    ]),
    ...planRows(project.spendingPlan, HEBEI_PLAN),
  ];
}

export const hebei: Layout = {
  columns: HEBEI_COLUMNS,
  narrowest: HEBEI_NARROWEST,
  lacks: (project) => lackingIn(project, { periods: HEBEI_PLAN, project: ["explanation"], indicator: [] }),
  title: (project) => `${project.name.text}绩效目标表`,
  rows: (project, context) => [
    headingRow(plain(numbered(context, hebei.title(project)), "title", 7)),
    headingRow(plain(unitText(project), "aside-left", 4), moneyUnit(project, 3)),
    row(label("项目编码"), code(project.code, 2), label("项目名称"), word(project.name, 3)),
    ...hebeiMoneyRows(project),
    ...objectiveCell(project, 6),
    ...indicatorRows(HEBEI_INDICATORS, project.indicators),
  ],
};
