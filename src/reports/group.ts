/** Findings in the order and groups in which people work through them. */
import { ruleById, type Finding, type FindingProject } from "../rules";

export interface ProjectGroup {
  /** null: findings about the whole document. */
  readonly project: FindingProject | null;
  readonly findings: readonly Finding[];
}

export interface RuleGroup {
  readonly rule: string;
  readonly level: Finding["level"];
  readonly findings: readonly Finding[];
}

const RANK = { error: 0, warning: 1, info: 2 } as const;

/** By project, in the order of the workbook; the document's own findings come first. */
export function groupByProject(findings: readonly Finding[]): readonly ProjectGroup[] {
  const groups = new Map<number, { project: FindingProject | null; findings: Finding[] }>();
  for (const finding of findings) {
    const key = finding.project?.index ?? -1;
    const group = groups.get(key);
    if (group) group.findings.push(finding);
    else groups.set(key, { project: finding.project, findings: [finding] });
  }
  return [...groups.entries()].sort(([a], [b]) => a - b).map(([, group]) => group);
}

/** By rule: errors first, then by how often the rule was broken. */
export function groupByRule(findings: readonly Finding[]): readonly RuleGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.entries()]
    .map(([rule, list]) => ({ rule, level: gravest(list), findings: list }))
    .sort((a, b) => RANK[a.level] - RANK[b.level] || b.findings.length - a.findings.length || a.rule.localeCompare(b.rule));
}

/**
 * Findings to be read one by one, and those of rules that speak of many cells at once (`grouped`), which people are shown as one line
 * with a count. Nothing is dropped: both lists together hold every finding.
 */
export function separateGrouped(findings: readonly Finding[]): { readonly single: readonly Finding[]; readonly grouped: readonly RuleGroup[] } {
  const isGrouped = (finding: Finding): boolean => finding.level === "info" && ruleById(finding.rule)?.grouped === true;
  return { single: findings.filter((finding) => !isGrouped(finding)), grouped: groupByRule(findings.filter(isGrouped)) };
}

function gravest(findings: readonly Finding[]): Finding["level"] {
  return findings.reduce<Finding["level"]>((worst, { level }) => (RANK[level] < RANK[worst] ? level : worst), "info");
}
