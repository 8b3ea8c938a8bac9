/** The model as the JSON of `jixiao read` (stable; fields may be added). */
import { hasCell, type BudgetList, type DisclosureDocument, type Field, type Indicator, type LayoutId, type Project, type StatedTotal } from "../model";
import { OPERATOR_TEXT, readSplitTargetValue, readTargetValue } from "../text";
import { formatCell } from "../workbook";
import { unreadJson } from "./check-json";

export interface FileReadJson {
  readonly file: string;
  readonly status: "read" | "refused";
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly layout: LayoutId | null;
  readonly budgetYear: number | null;
  readonly unread: readonly { readonly sheet: string; readonly range: string; readonly reason: string }[];
  readonly projects: readonly ProjectJson[];
  /** Lists of projects or units that no project was read from. */
  readonly lists: readonly ListJson[];
  /** Sums in the ledgers. */
  readonly totals: readonly TotalJson[];
}

export interface ListJson {
  readonly sheet: string;
  readonly of: BudgetList["of"];
  readonly title: string;
  readonly year: number | null;
  readonly moneyUnit: BudgetList["moneyUnit"];
  readonly rows: readonly {
    readonly unitCode: string;
    readonly unitName: string;
    readonly code: string;
    readonly name: string;
    readonly budget: string;
    readonly fiscalFunds: string;
    readonly otherFunds: string;
    readonly category: string;
    readonly cells: Readonly<Record<string, string>>;
  }[];
  readonly totals: readonly TotalJson[];
}

export interface TotalJson {
  readonly label: string;
  readonly amount: string;
  readonly column: StatedTotal["column"];
  readonly sheet: string;
  readonly cell: string;
}

export interface ProjectJson {
  readonly sheet: string;
  readonly title: string;
  readonly unitCode: string;
  readonly unitName: string;
  readonly code: string;
  readonly name: string;
  /** What the amounts are printed in; 万元 where the table does not say. */
  readonly moneyUnit: string;
  readonly budget: string;
  readonly fiscalFunds: string;
  readonly otherFunds: string;
  readonly useOfFunds: string;
  readonly spendingPlan: { readonly label: string; readonly periods: readonly string[]; readonly amounts: readonly string[] } | null;
  readonly objectives: readonly string[];
  readonly indicators: readonly IndicatorJson[];
  readonly explanation: string;
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
}

export interface IndicatorJson {
  readonly level1: string;
  readonly level2: string;
  readonly level3: string;
  readonly description: string;
  readonly value: string;
  readonly operator: string;
  readonly number: string;
  readonly unit: string;
  readonly basis: string;
  /** Only where the indicators stand on another sheet than their project. */
  readonly sheet?: string;
  readonly cells: Readonly<Record<string, string>>;
}

/** A file that was read. */
export function readFileJson(file: string, document: DisclosureDocument): FileReadJson {
  return {
    file, status: "read", refusal: null, layout: document.layout, budgetYear: document.budgetYear,
    unread: document.unread.map(unreadJson),
    projects: document.projects.map(projectJson),
    lists: document.lists.map(listJson),
    totals: document.totals.flatMap(totalJson),
  };
}

function listJson({ sheet, of, title, year, moneyUnit, rows, totals }: BudgetList): ListJson {
  return {
    sheet, of, title: title.text, year, moneyUnit,
    rows: rows.map((row) => ({
      unitCode: row.unitCode.text, unitName: row.unitName.text, code: row.code.text, name: row.name.text,
      budget: row.budget.text, fiscalFunds: row.fiscalFunds.text, otherFunds: row.otherFunds.text, category: row.category.text,
      cells: cellsOf({ code: row.code, name: row.name, budget: row.budget, fiscalFunds: row.fiscalFunds, otherFunds: row.otherFunds }),
    })),
    totals: totals.flatMap(totalJson),
  };
}

function totalJson({ label, amount, column }: StatedTotal): readonly TotalJson[] {
  return hasCell(amount) ? [{ label: label.text, amount: amount.text, column, sheet: amount.cell.sheet, cell: formatCell(amount.cell) }] : [];
}

/** One project; fields that its form does not have are "". */
export function projectJson(project: Project): ProjectJson {
  const { spendingPlan } = project;
  return {
    sheet: project.sheet,
    title: project.title.text,
    unitCode: project.unitCode.text,
    unitName: project.unitName.text,
    code: project.code.text,
    name: project.name.text,
    moneyUnit: project.moneyUnit,
    budget: project.budget.text,
    fiscalFunds: project.fiscalFunds.text,
    otherFunds: project.otherFunds.text,
    useOfFunds: project.useOfFunds.text,
    spendingPlan: spendingPlan && {
      label: spendingPlan.label.text,
      periods: spendingPlan.periods.map((period) => period.label.text),
      amounts: spendingPlan.periods.map((period) => period.amount.text),
    },
    objectives: project.objectives.map((objective) => objective.text),
    indicators: project.indicators.map((indicator) => indicatorJson(indicator, project.sheet)),
    explanation: project.explanation.text,
    cells: {
      ...cellsOf({ code: project.code, name: project.name, budget: project.budget, useOfFunds: project.useOfFunds }),
      ...(spendingPlan ? { plan: addresses(spendingPlan.periods.map((period) => period.amount)) } : {}),
      ...(project.objectives.length > 0 ? { objectives: addresses(project.objectives) } : {}),
    },
  };
}

function indicatorJson(indicator: Indicator, projectSheet: string): IndicatorJson {
  const { split } = indicator;
  const target = split
    ? readSplitTargetValue(split.symbol.text, split.number.text, split.unit.text)
    : readTargetValue(indicator.value.text);
  return {
    level1: indicator.level1InForce,
    level2: indicator.level2InForce,
    level3: indicator.level3.text,
    description: indicator.description.text,
    value: indicator.value.text,
    operator: target.operator === null ? "" : OPERATOR_TEXT[target.operator],
    number: target.number,
    unit: target.unit,
    basis: indicator.basis.text,
    ...(indicator.level3.cell && indicator.level3.cell.sheet !== projectSheet ? { sheet: indicator.level3.cell.sheet } : {}),
    cells: cellsOf({
      level2: indicator.level2, level3: indicator.level3, description: indicator.description, value: indicator.value, basis: indicator.basis,
      ...(split ? { symbol: split.symbol, unit: split.unit } : {}),
    }),
  };
}

function cellsOf(fields: Readonly<Record<string, Field>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, field]) => (hasCell(field) ? [[key, formatCell(field.cell)]] : [])));
}

function addresses(fields: readonly Field[]): readonly string[] {
  return fields.filter(hasCell).map((field) => formatCell(field.cell));
}
