/** Running one rule over the whole document. */
import type { Field } from "../../model";
import type { OutcomeReason } from "./finding";
import { valueFields } from "./places";
import type { AnyRule, DocumentRule, Fix, Hit, ProjectRule, RowRule, RuleContext, TextRule } from "./rule";
import type { DocumentView, ProjectView, RowView, TextView } from "./views";

export interface FoundHit {
  readonly hit: Hit<string>;
  readonly fix: Fix | null;
  /** The fields the rule looked at to say so. */
  readonly judged: readonly Field[];
}

export interface RuleRun {
  readonly found: readonly FoundHit[];
  /** Some row or project has what the rule looks at. */
  readonly applied: boolean;
  readonly reason: OutcomeReason | null;
}

/** Runs a rule. Where it throws at one place it goes on with the next, and the run says so. */
export function runRule(rule: AnyRule, document: DocumentView, context: RuleContext<unknown>): RuleRun {
  if (rule.requires?.includes("budget-year") && context.budgetYear === null) {
    return { found: [], applied: true, reason: "no-budget-year" };
  }
  const run = new Run(document.hasUnknown);
  switch (rule.reach) {
    case "text": runOnTexts(rule, document, context, run); break;
    case "row": runOnRows(rule, document, context, run); break;
    case "project": runOnProjects(rule, document, context, run); break;
    case "document": runOnDocument(rule, document, context, run); break;
  }
  return run;
}

class Run implements RuleRun {
  readonly found: FoundHit[] = [];
  applied = false;
  reason: OutcomeReason | null = null;

  /** Most documents have no unknown field at all: then no rule need name what it reads. */
  constructor(readonly hasUnknown: boolean) {}

  /**
   * A defect of the rule at one place must not hide what it finds elsewhere: the outcome tells (status failed).
   * The error's text could hold user data and is left out.
   */
  threw(): void {
    this.applied = true;
    this.reason = "rule-threw";
  }

  /** Whether all fields are known; otherwise the run says that a part was not checked. */
  known(fields: readonly Field[]): boolean {
    const known = fields.every((field) => field.unknown === undefined);
    if (!known) this.reason ??= "not-calculated";
    return known;
  }

  add(hit: Hit<string>, fix: Fix | null, judged: readonly Field[]): void {
    // A rule only speaks where the form has a cell (`applies`, `place`).
    if ((hit.cell ?? hit.at.cell) === null) throw new Error("A rule reported a field that has no cell.");
    this.found.push({ hit, fix: fix !== null && fix.edits.length > 0 ? fix : null, judged });
  }
}

/** A file can hold tables of several years: each is judged by its own. */
function contextOf(context: RuleContext<unknown>, project: ProjectView | null): RuleContext<unknown> {
  return project === null || project.budgetYear === context.budgetYear ? context : { ...context, budgetYear: project.budgetYear };
}

function runOnTexts(rule: TextRule<unknown, string>, document: DocumentView, context: RuleContext<unknown>, run: Run): void {
  for (const text of document.texts) {
    try {
      runOnText(rule, text, context, run);
    } catch {
      run.threw();
    }
  }
}

function runOnText(rule: TextRule<unknown, string>, text: TextView, context: RuleContext<unknown>, run: Run): void {
  if (!rule.applies(text)) return;
  run.applied = true;
  if (run.hasUnknown && !run.known([text.field])) return;
  const fault = rule.check(text, contextOf(context, text.project));
  if (!fault) return;
  const { field, project, row } = text;
  run.add({ ...fault, at: field, ...(project ? { project } : {}), ...(row ? { row } : {}) }, rule.fix?.(text, fault, context) ?? null, [field]);
}

function runOnRows(rule: RowRule<unknown, string>, document: DocumentView, context: RuleContext<unknown>, run: Run): void {
  for (const project of document.projects) {
    const own = contextOf(context, project);
    for (const row of project.rows) {
      try {
        runOnRow(rule, row, own, run);
      } catch {
        run.threw();
      }
    }
  }
}

function runOnRow(rule: RowRule<unknown, string>, row: RowView, context: RuleContext<unknown>, run: Run): void {
  const at = rule.place(row);
  if (at.cell === null || rule.applies?.(row) === false) return;
  run.applied = true;
  if (run.hasUnknown && !run.known(rule.reads ? [at, ...rule.reads(row)] : [at])) return;
  const fault = rule.check(row, context);
  if (!fault) return;
  const { level1, level2, level3 } = row.indicator;
  const judged = [at, level1, level2, level3, ...valueFields(row), ...(rule.reads?.(row) ?? [])];
  run.add({ ...fault, at, row, project: row.project }, rule.fix?.(row, fault, context) ?? null, judged);
}

function runOnProjects(rule: ProjectRule<unknown, string>, document: DocumentView, context: RuleContext<unknown>, run: Run): void {
  for (const project of document.projects) {
    try {
      runOnProject(rule, project, contextOf(context, project), run);
    } catch {
      run.threw();
    }
  }
}

function runOnProject(rule: ProjectRule<unknown, string>, project: ProjectView, context: RuleContext<unknown>, run: Run): void {
  if (!rule.applies(project)) return;
  run.applied = true;
  if (run.hasUnknown && !run.known(rule.reads(project))) return;
  for (const hit of rule.check(project, context)) {
    run.add({ project, ...hit }, rule.fix?.(project, hit, context) ?? null, [hit.at, ...rule.reads(project)]);
  }
}

function runOnDocument(rule: DocumentRule<unknown, string>, document: DocumentView, context: RuleContext<unknown>, run: Run): void {
  try {
    if (!rule.applies(document, context)) return;
    run.applied = true;
    // What is known is checked all the same; the outcome says that a part was not.
    if (run.hasUnknown && rule.reads) run.known(rule.reads(document));
    for (const hit of rule.check(document, context)) {
      if (!run.hasUnknown || run.known([hit.at])) run.add(hit, rule.fix?.(document, hit, context) ?? null, [hit.at]);
    }
  } catch {
    run.threw();
  }
}
