import { classRules } from "./classes";
import { consistencyRules } from "./consistency";
import { documentRules } from "./document";
import type { AnyRule, Bilingual } from "./engine/rule";
import { moneyRules } from "./money";
import { structureRules } from "./structure";
import { timeRules } from "./time";
import { valueRules } from "./value";
import { wordingRules } from "./wording";

export interface RuleFamily {
  readonly id: string;
  readonly title: Bilingual;
  readonly rules: readonly AnyRule[];
}

/** The catalogue, family by family. */
export const ruleFamilies: readonly RuleFamily[] = [
  { id: "structure", title: { zh: "结构与完整性", en: "Structure and completeness" }, rules: structureRules },
  { id: "classes", title: { zh: "指标分类", en: "Indicator classes" }, rules: classRules },
  { id: "money", title: { zh: "资金", en: "Money" }, rules: moneyRules },
  { id: "value", title: { zh: "指标值", en: "Target values" }, rules: valueRules },
  { id: "time", title: { zh: "时间", en: "Time" }, rules: timeRules },
  { id: "wording", title: { zh: "文字", en: "Wording" }, rules: wordingRules },
  { id: "consistency", title: { zh: "一致性", en: "Consistency" }, rules: consistencyRules },
  { id: "document", title: { zh: "公开文本", en: "Disclosure document" }, rules: documentRules },
];

/** Every rule, in the order of the catalogue. */
export const rules: readonly AnyRule[] = ruleFamilies.flatMap((family) => family.rules);

const BY_ID: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]));

/** The rule with this id; null when there is none. */
export function ruleById(id: string): AnyRule | null {
  return BY_ID.get(id) ?? null;
}

/** The rule with this id, which a finding or setting of ours names. */
export function ruleOf(id: string): AnyRule {
  const rule = BY_ID.get(id);
  if (!rule) throw new Error(`There is no rule ${id}.`);
  return rule;
}
