import { describe, expect, it } from "vitest";
import { checkDocument, DEFAULT_SETTINGS, rules } from "../../src/rules";
import { exampleDocument } from "../../src/rules/example";
import { testRule } from "./tester";

for (const rule of rules) testRule(rule);

describe("the faultless document", () => {
  for (const [form, project] of [["a form", {}], ["a ledger", { form: "ledger" }], ["a split form", { layout: "split" }]] as const) {
    it(`gives no finding of any rule as ${form}`, () => {
      const result = checkDocument(exampleDocument({ projects: [project] }), DEFAULT_SETTINGS);
      expect(result.findings.map(({ rule, reason, value }) => ({ rule, reason, value }))).toEqual([]);
      expect(result.outcomes.filter(({ status }) => status === "failed" || status === "not-checked")).toEqual([]);
    });
  }

  it("has an indicator row and a project for each family to look at", () => {
    const result = checkDocument(exampleDocument({}), DEFAULT_SETTINGS);
    expect(result).toMatchObject({ budgetYear: 2026, projects: 1, indicators: 8 });
  });
});
