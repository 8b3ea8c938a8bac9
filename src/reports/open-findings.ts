/** What is still open, as the cover list of a disclosure prints it. */
import { sentenceOf, type CheckResult, type Finding, type Level } from "../rules";
import { formatCell } from "../workbook";

/** One line of the cover list (OpenFinding of the disclosure fits). */
export interface OpenFindingLine {
  readonly level: Level;
  /** "" for the whole document. */
  readonly project: string;
  readonly place: string;
  readonly sentence: string;
}

/** Findings that nobody accepted, without those of projects that are not published (`leftOut`: their places in the document). */
export function openFindings({ findings }: CheckResult, leftOut: readonly number[] = []): readonly OpenFindingLine[] {
  const isPublished = ({ accepted, project }: Finding): boolean => accepted === null && (project === null || !leftOut.includes(project.index));
  return findings.filter(isPublished).map((finding) => ({
    level: finding.level,
    project: finding.project?.name ?? "",
    place: `${finding.cell.sheet}!${formatCell(finding.cell)}`,
    sentence: sentenceOf(finding, "zh"),
  }));
}
