/** What stands against publishing, before the tables are written: told, never silently blocked. */
import { FIELD_NAMES, PUBLICATION, PUBLICATION_NOTICES, fill, type Message } from "../messages";
import { projectCell, type DisclosureDocument } from "../model";
import type { CheckResult, Finding } from "../rules";
import { formatCell, type CellRef } from "../workbook";
import { summarise } from "./verdict";

export type PublicationNotice = keyof typeof PUBLICATION_NOTICES;

export type PublicationIssueKind =
  | "open-errors" | "open-warnings" | "not-checked" | "unread" | "secret" | "secret-doubt" | "personal" | "cannot-hold" | "counts-unclear" | "notice";

export interface PublicationIssue {
  readonly kind: PublicationIssueKind;
  /** error: must not be published like this · warning: look at it first · info: to know. */
  readonly level: "error" | "warning" | "info";
  /** Place in DisclosureDocument.projects; null: the whole document. */
  readonly project: number | null;
  /** Where to look: the finding's cell, or the first of the project; null where the issue has no one place. */
  readonly cell: CellRef | null;
  /** Of kind cannot-hold: what it is about, the same for all projects that lose the same. */
  readonly lost: LostField | null;
  /** Of kind notice: which one. */
  readonly notice: PublicationNotice | null;
  /** Never the text of a cell that is secret. */
  readonly sentence: Message;
}

export interface LostField {
  /** As the disclosure plan names it: "budget", "indicators.basis". */
  readonly field: string;
  readonly reason: "no-place" | "elsewhere" | "respelled" | "too-long" | "unknown";
  readonly cells: number;
}

/** What a plan of the disclosure says of itself (DisclosurePlan fits). */
export interface PlanFacts {
  readonly cannotHold: readonly (LostField & { readonly project: number })[];
  readonly text: { readonly notices: readonly { readonly code: PublicationNotice; readonly values: Readonly<Record<string, string | number>> }[] };
  /** 项目说明 whose stated counts could not be put right. */
  readonly unclearCounts?: readonly { readonly project: number; readonly classes: readonly string[] }[];
}

export interface PublicationCheck {
  readonly issues: readonly PublicationIssue[];
  /** Projects that must not be published, for DisclosureOptions.leaveOut once the user has confirmed. */
  readonly leaveOut: readonly number[];
}

/** Figures that cannot all be right are errors; what is missing or doubtful is to be looked at. */
const NOTICE_LEVELS: Readonly<Record<PublicationNotice, PublicationIssue["level"]>> = {
  "total-differs": "error", "part-over-total": "error", "figures-unreadable": "error",
  "figures-missing": "warning", "figure-rows-unknown": "warning", "reasons-missing": "warning", "reason-contradicts": "warning",
  "balance-over-limit": "warning", "debt-differs-from-tables": "warning", "figures-not-used": "warning", "texts-not-used": "warning", "no-tables": "warning",
  "reasons-unused": "info", "overall-missing": "info", "subgoals-missing": "info", "safeguards-missing": "info",
  "no-special-funds-assumed": "info", "no-projects-assumed": "info", "written-as-central": "info",
};

const SECRET_RULES: ReadonlySet<string> = new Set(["text-secret", "disc-secret-content"]);
const PERSONAL_RULE = "text-personal-data";

/**
 * Looks at a checked document before it is published: open findings, secret and personal content, what was not read or checked,
 * and what the plan (where there is one already) cannot hold or assumes. `leftOut`: projects that are not published, as planned.
 */
