/** The one-word answer of a check, and the counts behind it. */
import type { DisclosureDocument } from "../model";
import type { CheckResult, Finding, OutcomeReason } from "../rules";

/** publishable 可公开 · after-review 核实后公开 · not-publishable 不能公开 */
export type Verdict = "publishable" | "after-review" | "not-publishable";

export interface CheckSummary {
  readonly verdict: Verdict;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly accepted: number;
  /** Rules that could not check everything they should, or failed. */
  readonly notChecked: readonly { readonly rule: string; readonly reason: OutcomeReason }[];
  /** Rules that the settings switch off: a clear verdict says nothing about them. */
  readonly off: readonly string[];
  readonly unread: number;
}

/**
 * Sums up a check. 可公开 is said only when nothing at error or warning level is open, every rule could be checked,
 * and every part of the workbook that looks like content was read: no false all-clear.
 */
export function summarise(document: DisclosureDocument, result: CheckResult): CheckSummary {
  const open = result.findings.filter((finding) => finding.accepted === null);
  const count = (level: Finding["level"]): number => open.filter((finding) => finding.level === level).length;
  const notChecked = result.outcomes.flatMap(({ rule, reason }) => (reason === null ? [] : [{ rule, reason }]));
  const unread = document.unread.filter((range) => range.reason !== "own-sheet").length;
  const errors = count("error");
  const warnings = count("warning");
  const certain = warnings === 0 && notChecked.length === 0 && unread === 0 && document.projects.length > 0;
  return {
    verdict: errors > 0 ? "not-publishable" : certain ? "publishable" : "after-review",
    errors,
    warnings,
    infos: count("info"),
    accepted: result.findings.length - open.length,
    notChecked,
    off: result.outcomes.filter(({ status }) => status === "off").map(({ rule }) => rule),
    unread,
  };
}
