/** 部门整体绩效目标: the indicator table of a whole department. */
import { NO_FIELD, type DepartmentTargets, type Field } from "../model";
import { trimSpace } from "../text";
import { headArea, headCells, type HeadArea, type HeadCell } from "./form/form-cells";
import { readGoals } from "./form/goals";
import { simpleValues, unitBeside, type FormPlace } from "./form/read-form";
import type { SheetView } from "./sheet/sheet-view";
import { indicatorColumns, readIndicators } from "./tables/indicator-rows";
import { moneyUnitOf } from "./tables/money-unit";
import { isTotal } from "./tables/row-kinds";

const WHOLE = /整体(?:支出)?(?:绩效|预算)|部门整体|单位整体/;

/** Whether the form is a whole department's: its labels or its title say so. */
export function isDepartmentForm(view: SheetView, place: FormPlace): boolean {
  const cells = headCells(areaOf(view, place));
  if (cells.some((cell) => cell.id === "name" || cell.id === "code" || cell.id === "specialFundName")) return false;
  return cells.some((cell) => cell.id === "departmentName" || cell.id === "tasks" || cell.id === "taskName") || WHOLE.test(place.preface.title.text);
}

export function readDepartment(view: SheetView, place: FormPlace): DepartmentTargets {
  const area = areaOf(view, place);
  const cells = headCells(area);
  const values = simpleValues(area, cells);
  const tasks = readTasks(area, cells);
  const goals = readGoals(area, cells);
  const name = values.get("departmentName") ?? values.get("unitName") ?? values.get("department") ?? place.preface.unitName;
  for (const cell of cells) if (cell.id !== null) view.claim(cell.span.top, cell.span.left);
  const indicators = readIndicators(view, indicatorColumns(place.header), place.rows);
  const moneyUnit = unitBeside(cells) ?? moneyUnitOf(place.preface) ?? "万元";
  return { sheet: view.name, name, moneyUnit, objectives: goals.objectives, tasks, indicators };
}

function areaOf(view: SheetView, { header, headTop, headBottom }: FormPlace): HeadArea {
  return headArea(view, headTop, headBottom, header.bandLeft, header.bandRight, header.right);
}

/** Rows under 任务名称 ⎮ 主要内容 ⎮ 预算金额, up to the sum or the next label. */
function readTasks(area: HeadArea, cells: readonly HeadCell[]): DepartmentTargets["tasks"] {
  const { view } = area;
  const nameHead = cells.find((cell) => cell.id === "taskName");
  if (!nameHead) return [];
  const sameRow = cells.filter((cell) => cell.span.top === nameHead.span.top);
  const contentHead = sameRow.find((cell) => cell.id === "taskContent");
  const amountHead = sameRow.find((cell) => cell.id === "budget" || cell.id === "total");
  const lowerAmount = cells.find((cell) => cell.id === "total" && cell.span.top > nameHead.span.top && cell.span.left >= (amountHead?.span.left ?? 0));
  const amountColumn = (lowerAmount ?? amountHead)?.span.left;
  const first = Math.max(nameHead.span.bottom, ...cells.filter((cell) => cell.id !== null && cell.span.top === nameHead.span.top + 1 && cell.span.left > nameHead.span.right && ["total", "fiscalFunds", "otherFunds"].includes(cell.id)).map((cell) => cell.span.bottom)) + 1;
  const tasks: { name: Field; content: Field; amount: Field }[] = [];
  for (let row = first; row <= area.bottom; row++) {
    const line = cells.filter((cell) => cell.span.top === row);
    if (line.some((cell) => isTotal(trimSpace(cell.text)) || (cell.id !== null && cell.id !== "taskName"))) break;
    if (!view.filled(row, nameHead.span.left) && (!contentHead || !view.filled(row, contentHead.span.left))) continue;
    tasks.push({
      name: view.field(row, nameHead.span.left),
      content: contentHead ? view.field(row, contentHead.span.left) : NO_FIELD,
      amount: amountColumn === undefined ? NO_FIELD : view.field(row, amountColumn),
    });
  }
  return tasks;
}

