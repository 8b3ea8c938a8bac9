/** Lists of the budget and sums, as the examples give them, with a cell for every text. */
import { NO_FIELD, type BudgetList, type Field, type StatedTotal } from "../../model";
import type { ExampleList } from "../engine/example-document";
import { fieldAt } from "./field-at";

const COLUMNS = ["unitCode", "unitName", "category", "code", "name", "budget", "fiscalFunds"] as const;

/** A list on a sheet of its own, its sums under its rows. */
export function exampleList({ title = "2026年项目支出预算表", rows: given, ...list }: ExampleList, sheet: string): BudgetList {
  const rows = given.map((texts, index) => {
    const at = (column: (typeof COLUMNS)[number]): Field =>
      given.some((row) => row[column] !== undefined) ? fieldAt(sheet, 2 + index, COLUMNS.indexOf(column), texts[column] ?? "") : NO_FIELD;
    return {
      unitCode: at("unitCode"), unitName: at("unitName"), code: at("code"), name: at("name"), category: at("category"),
      budget: at("budget"), fiscalFunds: at("fiscalFunds"), otherFunds: NO_FIELD,
    };
  });
  return {
    sheet, rows, title: fieldAt(sheet, 0, 0, title), year: list.year ?? null, of: list.of ?? "projects",
    moneyUnit: list.moneyUnit === undefined ? "万元" : list.moneyUnit, funds: list.funds ?? "all",
    totals: totalsOf(list.totals ?? [], sheet, 2 + rows.length, rows.map(({ budget }) => budget)),
  };
}

/** Sums of all these amounts, one a row. */
export function totalsOf(totals: readonly (readonly [label: string, amount: string])[], sheet: string, row: number, of: readonly Field[]): readonly StatedTotal[] {
  return totals.map(([label, amount], index) => ({
    label: fieldAt(sheet, row + index, 0, label), amount: fieldAt(sheet, row + index, COLUMNS.indexOf("budget"), amount), column: "budget", readings: [of],
  }));
}
