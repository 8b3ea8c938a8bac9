/** 部门整体绩效目标表: name, tasks, goals and indicators of a whole department (spec "domain" 4.2). */
import type { DepartmentTargets } from "../../model";
import { objectiveCell } from "../form/budget-rows";
import { indicatorRows } from "../form/indicator-rows";
import { amount, headingRow, label, plain, row, section, text, word, type FormRow } from "../form/part";
import { HEBEI_COLUMNS, HEBEI_INDICATORS, HEBEI_NARROWEST } from "./hebei";

export const DEPARTMENT_COLUMNS = HEBEI_COLUMNS;
export const DEPARTMENT_NARROWEST = HEBEI_NARROWEST;

/** "某局部门整体绩效目标表" */
export function departmentTitle(department: DepartmentTargets): string {
  return `${department.name.text}部门整体绩效目标表`;
}

/** The whole form; a part that the department has not is left out. */
export function departmentRows(department: DepartmentTargets): readonly FormRow[] {
  return [
    headingRow(plain(departmentTitle(department), "title", 7)),
    headingRow(plain("", "aside-left", 4), plain(`单位：${department.moneyUnit}`, "aside-right", 3)),
    row(label("部门（单位）名称"), word(department.name, 6)),
    ...taskRows(department),
    ...objectiveCell(department, 6, "年度总体目标"),
    ...indicatorRows(HEBEI_INDICATORS, department.indicators),
  ];
}

function taskRows({ tasks, moneyUnit }: DepartmentTargets): readonly FormRow[] {
  if (tasks.length === 0) return [];
  return section("年度主要任务", [
    row(label("任务名称", 2), label("主要内容", 2), label(`预算金额（${moneyUnit}）`, 2)),
    ...tasks.map((task) => row(text(task.name, 2), text(task.content, 2), amount(task.amount, 2))),
  ]);
}
