/** The document as it would be read after edits: for checking again without writing anything. */
import type { BudgetList, DisclosureDocument, Field, Indicator, ListedAmount, Project, SpendingPlan, StatedTotal } from "../../model";
import { isFilled, joinSplitValue, trimSpace } from "../../text";
import { cellKey, type CellRef, type SetValueEdit } from "../../workbook";

/** A new document; fields of the edited cells hold the new text, joined values and carried-down classes follow. */
export function withEdits(document: DisclosureDocument, edits: readonly SetValueEdit[]): DisclosureDocument {
  if (edits.length === 0) return document;
  const byCell = new Map(edits.map((edit) => [keyOf(edit.cell), edit]));
  const touched = new Set(edits.map((edit) => edit.cell.sheet));
  const change = (field: Field): Field => {
    const edit = field.cell && byCell.get(keyOf(field.cell));
    return edit ? { text: trimSpace(String(edit.after ?? "")), raw: edit.after, cell: field.cell } : field;
  };
  return {
    ...document,
    lists: document.lists.map((list) => changeList(list, change)),
    totals: document.totals.map((total) => changeTotal(total, change)),
    narrative: document.narrative.map((paragraph) => ({ ...paragraph, text: change(paragraph.text) })),
    projects: document.projects.map((project) => (touched.has(project.sheet) ? changeProject(project, change) : project)),
  };
}

type Change = (field: Field) => Field;

function changeList(list: BudgetList, change: Change): BudgetList {
  return { ...list, rows: list.rows.map((row) => changeAmount(row, change)), totals: list.totals.map((total) => changeTotal(total, change)) };
}

function changeAmount({ unitCode, unitName, code, name, budget, fiscalFunds, otherFunds, category }: ListedAmount, change: Change): ListedAmount {
  return {
    unitCode: change(unitCode), unitName: change(unitName), code: change(code), name: change(name),
    budget: change(budget), fiscalFunds: change(fiscalFunds), otherFunds: change(otherFunds), category: change(category),
  };
}

function changeTotal(total: StatedTotal, change: Change): StatedTotal {
  return { ...total, label: change(total.label), amount: change(total.amount), readings: total.readings.map((fields) => fields.map(change)) };
}

function changeProject(project: Project, change: Change): Project {
  return {
    ...project,
    title: change(project.title), unitCode: change(project.unitCode), unitName: change(project.unitName),
    code: change(project.code), name: change(project.name),
    budget: change(project.budget), fiscalFunds: change(project.fiscalFunds), otherFunds: change(project.otherFunds),
    useOfFunds: change(project.useOfFunds), explanation: change(project.explanation),
    spendingPlan: project.spendingPlan && changePlan(project.spendingPlan, change),
    objectives: project.objectives.map(change),
    indicators: changeIndicators(project.indicators, change),
  };
}

function changePlan({ label, periods }: SpendingPlan, change: Change): SpendingPlan {
  return { label: change(label), periods: periods.map((period) => ({ label: change(period.label), amount: change(period.amount) })) };
}

function changeIndicators(rows: readonly Indicator[], change: Change): readonly Indicator[] {
  let level1 = "";
  let level2 = "";
  return rows.map((row) => {
    const changed = changeIndicator(row, change);
    level1 = isFilled(changed.level1.text) ? changed.level1.text : isFilled(row.level1InForce) ? level1 || row.level1InForce : "";
    level2 = isFilled(changed.level2.text) ? changed.level2.text : isFilled(row.level2InForce) ? level2 || row.level2InForce : "";
    return { ...changed, level1InForce: level1, level2InForce: level2 };
  });
}

function changeIndicator(row: Indicator, change: Change): Indicator {
  const split = row.split && { symbol: change(row.split.symbol), number: change(row.split.number), unit: change(row.split.unit) };
  return {
    ...row, split,
    level1: change(row.level1), level2: change(row.level2), level3: change(row.level3), description: change(row.description),
    value: split === null
      ? change(row.value)
      : { ...row.value, text: joinSplitValue(split.symbol.text, split.number.text, split.unit.text) },
    basis: change(row.basis),
  };
}

function keyOf(cell: CellRef): string {
  return `${String(cellKey(cell))} ${cell.sheet}`;
}
