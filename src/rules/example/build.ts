/** From an example to a document with a cell for every field, laid out as the published tables are (spec "domain", 4.4). */
import { NO_FIELD, type DisclosureDocument, type Field, type Indicator, type IndicatorColumn, type Project, type SpendingPlan } from "../../model";
import { joinSplitValue, normalise } from "../../text";
import type { ExampleDocument, ExampleIndicator, ExampleProject } from "../engine/example-document";
import { exampleList, totalsOf } from "./lists";
import { fieldAt } from "./field-at";
import { EXAMPLE_YEAR, FAULTLESS, FAULTLESS_ROWS, FAULTLESS_SPLITS, FURTHER_PROJECTS } from "./faultless";

const SHEET = "绩效目标";

/** The document of an example: the faultless one with the example's texts laid over it. */
export function exampleDocument(example: ExampleDocument): DisclosureDocument {
  const projects: Project[] = [];
  let row = 2;
  for (const [index, changes] of (example.projects ?? [{}]).entries()) {
    const project = exampleProject(changes, index, row);
    projects.push(project);
    row += project.indicators.length + 12;
  }
  return {
    name: "示例.xlsx",
    budgetYear: example.budgetYear === undefined ? EXAMPLE_YEAR : example.budgetYear,
    layout: projects[0]?.layout ?? null,
    projects,
    departments: [],
    lists: (example.lists ?? []).map((list, index) => exampleList(list, `项目清单${index === 0 ? "" : String(index + 1)}`)),
    totals: totalsOf(example.totals ?? [], SHEET, row, projects.map(({ budget }) => budget)),
    narrative: (example.narrative ?? []).map(([text, heading], at) => ({ text: fieldAt("说明", at, 0, text), heading })),
    unread: (example.unread ?? []).map(([sheet, area, reason]) => ({ sheet, area, reason })),
    notes: [],
  };
}

function exampleProject(changes: ExampleProject, index: number, top: number): Project {
  const layout = changes.layout ?? "hebei";
  const form = changes.form ?? "form";
  const texts = { ...FAULTLESS, ...(FURTHER_PROJECTS[index - 1] ?? {}), ...changes };
  const missing = new Set(changes.without ?? []);
  // A form has a table of its own; in a ledger the project's columns stand right of the indicators'.
  const at = (name: string, row: number, column: number, text: string): Field =>
    missing.has(name) ? NO_FIELD : form === "ledger" ? fieldAt(SHEET, top, 20 + (row - top) * 7 + column, text) : fieldAt(SHEET, row, column, text);
  const rows = exampleRows(changes);
  const split = layout === "split";
  const first = form === "ledger" ? top : top + 8;
  const spendingPlan = missing.has("plan") ? null : planOf(texts, form === "ledger", top);
  return {
    sheet: SHEET, form, layout, spendingPlan,
    title: form === "ledger" ? NO_FIELD : at("title", top, 0, changes.title ?? `${String(index + 1)}.${texts.name}绩效目标表`),
    unitCode: at("unitCode", top + 1, 0, texts.unitCode),
    unitName: at("unitName", top + 1, 1, texts.unitName),
    code: at("code", top + 2, 1, texts.code),
    name: at("name", top + 2, 4, texts.name),
    moneyUnit: texts.moneyUnit === "单位：元" ? "元" : "万元",
    budget: at("budget", top + 3, 2, texts.budget),
    fiscalFunds: at("fiscalFunds", top + 3, 4, texts.fiscalFunds),
    otherFunds: at("otherFunds", top + 3, 6, texts.otherFunds),
    useOfFunds: at("useOfFunds", top + 4, 1, texts.useOfFunds),
    objectives: missing.has("objectives") ? [] : texts.objectives.map((text, line) => at("objectives", top + 6, 1 + line, text)),
    indicators: carriedDown(rows.map((row, line) => exampleIndicator(row, first + line, split, missing))),
    explanation: at("explanation", form === "ledger" ? top + 7 : first + rows.length + 1, 0, texts.explanation),
    extras: missing.has("moneyUnit") ? {} : { moneyUnit: fieldAt(SHEET, top + 1, 5, texts.moneyUnit) },
    indicatorColumns: columnsOf(split, missing, rows),
  };
}

