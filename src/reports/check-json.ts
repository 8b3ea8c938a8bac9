/** A check as the JSON that other programs build on (stable; fields may be added). */
import type { DisclosureDocument, UnreadRange } from "../model";
import { sentenceOf, type CheckResult, type Finding, type RuleOutcome } from "../rules";
import { formatCell, type CellScalar } from "../workbook";

export interface FileCheckJson {
  readonly file: string;
  readonly status: "checked" | "refused";
  readonly refusal: { readonly code: string; readonly message: string } | null;
  readonly budgetYear: number | null;
  readonly projects: number;
  readonly indicators: number;
  readonly unread: readonly { readonly sheet: string; readonly range: string; readonly reason: string }[];
  readonly rules: readonly { readonly id: string; readonly status: Exclude<RuleOutcome["status"], "off">; readonly count: number; readonly reason: string | null }[];
  readonly findings: readonly FindingJson[];
}

export interface FindingJson {
  readonly rule: string;
  readonly level: Finding["level"];
  readonly certainty: Finding["certainty"];
  readonly sheet: string;
  readonly cell: string;
  readonly project: { readonly name: string; readonly code: string; readonly unitCode: string; readonly unitName: string } | null;
  readonly indicator: string | null;
  readonly value: string;
  readonly message: string;
  readonly fix: { readonly kind: "safe" | "confirm"; readonly edits: readonly EditJson[] } | null;
  readonly accepted: { readonly reason: string } | null;
}

interface EditJson {
  readonly sheet: string;
  readonly cell: string;
  readonly before: CellScalar;
  readonly after: CellScalar;
}

/** A file that was checked. */
export function checkedFileJson(file: string, document: DisclosureDocument, result: CheckResult): FileCheckJson {
  return {
    file,
    status: "checked",
    refusal: null,
    budgetYear: result.budgetYear,
    projects: result.projects,
    indicators: result.indicators,
    unread: document.unread.map(unreadJson),
    rules: result.outcomes.map(({ rule, status, count, reason }) =>
      // Five outcomes are agreed on; a rule that was switched off has not been checked.
      (status === "off" ? { id: rule, status: "not-checked", count, reason: "switched-off" } : { id: rule, status, count, reason })),
    findings: result.findings.map(findingJson),
  };
}

export function unreadJson(range: UnreadRange): { readonly sheet: string; readonly range: string; readonly reason: string } {
  return { sheet: range.sheet, range: range.area, reason: range.reason };
}

function findingJson(finding: Finding): FindingJson {
  return {
    rule: finding.rule,
    level: finding.level,
    certainty: finding.certainty,
    sheet: finding.cell.sheet,
    cell: formatCell(finding.cell),
    project: finding.project && {
      name: finding.project.name, code: finding.project.code, unitCode: finding.project.unitCode, unitName: finding.project.unitName,
    },
    indicator: finding.indicator,
    value: finding.value,
    message: sentenceOf(finding, "zh"),
    fix: finding.fix && {
      kind: finding.fix.kind,
      edits: finding.fix.edits.map(({ cell, before, after }) => ({ sheet: cell.sheet, cell: formatCell(cell), before, after })),
    },
    accepted: finding.accepted && { reason: finding.accepted.reason },
  };
}
