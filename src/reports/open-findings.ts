/** What is still open, as the cover list of a disclosure prints it. */
import { REPORT, fill } from "../messages";
import { sentenceOf, type CheckResult, type Finding, type Level } from "../rules";
import { formatCell } from "../workbook";
import { groupByRule } from "./group";

/** One line of the cover list (OpenFinding of the disclosure fits). */
export interface OpenFindingLine {
  readonly level: Level;
  /** How many findings the line stands for. */
  readonly count: number;
  /** "" for the whole document. */
  readonly project: string;
  readonly place: string;
  readonly sentence: string;
}

/**
 * Findings that nobody accepted, gravest first, without those of projects that are not published (`leftOut`: their places in the
 * document). Errors and warnings a line each; hints, of which one rule can give hundreds, a line a rule.
 */
export function openFindings({ findings }: CheckResult, leftOut: readonly number[] = []): readonly OpenFindingLine[] {
  const open = findings.filter(({ accepted, project }) => accepted === null && (project === null || !leftOut.includes(project.index)));
  const at = (level: Level): readonly Finding[] => open.filter((finding) => finding.level === level);
  return [...at("error").map(lineOf), ...at("warning").map(lineOf), ...groupByRule(at("info")).flatMap(({ findings: hints }) => lineOfAll(hints))];
}

function lineOf(finding: Finding): OpenFindingLine {
  const place = `${finding.cell.sheet}!${formatCell(finding.cell)}`;
  return { level: finding.level, count: 1, project: finding.project?.name ?? "", place, sentence: sentenceOf(finding, "zh") };
}

/** The first of them stands for all. */
function lineOfAll(findings: readonly Finding[]): readonly OpenFindingLine[] {
  const count = findings.length;
  const projects = new Set(findings.map(({ project }) => project?.index)).size;
  return findings.slice(0, 1).map(lineOf).map((line) => (count === 1 ? line : {
    ...line, count,
    project: projects === 1 ? line.project : fill(REPORT.projectAndOthers.zh, { project: line.project, count: projects }),
    place: fill(REPORT.placeAndOthers.zh, { place: line.place, count }),
  }));
}
