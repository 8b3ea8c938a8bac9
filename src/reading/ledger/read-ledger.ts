/** A ledger: one row an indicator, one header for many projects. */
import { NO_FIELD, type Field, type MoneyUnit, type Project } from "../../model";
import type { Preface } from "../form/preface";
import type { LabelId } from "../labels";
import { layoutOf } from "../layout";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, isProjectRole, type HeaderColumn, type TableHeader } from "../tables/header";
import { indicatorColumns, readIndicators, type IndicatorColumns } from "../tables/indicator-rows";
import { distinctOverRows, fieldOverRows, ledgerExtras, ledgerPlan, splitUnit, unitFields } from "./project-fields";
import { projectRuns } from "./project-runs";
import { moneyUnitOver } from "../tables/money-unit";

/** Reads the projects of the data rows; claims what it reads. `around`: the lines over the table, with the unit for a ledger without a unit column. */
export function readLedger(view: SheetView, header: TableHeader, rows: readonly number[], around: Preface): readonly Project[] {
  const columns = header.columns.filter((column) => isProjectRole(column.role));
  const indicators = indicatorColumns(header);
  claimSequence(view, header, rows);
  const projects: Project[] = [];
  const namesUnits = namesUnitsToo(header);
  const moneyUnit = moneyUnitOver(view, header, around) ?? "万元";
  let over: Unit = around;
  for (const run of projectRuns(view, header.columns, rows)) {
    const heading = namesUnits ? unitInNameColumn(view, header, run.rows) : null;
    if (heading) {
      over = heading;
      continue;
    }
    const before = projects.at(-1);
    const project = readProject(view, header, { columns, indicators, moneyUnit }, run.rows, before);
    if (before && isUnitHeading(before) && sameUnit(before, project)) projects.pop();
    projects.push(project.unitName.cell || (project.unitCode.cell && !namesUnits) ? project
      : { ...project, unitCode: project.unitCode.text === "" ? over.unitCode : project.unitCode, unitName: over.unitName });
  }
  return projects;
}

/** 单位名称、项目名称 in one column: the unit in a row of its own over its projects. */
function namesUnitsToo(header: TableHeader): boolean {
  return columnOf(header, "name")?.header.text.includes("单位") ?? false;
}

const MONEY: readonly LabelId[] = ["budget", "initialBudget", "fiscalFunds", "otherFunds", "carriedOver"];

/** The unit that a row of the name column gives: no code, goal or indicator beside it. Its sums stay unclaimed. */
function unitInNameColumn(view: SheetView, header: TableHeader, rows: readonly number[]): Unit | null {
  const name = columnOf(header, "name");
  const [row, ...more] = rows;
  if (!name || row === undefined || more.length > 0 || !view.filled(row, name.left)) return null;
  const others = header.columns.filter(({ role }) => role !== "name" && role !== "sequence" && role !== "unitCode" && !MONEY.includes(role));
  if (others.some(({ left, right }) => view.filledIn(row, left, right).length > 0)) return null;
  const code = columnOf(header, "unitCode");
  const { unitCode, unitName } = splitUnit(view.field(row, name.left));
  return { unitCode: code && view.filled(row, code.left) ? view.field(row, code.left) : unitCode, unitName };
}

interface ProjectColumns {
  readonly columns: readonly HeaderColumn[];
  readonly indicators: IndicatorColumns;
  readonly moneyUnit: MoneyUnit;
}

function readProject(view: SheetView, header: TableHeader, { columns, indicators, moneyUnit }: ProjectColumns, rows: readonly number[], before: Project | undefined): Project {
  const has = (role: LabelId): boolean => columnOf(header, role) !== null;
  const read = (role: LabelId): Field => fieldOverRows(view, columnOf(header, role) ?? undefined, rows);
  const labels = new Set(header.columns.map((column) => column.role));
  const code = read("code");
  const budget = has("budget") ? read("budget") : read("initialBudget");
  const name = has("name") ? read("name") : read("specialFundName");
  return {
    sheet: view.name, form: "ledger",
    layout: layoutOf(labels, indicators, { hasCode: code.text !== "", hasGoalItems: false }),
    title: NO_FIELD,
    ...carriedUnit(view, unitFields(read("unitCode"), read("unitName")), before),
    code, name, moneyUnit, budget,
    fiscalFunds: read("fiscalFunds"), otherFunds: read("otherFunds"), useOfFunds: read("useOfFunds"),
    spendingPlan: ledgerPlan(view, columns, rows),
    objectives: goals(view, columns, rows),
    indicators: readIndicators(view, indicators, rows),
    explanation: read("explanation"),
    extras: ledgerExtras(read, has),
    indicatorColumns: indicators.present,
  };
}

/** Goals may stand in several columns and, one a row, in several cells of a column. */
function goals(view: SheetView, columns: readonly HeaderColumn[], rows: readonly number[]): readonly Field[] {
  const all = columns.filter((column) => column.role === "goal").flatMap((column) => {
    const fields = distinctOverRows(view, column, rows);
    for (const field of fields) if (field.cell) view.claim(field.cell.row, field.cell.column);
    return fields;
  });
  const filled = all.filter((field) => field.text !== "" || field.unknown);
  return filled.length > 0 ? filled : all.slice(0, 1);
}

/** The later project has taken its unit from the earlier one's cells. */
function sameUnit(earlier: Project, later: Project): boolean {
  return earlier.unitCode.cell === later.unitCode.cell && earlier.unitName.cell === later.unitName.cell;
}

/** A row with nothing but a unit: the heading over its projects. */
function isUnitHeading(project: Project): boolean {
  const { unitCode, unitName, code, name, budget, fiscalFunds, otherFunds, useOfFunds, spendingPlan, objectives, indicators, explanation, extras } = project;
  const rest: readonly Field[] = [
    code, name, budget, fiscalFunds, otherFunds, useOfFunds, explanation, ...objectives,
    ...(spendingPlan?.periods.map((period) => period.amount) ?? []), ...(Object.values(extras) as readonly Field[]),
  ];
  return (unitCode.text !== "" || unitName.text !== "") && indicators.length === 0 && rest.every((field) => field.text === "" && !field.unknown);
}

interface Unit {
  readonly unitCode: Field;
  readonly unitName: Field;
}

/** A unit that is printed once for its projects, in unmerged cells, holds until the next one. */
function carriedUnit(view: SheetView, own: Unit, before: Project | undefined): Unit {
  const fields = [own.unitCode, own.unitName];
  if (!before || fields.every((field) => field.cell === null) || fields.some((field) => field.text !== "" || field.unknown)) return own;
  // A merged blank cell is a unit that was left out, not one that is carried on.
  if (fields.some(({ cell }) => cell !== null && view.area(cell.row, cell.column) !== null)) return own;
  return { unitCode: before.unitCode, unitName: before.unitName };
}

const RUNNING_NUMBER = /^[\d.\-、()（）一二三四五六七八九十]+$/;

/** Running numbers say nothing about a project. Other text in their column stays unclaimed. */
function claimSequence(view: SheetView, header: TableHeader, rows: readonly number[]): void {
  for (const column of header.columns) {
    if (column.role !== "sequence") continue;
    for (const row of rows) for (let at = column.left; at <= column.right; at++) if (RUNNING_NUMBER.test(view.text(row, at))) view.claim(row, at);
  }
}
