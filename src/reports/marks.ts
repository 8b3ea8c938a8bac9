/** Findings as edits that show them in the workbook: the lens of marks, and notes. Both can be taken off again. */
import { sentenceOf, type Finding } from "../rules";
import { cellKey, positionOfKey, type AddNoteEdit, type Area, type MarkLevel, type SetMarksEdit } from "../workbook";
import { levelText } from "./check-text";

const RANK: Readonly<Record<MarkLevel, number>> = { error: 0, warning: 1, info: 2 };
const LEVELS: readonly MarkLevel[] = ["error", "warning", "info"];

/** One edit a sheet; a cell is marked once, at the gravest level of its open findings. Accepted findings are not marked. */
export function markEdits(findings: readonly Finding[]): readonly SetMarksEdit[] {
  return [...openBySheet(findings)].map(([sheet, list]) => {
    const levels = new Map<number, MarkLevel>();
    for (const { cell, level } of list) {
      const known = levels.get(cellKey(cell));
      if (known === undefined || RANK[level] < RANK[known]) levels.set(cellKey(cell), level);
    }
    const marks = LEVELS.flatMap((level) => {
      const keys = [...levels].flatMap(([key, of]) => (of === level ? [key] : []));
      return keys.length === 0 ? [] : [{ level, areas: columnRuns(keys) }];
    });
    return { kind: "set-marks", sheet, marks };
  });
}

/** One note a cell with all its open findings; cells with the gravest findings come first, so that a host that takes only some has those. */
export function noteEdits(findings: readonly Finding[]): readonly AddNoteEdit[] {
  const byCell = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.accepted) continue;
    const place = `${String(cellKey(finding.cell))} ${finding.cell.sheet}`;
    const known = byCell.get(place);
    if (known) known.push(finding);
    else byCell.set(place, [finding]);
  }
  return [...byCell.values()].sort((a, b) => gravest(a) - gravest(b)).flatMap((here): readonly AddNoteEdit[] => {
    const [first] = here;
    if (!first) return [];
    return [{ kind: "add-note", cell: first.cell, text: here.map((finding) => `${levelText(finding.level, "zh")}：${sentenceOf(finding, "zh")}`).join("\n") }];
  });
}

function gravest(findings: readonly Finding[]): number {
  return Math.min(...findings.map(({ level }) => RANK[level]));
}

function openBySheet(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const sheets = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.accepted) continue;
    const known = sheets.get(finding.cell.sheet);
    if (known) known.push(finding);
    else sheets.set(finding.cell.sheet, [finding]);
  }
  return sheets;
}

/** Cells below one another become one area: shorter addresses for the host. */
function columnRuns(keys: readonly number[]): readonly Area[] {
  const cells = keys.map(positionOfKey).sort((a, b) => a.column - b.column || a.row - b.row);
  const areas: Area[] = [];
  for (const { row, column } of cells) {
    const last = areas.at(-1);
    if (last?.left === column && last.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}
