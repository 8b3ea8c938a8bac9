/** Which project and which findings belong to the selected cell. */
import type { DisclosureDocument, Field, Project } from "../model";
import type { CheckResult, Finding } from "../rules";
import { areaContains, sameCell, type Area, type CellRef, type WorkbookSnapshot } from "../workbook";

/** The project whose rows hold the cell; null between and outside the tables. Of two projects side by side, the one whose columns hold it. */
export function projectAt(document: DisclosureDocument, cell: CellRef): number | null {
  const candidates = document.projects.flatMap((project, index) => {
    const area = projectArea(project, cell.sheet);
    return area && cell.row >= area.top && cell.row <= area.bottom ? [{ index, area }] : [];
  });
  const holding = candidates.find(({ area }) => cell.column >= area.left && cell.column <= area.right);
  return (holding ?? candidates[0])?.index ?? null;
}

/** Findings in the cell, or in the merged area that holds it. */
export function findingsAt({ findings }: CheckResult, snapshot: WorkbookSnapshot, cell: CellRef): readonly Finding[] {
  const merge = snapshot.sheets.find(({ name }) => name === cell.sheet)?.merges.find((area) => areaContains(area, cell));
  const anchor = merge ? { sheet: cell.sheet, row: merge.top, column: merge.left } : cell;
  return findings.filter((finding) => finding.accepted === null && (sameCell(finding.cell, anchor) || sameCell(finding.cell, cell)));
}

/** The rectangle of all cells that the project was read from on the sheet; null where none was. */
function projectArea(project: Project, sheet: string): Area | null {
  const cells = fieldsOf(project).flatMap(({ cell }) => (cell?.sheet === sheet ? [cell] : []));
  if (cells.length === 0) return null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return { top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns) };
}

function fieldsOf(project: Project): readonly Field[] {
  const plan = project.spendingPlan;
  return [
    project.title, project.unitCode, project.unitName, project.code, project.name, project.budget, project.fiscalFunds, project.otherFunds,
    project.useOfFunds, project.explanation, ...project.objectives,
    ...(plan ? [plan.label, ...plan.periods.flatMap(({ label, amount }) => [label, amount])] : []),
    ...project.indicators.flatMap(({ level1, level2, level3, description, value, basis, split }) => [
      level1, level2, level3, description, value, basis, ...(split ? [split.symbol, split.number, split.unit] : []),
    ]),
  ];
}
