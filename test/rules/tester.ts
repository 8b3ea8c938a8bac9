/** The one tester of rules: every example of every rule is executed as strictly as a published table would be. */
import { describe, expect, it } from "vitest";
import type { DisclosureDocument } from "../../src/model";
import { formatCell } from "../../src/workbook";
import type { Example } from "../../src/rules/engine/example-document";
import type { CheckResult, Finding } from "../../src/rules/engine/finding";
import type { AnyRule } from "../../src/rules/engine/rule";
import { runRules } from "../../src/rules/engine/run";
import { sentenceFor } from "../../src/rules/engine/sentence";
import { DEFAULT_SETTINGS, readSettings, type CheckSettings } from "../../src/rules/engine/settings";
import { withEdits } from "../../src/rules/engine/with-edits";
import { exampleDocument, exampleField } from "../../src/rules/example";

export function testRule(rule: AnyRule): void {
  describe(rule.id, () => {
    for (const example of rule.examples) {
      it(`${example.finds ? "finds" : "passes"}: ${example.says}`, () => { testExample(rule, example); });
    }

    it("has its bad examples first, a good one at least, and a bad one for every reason", () => {
      const bad = rule.examples.map((example) => example.finds !== undefined);
      expect(bad).toEqual([...bad].sort((a, b) => Number(b) - Number(a)));
      expect(bad).toContain(false);
      const found = new Set(rule.examples.flatMap((example) => example.finds?.reason ?? []));
      expect([...found].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

function testExample(rule: AnyRule, example: Example<string>): void {
  const document = deepFreeze(exampleDocument(example.document));
  const settings = deepFreeze(settingsOf(rule, example));
  const before = JSON.stringify(document);
  const result = runRules([rule], document, settings);
  expect(JSON.stringify(document)).toBe(before);
  const found = result.findings.map((finding) => `${finding.cell.sheet}!${formatCell(finding.cell)} ${finding.reason}`);
  const [outcome] = result.outcomes;
  if (!example.finds) {
    expect(found).toEqual([]);
    expect(["passed", "not-applicable", "not-checked"]).toContain(outcome?.status);
    return;
  }
  const cell = exampleField(document, example.finds.at).cell;
  expect(cell).not.toBeNull();
  expect(found).toEqual([`${cell?.sheet ?? ""}!${cell ? formatCell(cell) : ""} ${example.finds.reason}`]);
  expect(outcome).toEqual({ rule: rule.id, status: "found", count: 1, reason: null });
  for (const finding of result.findings) testFinding(rule, finding, document, settings);
}

function testFinding(rule: AnyRule, finding: Finding, document: DisclosureDocument, settings: CheckSettings): void {
  expect(finding.certainty === "needs-review" && finding.level === "error").toBe(false);
  for (const language of ["zh", "en"] as const) {
    const sentence = sentenceFor(rule, finding, language);
    expect(sentence).not.toMatch(/[{}]|undefined|NaN/);
    expect(sentence).toMatch(language === "zh" ? /。$/ : /\.$/);
  }
  if (rule.fix && finding.fix) testFix(rule, finding, document, settings);
}

function testFix(rule: AnyRule, finding: Finding, document: DisclosureDocument, settings: CheckSettings): void {
  const edits = finding.fix?.edits ?? [];
  expect(edits.length).toBeGreaterThan(0);
  for (const edit of edits) expect(edit.after).not.toBe(edit.before);
  const fixed = withEdits(document, edits);
  const again: CheckResult = runRules([rule], fixed, settings);
  expect(again.findings).toEqual([]);
}

function settingsOf(rule: AnyRule, example: Example<string>): CheckSettings {
  const outcome = readSettings([rule], {
    ...example.settings,
    ...(example.options ? { rules: { [rule.id]: { options: example.options } } } : {}),
  });
  if (!outcome.ok) throw new Error(`The example's settings are refused: ${JSON.stringify(outcome.refusal)}`);
  return { ...DEFAULT_SETTINGS, ...outcome.value };
}

/** Any write to what a check was given throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
