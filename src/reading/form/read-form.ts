/** A form: one table a project, its fields beside their labels above the indicator header. */
import { NO_FIELD, type Field, type MoneyUnit, type Project, type ProjectExtras } from "../../model";
import type { LabelId } from "../labels";
import { layoutOf } from "../layout";
import { unitFields } from "../ledger/project-fields";
import type { SheetView } from "../sheet/sheet-view";
import type { TableHeader } from "../tables/header";
import { indicatorColumns, readIndicators } from "../tables/indicator-rows";
import { moneyUnitIn, moneyUnitOf } from "../tables/money-unit";
import { headArea, headCells, valueOf, type HeadArea, type HeadCell } from "./form-cells";
import { readGoals } from "./goals";
import { readMoney, readPlan } from "./money";
import type { Preface } from "./preface";

/** Where the parts of a form stand. */
export interface FormPlace {
  readonly header: TableHeader;
  readonly preface: Preface;
  /** First row of the head (the first row with a label); the header's top where there is none. */
  readonly headTop: number;
  /** The last row of the head. */
  readonly headBottom: number;
  /** Rows with indicators. */
  readonly rows: readonly number[];
  readonly explanation: Field;
}

/** Reads the project of a form; claims what it reads. */
export function readForm(view: SheetView, place: FormPlace): Project {
  const { header, preface } = place;
  const area = headArea(view, place.headTop, place.headBottom, header.bandLeft, header.bandRight, header.right);
  const cells = headCells(area);
  const values = simpleValues(area, cells);
  const indicators = indicatorColumns(header);
  const money = readMoney(area, cells);
  const plan = readPlan(area, cells);
  const goals = readGoals(area, cells);
  const useOfFunds = readUse(area, cells);
  const labels = new Set(cells.map((cell) => cell.id).filter((id) => id !== null));
  claimLabels(view, cells);
  const code = values.get("code") ?? NO_FIELD;
  const unit = values.has("unitName") || values.has("unitCode")
    ? unitFields(values.get("unitCode") ?? NO_FIELD, values.get("unitName") ?? NO_FIELD)
    : preface;
  return {
    sheet: view.name, form: "form",
    layout: layoutOf(labels, indicators, { hasCode: code.text !== "", hasGoalItems: goals.hasItems }),
    title: preface.title, unitCode: unit.unitCode, unitName: unit.unitName,
    code, name: values.get("name") ?? values.get("specialFundName") ?? NO_FIELD,
    moneyUnit: unitBeside(cells) ?? moneyUnitOf(preface) ?? "万元",
    budget: money.budget, fiscalFunds: money.fiscalFunds, otherFunds: money.otherFunds, useOfFunds,
    spendingPlan: plan, objectives: goals.objectives,
    indicators: readIndicators(view, indicators, place.rows),
    explanation: place.explanation,
    extras: extrasOf(values, { carriedOver: money.carriedOver, executedAmount: money.executedAmount, executionRate: money.executionRate, actualOutcome: goals.actualOutcome, moneyUnit: preface.moneyUnit, nameLabel: nameLabel(view, cells) }),
    indicatorColumns: indicators.present,
  };
}

/** 项目资金（万元）, 预算数（元）: the unit in the label of the amounts. */
export function unitBeside(cells: readonly HeadCell[]): MoneyUnit | null {
  const labels = cells.filter(({ id }) => id !== null && AMOUNTS.has(id));
  return labels.map(({ text }) => moneyUnitIn(text)).find((unit) => unit !== null) ?? null;
}

const AMOUNTS: ReadonlySet<string> = new Set<LabelId>(["budget", "initialBudget", "total", "moneyGroup", "fiscalFunds", "otherFunds"]);

/** 专项资金名称 where the name stands beside this word instead of 项目名称. */
function nameLabel(view: SheetView, cells: readonly HeadCell[]): Field | null {
  if (cells.some((cell) => cell.id === "name")) return null;
  const label = cells.find((cell) => cell.id === "specialFundName" && cell.inside === null);
  return label ? view.field(label.span.top, label.span.left) : null;
}

const SIMPLE: ReadonlySet<string> = new Set<LabelId>([
  "code", "name", "specialFundName", "unitCode", "unitName", "department", "implementingUnit", "contact", "template",
  "projectKind", "projectPeriod", "departmentName",
]);

/** Labels with one value beside them; the first of each. */
export function simpleValues(area: HeadArea, cells: readonly HeadCell[]): ReadonlyMap<LabelId, Field> {
  const values = new Map<LabelId, Field>();
  for (const cell of cells) {
    const id = cell.id === "nameWord" ? "name" : cell.id;
    if (id !== null && SIMPLE.has(id) && !values.has(id)) values.set(id, valueOf(area, cell));
  }
  return values;
}

/** 资金用途 beside its label; without one the text under 预算规模及资金用途 that stands beside no other label. */
function readUse(area: HeadArea, cells: readonly HeadCell[]): Field {
  const label = cells.find((cell) => cell.id === "useOfFunds");
  if (label) return valueOf(area, label);
  const group = cells.find((cell) => cell.id === "moneyGroup");
  if (!group) return NO_FIELD;
  const { view } = area;
  const column = group.span.right + 1;
  const last = group.span.bottom > group.span.top ? group.span.bottom : group.span.bottom + 1;
  for (let row = group.span.top; row <= Math.min(last, area.bottom); row++) {
    if (row > group.span.bottom && (view.filled(row, group.span.left) || view.area(row, group.span.left) !== null)) break;
    const span = view.span(row, column);
    if (span.top !== row || view.label(row, column) !== null) continue;
    // A row of amounts begins with a label further right; a row of text does not.
    const next = cells.find((cell) => cell.span.top === row && cell.span.left > column && cell.id !== null);
    if (next === undefined) return view.field(row, column);
  }
  return NO_FIELD;
}

function claimLabels(view: SheetView, cells: readonly HeadCell[]): void {
  for (const cell of cells) if (cell.id !== null) view.claim(cell.span.top, cell.span.left);
}

const EXTRAS: readonly (keyof ProjectExtras & LabelId)[] = ["department", "implementingUnit", "template", "projectKind", "projectPeriod", "contact"];

function extrasOf(values: ReadonlyMap<LabelId, Field>, more: Partial<Record<keyof ProjectExtras, Field | null>>): ProjectExtras {
  const extras: Partial<Record<keyof ProjectExtras, Field>> = {};
  for (const key of EXTRAS) {
    const field = values.get(key);
    if (field) extras[key] = field;
  }
  for (const [key, field] of Object.entries(more) as [keyof ProjectExtras, Field | null][]) if (field) extras[key] = field;
  return extras;
}

