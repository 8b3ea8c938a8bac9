/** From findings, filter and folding to the rows of the list. Pure, and quick enough for 20,000 findings at each keystroke. */
import { formatCell } from "../../workbook";
import type { Level } from "../../rules";
import type { ListedFinding, RuleLine } from "../core/protocol";
import type { FindingFilter, Grouping } from "./state";

export interface GroupRow {
  readonly kind: "group";
  readonly key: string;
  /** Name of the project or rule; null for the whole document. */
  readonly name: string | null;
  readonly unitName: string;
  readonly counts: Readonly<Record<Level, number>>;
  readonly folded: boolean;
  readonly only: { readonly rule: string } | { readonly project: number };
}

export interface FindingRow {
  readonly kind: "finding";
  readonly key: string;
  readonly finding: ListedFinding;
}

export type ListRow = GroupRow | FindingRow;

export interface ListLook {
  readonly filter: FindingFilter;
  readonly folded: ReadonlySet<string>;
  readonly rules: readonly RuleLine[];
  readonly language: "zh" | "en";
}

/** The findings that the filter lets through, in their order. */
export function visibleFindings(findings: readonly ListedFinding[], { filter, rules, language }: Omit<ListLook, "folded">): readonly ListedFinding[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/).filter((word) => word !== "");
  const titles = titlesOf(rules, language);
  return findings.filter((finding) => {
    if (!filter.levels[finding.level] || !matchesOnly(finding, filter.only)) return false;
    if (words.length === 0) return true;
    const text = searchText(finding, titles, language);
    return words.every((word) => text.includes(word));
  });
}

/** Groups and their findings as one flat list; folded groups show their head alone. */
export function listRows(findings: readonly ListedFinding[], look: ListLook): readonly ListRow[] {
  const titles = titlesOf(look.rules, look.language);
  const groups = new Map<string, ListedFinding[]>();
  for (const finding of findings) {
    const key = groupKey(finding, look.filter.grouping);
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return sortedGroups([...groups], look.filter.grouping).flatMap(([key, members]): readonly ListRow[] => {
    const [first] = members;
    if (!first) return [];
    const byRule = look.filter.grouping === "rule";
    const folded = look.folded.has(key);
    const head: GroupRow = {
      kind: "group",
      key,
      name: byRule ? titles.get(first.rule) ?? first.rule : first.project?.name ?? null,
      unitName: byRule ? "" : first.project?.unitName ?? "",
      counts: countLevels(members),
      folded,
      only: byRule ? { rule: first.rule } : { project: first.project?.index ?? -1 },
    };
    return folded ? [head] : [head, ...members.map((finding): FindingRow => ({ kind: "finding", key: String(finding.key), finding }))];
  });
}

export function countLevels(findings: readonly ListedFinding[]): Readonly<Record<Level, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level, accepted } of findings) if (accepted === null) counts[level]++;
  return counts;
}

/** The next finding in the order of the list; from the end to the beginning. Folded groups are skipped over. */
export function neighbour(rows: readonly ListRow[], selected: number | null, step: 1 | -1): ListedFinding | null {
  const findings = rows.flatMap((row) => (row.kind === "finding" ? [row.finding] : []));
  if (findings.length === 0) return null;
  const at = findings.findIndex(({ key }) => key === selected);
  const next = at < 0 ? (step > 0 ? 0 : findings.length - 1) : (at + step + findings.length) % findings.length;
  return findings[next] ?? null;
}

function groupKey(finding: ListedFinding, grouping: Grouping): string {
  return grouping === "rule" ? `rule:${finding.rule}` : `project:${String(finding.project?.index ?? -1)}`;
}

/** Projects in the order of the document, its own findings first; rules with the gravest and most frequent first. */
function sortedGroups(groups: readonly (readonly [string, readonly ListedFinding[]])[], grouping: Grouping): readonly (readonly [string, readonly ListedFinding[]])[] {
  if (grouping === "project") return [...groups].sort(([, a], [, b]) => (a[0]?.project?.index ?? -1) - (b[0]?.project?.index ?? -1));
  return [...groups].sort(([, a], [, b]) => gravity(a) - gravity(b) || b.length - a.length);
}

function gravity(findings: readonly ListedFinding[]): number {
  if (findings.some(({ level }) => level === "error")) return 0;
  return findings.some(({ level }) => level === "warning") ? 1 : 2;
}

function matchesOnly(finding: ListedFinding, only: FindingFilter["only"]): boolean {
  if (only === null) return true;
  return "rule" in only ? finding.rule === only.rule : (finding.project?.index ?? -1) === only.project;
}

function titlesOf(rules: readonly RuleLine[], language: "zh" | "en"): ReadonlyMap<string, string> {
  return new Map(rules.map(({ id, title }) => [id, title[language]]));
}

function searchText(finding: ListedFinding, titles: ReadonlyMap<string, string>, language: "zh" | "en"): string {
  const { cell, project } = finding;
  return [
    finding.sentence[language], titles.get(finding.rule), cell.sheet, formatCell(cell), finding.value, finding.indicator, project?.name, project?.code, project?.unitName,
  ].join("\n").toLowerCase();
}
