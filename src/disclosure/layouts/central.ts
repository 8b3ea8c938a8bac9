/** The ministry's 项目支出绩效目标表 of 2021 (spec "domain" 4.1): one sum with its parts, goals, indicators with weights. */
import type { Field, Project } from "../../model";
import { moneyUnit, objectiveCell, unitText } from "../form/budget-rows";
import { indicatorRows, type IndicatorColumn } from "../form/indicator-rows";
import { amount, headingRow, label, plain, row, section, text, word, type FormRow } from "../form/part";
import { NO_FIELD } from "../../model";
import type { Layout } from "./layout";
import { lackingIn } from "./lacking";

const INDICATORS: readonly IndicatorColumn[] = [
  { head: "一级指标", span: 1, merged: true, cell: (indicator) => word(indicator.level1) },
  { head: "二级指标", span: 1, merged: true, cell: (indicator) => word(indicator.level2) },
  { head: "三级指标", span: 1, cell: (indicator) => text(indicator.level3) },
  { head: "指标值", span: 1, cell: (indicator) => word(indicator.value) },
  { head: "分值权重\n（90）", span: 1, cell: (indicator) => word(indicator.extras.weight ?? NO_FIELD) },
];

function moneyRows(project: Project): readonly FormRow[] {
  const line = (name: string, field: Field) => [label(name, 2), amount(field)] as const;
  return section(`项目资金\n（${project.moneyUnit}）`, [
    row(...line("年度资金总额：", project.budget), label("执行率分值（10）", 2)),
    row(...line("其中：财政拨款", project.fiscalFunds), label("", 2)),
    row(...line("上年结转", project.extras.carriedOver ?? NO_FIELD), label("", 2)),
    row(...line("其他资金", project.otherFunds), label("", 2)),
  ]);
}

/** 实施单位: as read; where the form it was read from had none, the budget unit. */
function implementedBy(project: Project): Field {
  const { implementingUnit } = project.extras;
  return implementingUnit && implementingUnit.text !== "" ? implementingUnit : { ...NO_FIELD, text: unitText(project) };
}

export const central: Layout = {
  columns: [10.9, 10.9, 12.9, 25.3, 14, 10],
  narrowest: [10.9, 10.9, 10.9, 14.9, 8.9, 8.9],
  lacks: (project) => lackingIn(project, {
    periods: null,
    project: ["unitCode", "unitName", "code", "useOfFunds", "explanation"],
    indicator: ["description", "basis"],
    has: ["extras.department", "extras.implementingUnit", "extras.carriedOver", "weight"],
    elsewhere: implementedBy(project) === project.extras.implementingUnit ? [] : ["unitCode", "unitName"],
  }),
  title: (project) => project.name.text,
  rows: (project, { budgetYear, number }) => [
    headingRow(plain(`${String(number)}.项目支出绩效目标表`, "title", 6)),
    ...(budgetYear === null ? [] : [headingRow(plain(`（${String(budgetYear)}年度）`, "subtitle", 6))]),
    headingRow(plain("", "aside-left", 3), moneyUnit(project, 3)),
    row(label("项目名称"), word(project.name, 5)),
    row(label("主管部门\n及代码"), word(project.extras.department ?? NO_FIELD, 2), label("实施单位"), word(implementedBy(project), 2)),
    ...moneyRows(project),
    ...objectiveCell(project, 5, "年度总体\n目标"),
    ...section("绩效指标", indicatorRows(INDICATORS, project.indicators)),
  ],
};