function exampleRows(changes: ExampleProject): readonly ExampleIndicator[] {
  if (changes.indicators) return changes.indicators;
  const split = changes.layout === "split";
  const rows = FAULTLESS_ROWS.map((row, index): ExampleIndicator => {
    const own = split ? { ...row, ...splitOf(index) } : row;
    return { ...own, ...(changes.change?.[index] ?? {}) };
  });
  return [...rows.filter((_, index) => !(changes.drop ?? []).includes(index)), ...(changes.add ?? [])];
}

function splitOf(index: number): ExampleIndicator {
  const split = FAULTLESS_SPLITS[index];
  return split ? { split } : {};
}

function exampleIndicator(row: ExampleIndicator, line: number, splitForm: boolean, missing: ReadonlySet<string>): Indicator {
  const at = (name: string, column: number, text: string | undefined): Field =>
    missing.has(name) ? NO_FIELD : fieldAt(SHEET, line, column, text ?? "");
  const [symbol, number, unit] = row.split ?? ["", row.value ?? "", ""];
  const valueColumn = splitForm ? 5 : 4;
  const shift = splitForm ? 2 : 0;
  return {
    level1: at("level1", 0, row.level1), level2: at("level2", 1, row.level2),
    level1InForce: row.level1 ?? "", level2InForce: row.level2 ?? "",
    level3: at("level3", 2, row.level3), description: at("description", 3, row.description),
    value: at("value", valueColumn, splitForm ? joinSplitValue(symbol, number, unit) : row.value),
    split: splitForm ? { symbol: at("symbol", 4, symbol), number: at("number", 5, number), unit: at("unit", 6, unit) } : null,
    basis: at("basis", 5 + shift, row.basis),
    extras: row.weight === undefined ? {} : { weight: fieldAt(SHEET, line, 6 + shift, row.weight) },
    row: line,
  };
}

/** Blank class cells take the class of the row above, as the reader carries them down. */
function carriedDown(rows: readonly Indicator[]): readonly Indicator[] {
  let level1 = "";
  let level2 = "";
  return rows.map((row) => {
    level1 = normalise(row.level1.text) === "" ? level1 : row.level1.text;
    level2 = normalise(row.level2.text) === "" ? level2 : row.level2.text;
    return { ...row, level1InForce: level1, level2InForce: level2 };
  });
}

function planOf(
  texts: { readonly planLabel: string; readonly planPeriods: readonly string[]; readonly plan: readonly string[] },
  ledger: boolean, top: number,
): SpendingPlan {
  const labelRow = ledger ? 0 : top + 5;
  return {
    label: fieldAt(SHEET, labelRow, ledger ? 10 : 0, texts.planLabel),
    periods: texts.planPeriods.map((label, index) => ({
      label: fieldAt(SHEET, ledger ? 1 : labelRow, (ledger ? 10 : 1) + index, label),
      amount: fieldAt(SHEET, ledger ? top : top + 7, (ledger ? 10 : 1) + index, texts.plan[index] ?? ""),
    })),
  };
}

function columnsOf(split: boolean, missing: ReadonlySet<string>, rows: readonly ExampleIndicator[]): readonly IndicatorColumn[] {
  const columns: readonly IndicatorColumn[] = [
    "level1", "level2", "level3", "description", ...(split ? ["symbol", "number", "unit"] as const : ["value"] as const), "basis",
    ...(rows.some((row) => row.weight !== undefined) ? ["weight"] as const : []),
  ];
  return columns.filter((column) => !missing.has(column));
}
