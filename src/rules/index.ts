export { checkDocument, parseSettings, rulePage, rulePageMarkdown, safeFixes, sentenceOf } from "./check";
export { documentLevel } from "./document/document-kind";
export { ruleById, ruleFamilies, rules, type RuleFamily } from "./families";
export type {
  Acceptance, CheckResult, Finding, FindingProject, OutcomeReason, RuleOutcome, RuleStatus,
} from "./engine/finding";
export { presetSettings } from "./engine/presets";
export type { AnyRule, Bilingual, Certainty, Level } from "./engine/rule";
export { DEFAULT_SETTINGS, REQUIRED_COLUMNS, type CheckSettings } from "./engine/settings";
export { WORD_LIST_NAMES } from "./engine/word-lists";
export { acceptanceFor } from "./engine/acceptance";
