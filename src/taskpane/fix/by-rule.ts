/** Fixable findings by rule, in the order in which the rules first appear. */
import type { ListedFinding } from "../core/protocol";

export interface RuleFixes {
  readonly rule: string;
  readonly findings: readonly ListedFinding[];
}

export function byRule(findings: readonly ListedFinding[]): readonly RuleFixes[] {
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups].map(([rule, members]) => ({ rule, findings: members }));
}
