/** Where the findings are: the groups with most of them. */
import type { Level } from "../../rules";
import type { ListedFinding, RuleLine } from "../core/protocol";
import { countLevels } from "./list-rows";

export interface Bar {
  readonly key: string;
  /** null: the whole document. */
  readonly name: string | null;
  readonly counts: Readonly<Record<Level, number>>;
  readonly total: number;
  readonly only: { readonly rule: string } | { readonly project: number };
}

const SHOWN = 5;

/** The projects with most open findings, errors counting before warnings and hints. */
export function barsByProject(findings: readonly ListedFinding[]): readonly Bar[] {
  return bars(findings, ({ project }) => ({ key: String(project?.index ?? -1), name: project?.name ?? null, only: { project: project?.index ?? -1 } }));
}

export function barsByRule(findings: readonly ListedFinding[], rules: readonly RuleLine[], language: "zh" | "en"): readonly Bar[] {
  const titles = new Map(rules.map(({ id, title }) => [id, title[language]]));
  return bars(findings, ({ rule }) => ({ key: rule, name: titles.get(rule) ?? rule, only: { rule } }));
}

function bars(findings: readonly ListedFinding[], groupOf: (finding: ListedFinding) => Pick<Bar, "key" | "name" | "only">): readonly Bar[] {
  const groups = new Map<string, { readonly group: Pick<Bar, "key" | "name" | "only">; readonly members: ListedFinding[] }>();
  for (const finding of findings) {
    if (finding.accepted !== null) continue;
    const group = groupOf(finding);
    const known = groups.get(group.key);
    if (known) known.members.push(finding);
    else groups.set(group.key, { group, members: [finding] });
  }
  return [...groups.values()]
    .map(({ group, members }): Bar => ({ ...group, counts: countLevels(members), total: members.length }))
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning || b.total - a.total)
    .slice(0, SHOWN);
}
