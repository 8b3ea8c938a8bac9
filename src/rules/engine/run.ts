/** Running all rules: outcomes, one finding per rule and cell, silencing, levels, acceptance, order. */
import type { DisclosureDocument } from "../../model";
import { cellKey, type CellRef } from "../../workbook";
import { acceptanceBook } from "./acceptance";
import { buildViews } from "./build-views";
import { digestOf } from "./digest";
import type { CheckResult, Finding, FindingProject, OutcomeReason, RuleOutcome, RuleStatus } from "./finding";
import { orderOf } from "./finding-order";
import type { AnyRule, Hit, Level, RuleContext } from "./rule";
import { runRule, type FoundHit } from "./run-rule";
import type { CheckSettings } from "./settings";
import type { ProjectView } from "./views";
import { wordsWith } from "./word-lists";

/** Checks a document with the given rules. Pure: the document and the settings are not changed. */
export function runRules(rules: readonly AnyRule[], document: DisclosureDocument, settings: CheckSettings): CheckResult {
  const budgetYear = settings.budgetYear ?? document.budgetYear;
  const view = buildViews(document, settings.budgetYear);
  const base = {
    budgetYear, classScheme: settings.classScheme, documentLevel: settings.level, requiredColumns: settings.requiredColumns, words: wordsWith(settings.words),
  };
  const runs = rules.map((rule) => {
    const own = settings.rules[rule.id];
    if (own?.enabled === false) return { rule, run: null };
    const context: RuleContext<unknown> = { ...base, options: rule.options.parse(own?.options ?? {}) };
    return { rule, run: runRule(rule, view, context) };
  });

  const hits = runs.map(({ rule, run }) => ({ rule, run, byCell: run ? onePerCell(run.found) : new Map<string, FoundHit>() }));
  const cellsOf = new Map(hits.map(({ rule, byCell }) => [rule.id, byCell]));
  const book = acceptanceBook(settings.acceptances);
  const projects = findingProjects(view.projects);

  const findings: Finding[] = [];
  const outcomes: RuleOutcome[] = [];
  for (const { rule, run, byCell } of hits) {
    let count = 0;
    for (const [key, { hit, fix, judged }] of byCell) {
      if (rule.yieldsTo?.some((id) => cellsOf.get(id)?.has(key))) continue;
      const plain = findingOf(rule, { hit, judged }, settings.rules[rule.id]?.level, projects);
      const finding = { ...plain, fix, accepted: book.acceptanceOf(plain) };
      findings.push(finding);
      if (finding.accepted === null) count++;
    }
    outcomes.push({ rule: rule.id, ...statusOf(run, count) });
  }
  findings.sort(orderOf(document, rules));
  return {
    budgetYear, findings, outcomes,
    projects: document.projects.length,
    indicators: view.projects.reduce((sum, project) => sum + project.rows.length, 0),
    unusedAcceptances: book.unused(),
  };
}

function statusOf(
  run: { readonly applied: boolean; readonly reason: OutcomeReason | null } | null,
  count: number,
): { readonly status: RuleStatus; readonly count: number; readonly reason: OutcomeReason | null } {
  if (run === null) return { status: "off", count, reason: null };
  const { reason } = run;
  if (reason === "rule-threw") return { status: "failed", count, reason };
  if (count > 0) return { status: "found", count, reason };
  if (reason !== null) return { status: "not-checked", count, reason };
  return { status: run.applied ? "passed" : "not-applicable", count, reason };
}

/** The first hit in each cell (in a merged class cell several rows may meet). */
function onePerCell(found: readonly FoundHit[]): ReadonlyMap<string, FoundHit> {
  const byCell = new Map<string, FoundHit>();
  for (const one of found) {
    const cell = cellOf(one.hit);
    const key = `${String(cellKey(cell))} ${cell.sheet}`;
    if (!byCell.has(key)) byCell.set(key, one);
  }
  return byCell;
}

/** run-rule.ts lets no hit through without one. */
function cellOf(hit: Hit<string>): CellRef {
  const cell = hit.cell ?? hit.at.cell;
  if (cell === null) throw new Error("A hit without a cell got through.");
  return cell;
}

function findingOf(
  rule: AnyRule, { hit, judged }: Pick<FoundHit, "hit" | "judged">, chosen: Level | undefined, projects: ReadonlyMap<ProjectView, FindingProject>,
): Omit<Finding, "fix" | "accepted"> {
  const certainty = hit.certainty ?? rule.certainty;
  const level = chosen ?? hit.level ?? rule.level;
  return {
    rule: rule.id,
    reason: hit.reason,
    // Doubt is never an error, whatever the rule or the settings say.
    level: certainty === "needs-review" && level === "error" ? "warning" : level,
    certainty,
    cell: cellOf(hit),
    project: hit.project ? projects.get(hit.project) ?? null : null,
    indicator: hit.row?.indicator.level3.text ?? null,
    value: hit.at.text,
    values: hit.values ?? {},
    judged: digestOf([...judged.map((field) => field.text), ...Object.values(hit.values ?? {}).map(String)]),
  };
}

function findingProjects(views: readonly ProjectView[]): ReadonlyMap<ProjectView, FindingProject> {
  return new Map(views.map((view) => [view, {
    index: view.index,
    name: view.project.name.text,
    code: view.project.code.text,
    unitCode: view.project.unitCode.text,
    unitName: view.project.unitName.text,
  }]));
}
