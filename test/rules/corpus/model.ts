/** Stand-in for the reader: a document from the corpus' expected model. */
import { NO_FIELD, type DisclosureDocument, type Field, type Indicator, type Project } from "../../../src/model";
import { isFilled } from "../../../src/text";
import { parseCell } from "../../../src/workbook";
import { sharedJson } from "../../corpus";

interface CorpusIndicator {
  level1: string; level2: string; level3: string; description: string; value: string; basis: string;
  cells: Record<string, string>;
}

interface CorpusProject {
  sheet: string; title: string; unitCode: string; unitName: string; code: string; name: string;
  budget: string; fiscalFunds: string; otherFunds: string; useOfFunds: string; explanation: string;
  spendingPlan: { label: string; periods: string[]; amounts: string[] };
  objectives: string[]; indicators: CorpusIndicator[];
  cells: { plan: string[]; objectives: string[]; code: string; name: string; budget?: string; useOfFunds: string };
}

export function corpusDocument(name: string, budgetYear: number): DisclosureDocument {
  const { projects } = sharedJson("corpus", `${name}.model.json`) as { projects: CorpusProject[] };
  return {
    name: `${name}.xlsx`, budgetYear, layout: "hebei", departments: [], narrative: [], unread: [], notes: [],
    projects: projects.map((project) => projectOf(project, name.endsWith("ledger"))),
  };
}

function projectOf(from: CorpusProject, ledger: boolean): Project {
  const at = (text: string, address: string | undefined): Field => {
    const position = address === undefined ? null : parseCell(address);
    return { text, raw: text === "" ? null : text, cell: position && { sheet: from.sheet, ...position } };
  };
  return {
    sheet: from.sheet, form: ledger ? "ledger" : "form", layout: "hebei",
    title: at(from.title, undefined), unitCode: at(from.unitCode, undefined), unitName: at(from.unitName, undefined),
    code: at(from.code, from.cells.code), name: at(from.name, from.cells.name),
    budget: at(from.budget, from.cells.budget), fiscalFunds: at(from.fiscalFunds, from.cells.budget), otherFunds: at(from.otherFunds, from.cells.budget),
    useOfFunds: at(from.useOfFunds, from.cells.useOfFunds),
    spendingPlan: {
      label: at(from.spendingPlan.label, "A6"),
      periods: from.spendingPlan.periods.map((label, index) => ({ label: at(label, undefined), amount: at(from.spendingPlan.amounts[index] ?? "", from.cells.plan[index]) })),
    },
    objectives: from.objectives.map((text, index) => at(text, from.cells.objectives[index])),
    indicators: carried(from.indicators.map((row) => indicatorOf(row, at))),
    explanation: NO_FIELD, extras: {}, indicatorColumns: [],
  };
}

function indicatorOf(row: CorpusIndicator, at: (text: string, address: string | undefined) => Field): Indicator {
  const { cells } = row;
  const [, symbol = "", number = "", unit = ""] = /^(文字描述|定性|>=|<=|[≥≤=<>＞＜＝]*)(-?[\d.]*)([\s\S]*)$/.exec(row.value) ?? [];
  return {
    level1: at(row.level1, undefined), level2: at(row.level2, cells.level2), level1InForce: row.level1, level2InForce: row.level2,
    level3: at(row.level3, cells.level3), description: at(row.description, cells.description), value: at(row.value, cells.value),
    split: cells.symbol === undefined ? null : { symbol: at(symbol, cells.symbol), number: at(number, cells.value), unit: at(unit, cells.unit) },
    basis: at(row.basis, cells.basis), extras: {}, row: 0,
  };
}

function carried(rows: readonly Indicator[]): readonly Indicator[] {
  let [level1, level2] = ["", ""];
  return rows.map((row) => {
    if (isFilled(row.level1.text)) level1 = row.level1.text;
    if (isFilled(row.level2.text)) level2 = row.level2.text;
    return { ...row, level1InForce: level1, level2InForce: level2 };
  });
}