export function publicationCheck(document: DisclosureDocument, result: CheckResult, plan: PlanFacts | null = null, leftOut: readonly number[] = []): PublicationCheck {
  const open = result.findings.filter(({ accepted, project }) => accepted === null && (project === null || !leftOut.includes(project.index)));
  const secret = open.filter((finding) => SECRET_RULES.has(finding.rule));
  const certain = secret.filter((finding) => finding.level === "error");
  const leaveOut = [...new Set(certain.flatMap((finding) => (finding.project ? [finding.project.index] : [])))].sort((a, b) => a - b);
  const rest = document.projects.length - leftOut.length - leaveOut.length;
  const doubts = secret.filter((finding) => finding.level !== "error" && !leaveOut.includes(finding.project?.index ?? -1));
  const summary = summarise(document, result);
  return {
    leaveOut,
    issues: [
      ...onePerProject(certain).map((finding) => issueAt("secret", "error", finding, PUBLICATION.secretProject, PUBLICATION.secretText, { rest })),
      ...onePerProject(doubts).map((finding) => issueAt("secret-doubt", "warning", finding, PUBLICATION.secretDoubt, PUBLICATION.secretText)),
      ...onePerProject(open.filter((finding) => finding.rule === PERSONAL_RULE)).map((finding) => issueAt("personal", "warning", finding, PUBLICATION.personal, PUBLICATION.personalText)),
      ...openIssue("open-errors", open.filter((finding) => finding.level === "error"), "error", PUBLICATION.openErrors),
      ...openIssue("open-warnings", open.filter((finding) => finding.level === "warning"), "warning", PUBLICATION.openWarnings),
      ...countIssue("not-checked", summary.notChecked.length, PUBLICATION.notChecked),
      ...countIssue("unread", summary.unread, PUBLICATION.unread),
      ...(plan ? planIssues(document, plan) : []),
    ],
  };
}

const NOWHERE = { project: null, cell: null, lost: null, notice: null } as const;

function planIssues({ projects }: DisclosureDocument, { cannotHold, text, unclearCounts = [] }: PlanFacts): readonly PublicationIssue[] {
  const place = (index: number) => {
    const project = projects[index];
    return { ...NOWHERE, project: index, cell: project ? projectCell(project) : null };
  };
  return [
    ...cannotHold.map(({ project, field, reason, cells }): PublicationIssue => {
      const message = { "no-place": PUBLICATION.noPlace, elsewhere: PUBLICATION.elsewhere, respelled: PUBLICATION.respelled, "too-long": PUBLICATION.tooLong, unknown: PUBLICATION.unknown }[reason];
      const name = FIELD_NAMES[field] ?? { zh: field, en: field };
      const sentence = { zh: fill(message.zh, { number: project + 1, field: name.zh, cells }), en: fill(message.en, { number: project + 1, field: name.en, cells }) };
      return { ...place(project), kind: "cannot-hold", level: reason === "elsewhere" || reason === "respelled" ? "info" : "warning", lost: { field, reason, cells }, sentence };
    }),
    ...unclearCounts.map(({ project, classes }): PublicationIssue =>
      ({ ...place(project), kind: "counts-unclear", level: "warning", sentence: filled(PUBLICATION.countsUnclear, { number: project + 1, classes: classes.join("、") }) })),
    ...text.notices.map(({ code, values }): PublicationIssue => ({ ...NOWHERE, kind: "notice", level: NOTICE_LEVELS[code], notice: code, sentence: filled(PUBLICATION_NOTICES[code], values) })),
  ];
}

function onePerProject(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ project, cell }) => {
    const key = project ? String(project.index) : `${cell.sheet}!${formatCell(cell)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function issueAt(kind: PublicationIssueKind, level: PublicationIssue["level"], { project, cell }: Finding, ofProject: Message, ofText: Message, more: Readonly<Record<string, number>> = {}): PublicationIssue {
  const place = `${cell.sheet}!${formatCell(cell)}`;
  return { ...NOWHERE, kind, level, project: project?.index ?? null, cell, sentence: filled(project ? ofProject : ofText, { place, number: (project?.index ?? -1) + 1, ...more }) };
}

function openIssue(kind: PublicationIssueKind, findings: readonly Finding[], level: PublicationIssue["level"], message: Message): readonly PublicationIssue[] {
  if (findings.length === 0) return [];
  const projects = new Set(findings.flatMap((finding) => (finding.project ? [finding.project.index] : []))).size;
  return [{ ...NOWHERE, kind, level, sentence: filled(message, { count: findings.length, projects }) }];
}

function countIssue(kind: PublicationIssueKind, count: number, message: Message): readonly PublicationIssue[] {
  return count === 0 ? [] : [{ ...NOWHERE, kind, level: "warning", sentence: filled(message, { count }) }];
}

function filled(message: Message, values: Readonly<Record<string, string | number>>): Message {
  return { zh: fill(message.zh, values), en: fill(message.en, values) };
}
