/** The document as it would be read after edits: for checking again without writing anything. */
import type { DisclosureDocument, Field, Indicator, Project, SpendingPlan } from "../../model";
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
    narrative: document.narrative.map((paragraph) => ({ ...paragraph, text: change(paragraph.text) })),
    projects: document.projects.map((project) => (touched.has(project.sheet) ? changeProject(project, change) : project)),
  };
}

type Change = (field: Field) => Field;

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
