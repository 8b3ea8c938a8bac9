/** The rules bound to the engine: what shells and reports call. */
import type { DisclosureDocument } from "../model";
import type { Outcome, SetValueEdit } from "../workbook";
import type { CheckResult, Finding } from "./engine/finding";
import { collectSafeFixes } from "./engine/fixes";
import { pageMarkdown, pageOf, type RulePageData } from "./engine/page";
import { runRules } from "./engine/run";
import { sentenceFor, type Language } from "./engine/sentence";
import { readSettings, type CheckSettings } from "./engine/settings";
import { ruleById, ruleOf, rules } from "./families";

/** Checks a document with every rule that the settings leave on. Pure and synchronous. */
export function checkDocument(document: DisclosureDocument, settings: CheckSettings): CheckResult {
  return runRules(rules, document, settings);
}

/** Settings from parsed JSON; a wrong one is refused with `settings-invalid` (facts: path, problem). */
export function parseSettings(input: unknown): Outcome<CheckSettings> {
  return readSettings(rules, input);
}

/**
 * The edits of all safe fixes (of the named rules, where some are named), one a cell, for a preview and to be applied at once.
 * After them a further call gives no edits. A finding's own fix is `finding.fix`.
 */
export function safeFixes(document: DisclosureDocument, settings: CheckSettings, ruleIds: readonly string[] | null = null): readonly SetValueEdit[] {
  return collectSafeFixes((current) => checkDocument(current, settings), document, ruleIds);
}

/** What is wrong, why it matters and what to do, in one sentence. */
export function sentenceOf(finding: Finding, language: Language): string {
  return sentenceFor(ruleOf(finding.rule), finding, language);
}

/** A rule's page as data; null when there is no such rule. */
export function rulePage(id: string): RulePageData | null {
  const rule = ruleById(id);
  return rule && pageOf(rule);
}

/** A rule's page as Markdown; null when there is no such rule. */
export function rulePageMarkdown(id: string): string | null {
  const rule = ruleById(id);
  return rule && pageMarkdown(rule);
}
