import { describe, expect, it } from "vitest";
import type { DisclosureDocument, Field } from "../../../src/model";
import { checkDocument, DEFAULT_SETTINGS, ruleById } from "../../../src/rules";
import { exampleDocument } from "../../../src/rules/example";
import { acceptanceFor } from "../../../src/rules/engine/acceptance";
import type { Acceptance } from "../../../src/rules/engine/finding";
import { NO_OPTIONS } from "../../../src/rules/engine/options";
import { atLevel2, atLevel3, atValue } from "../../../src/rules/engine/places";
import { defineRule, type AnyRule, type RowRule } from "../../../src/rules/engine/rule";
import { runRules } from "../../../src/rules/engine/run";

const PARTS = {
  title: { zh: "测试", en: "Test" }, level: "warning", certainty: "certain", basis: [{ document: "惯例" }], options: NO_OPTIONS,
  messages: { hit: { zh: "有问题。", en: "A fault." } },
  page: { why: "。", how: "。", acceptable: "。", limits: "。" },
  examples: [{ says: "", document: {} }, { says: "", document: {} }],
} as const;

/** A rule that finds every row; the tests change what matters to them. */
function ruleWith(changes: Partial<RowRule<unknown, "hit">> & { readonly id: string }): AnyRule {
  return defineRule<unknown, "hit">({ ...PARTS, reach: "row", place: atValue, check: () => ({ reason: "hit" }), ...changes });
}

const document = exampleDocument({});

describe("the outcome of a rule", () => {
  const outcome = (rule: AnyRule, on: DisclosureDocument = document, settings = DEFAULT_SETTINGS) => runRules([rule], on, settings).outcomes[0];

  it("is found, with the number of findings", () => {
    expect(outcome(ruleWith({ id: "a-b" }))).toEqual({ rule: "a-b", status: "found", count: 8, reason: null });
  });

  it("is passed when it looked and found nothing", () => {
    expect(outcome(ruleWith({ id: "a-b", check: () => null }))).toMatchObject({ status: "passed", count: 0, reason: null });
  });

  it("is not-applicable when the form has nothing for it to look at", () => {
    expect(outcome(ruleWith({ id: "a-b" }), exampleDocument({ projects: [{ without: ["value"] }] }))).toMatchObject({ status: "not-applicable" });
    expect(outcome(ruleWith({ id: "a-b", applies: () => false }))).toMatchObject({ status: "not-applicable" });
    expect(outcome(ruleWith({ id: "a-b" }), { ...document, projects: [] })).toMatchObject({ status: "not-applicable" });
  });

  it("is not-checked without the budget year it needs, and looks at nothing", () => {
    const rule = ruleWith({ id: "a-b", requires: ["budget-year"] });
    const without = runRules([rule], { ...document, budgetYear: null }, DEFAULT_SETTINGS);
    expect(without.findings).toEqual([]);
    expect(without.outcomes).toEqual([{ rule: "a-b", status: "not-checked", count: 0, reason: "no-budget-year" }]);
    expect(outcome(rule, { ...document, budgetYear: null }, { ...DEFAULT_SETTINGS, budgetYear: 2026 })).toMatchObject({ status: "found" });
  });

  it("is not-checked when a cell it needs is not calculated, and says nothing about that cell", () => {
    const all = withValues(document, (field) => ({ ...field, text: "", raw: null, unknown: "not-calculated" }));
    const result = runRules([ruleWith({ id: "a-b" })], all, DEFAULT_SETTINGS);
    expect(result.findings).toEqual([]);
    expect(result.outcomes[0]).toEqual({ rule: "a-b", status: "not-checked", count: 0, reason: "not-calculated" });
    const one = withValues(document, (field, row) => (row === 0 ? { ...field, unknown: "error" } : field));
    expect(runRules([ruleWith({ id: "a-b" })], one, DEFAULT_SETTINGS).outcomes[0]).toEqual({ rule: "a-b", status: "found", count: 7, reason: "not-calculated" });
  });

  it("is failed when the rule throws; its other findings and the other rules go on, and no user data is told", () => {
    const throws = ruleWith({
      id: "a-throws",
      check: (row) => {
        if (row.index === 3) throw new Error(row.indicator.value.text);
        return { reason: "hit" };
      },
    });
    const result = runRules([throws, ruleWith({ id: "b-works" })], document, DEFAULT_SETTINGS);
    expect(result.outcomes).toEqual([
      { rule: "a-throws", status: "failed", count: 7, reason: "rule-threw" },
      { rule: "b-works", status: "found", count: 8, reason: null },
    ]);
    expect(JSON.stringify(result.outcomes)).not.toContain("2026年9月");
  });

  it("is failed when a rule reports a field that has no cell", () => {
    const rule = defineRule<unknown, "hit">({
      ...PARTS, id: "a-b", reach: "document", applies: () => true,
      check: () => [{ reason: "hit", at: { text: "", raw: null, cell: null } }],
    });
    expect(outcome(rule)).toMatchObject({ status: "failed", count: 0 });
  });

  it("is off when the settings say so", () => {
    const result = runRules([ruleWith({ id: "a-b" })], document, { ...DEFAULT_SETTINGS, rules: { "a-b": { enabled: false } } });
    expect(result.findings).toEqual([]);
    expect(result.outcomes[0]).toEqual({ rule: "a-b", status: "off", count: 0, reason: null });
  });
});

describe("findings", () => {
  it("are one per rule and cell: rows under one merged class cell give one", () => {
    const shared = document.projects[0]?.indicators[0]?.level2 ?? { text: "", raw: null, cell: null };
    const merged = withRows(document, (row) => ({ ...row, level2: shared }));
    expect(runRules([ruleWith({ id: "a-b", place: atLevel2 })], merged, DEFAULT_SETTINGS).findings).toHaveLength(1);
  });

  it("are silenced in a cell where a rule that they yield to found the cause", () => {
    const first = ruleWith({ id: "a-cause", check: (row) => (row.index === 2 ? { reason: "hit" } : null) });
    const second = ruleWith({ id: "b-follows", yieldsTo: ["a-cause"] });
    const result = runRules([second, first], document, DEFAULT_SETTINGS);
    expect(result.outcomes.map(({ rule, count }) => [rule, count])).toEqual([["b-follows", 7], ["a-cause", 1]]);
    expect(runRules([ruleWith({ id: "c-elsewhere", yieldsTo: ["a-cause"], place: atLevel3 }), first], document, DEFAULT_SETTINGS).outcomes[0]).toMatchObject({ count: 8 });
  });

  it("stand in the order of sheets, rows, columns and rules, whatever order rules run in", () => {
    const two = exampleDocument({ projects: [{}, {}] });
    const rules = [ruleWith({ id: "z-first" }), ruleWith({ id: "a-second" }), ruleWith({ id: "m-left", place: atLevel3 })];
    const order = runRules(rules, two, DEFAULT_SETTINGS).findings.map(({ cell, rule }) => [cell.row, cell.column, rules.findIndex(({ id }) => id === rule)] as const);
    const sorted = [...order].sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    expect(order).toEqual(sorted);
    expect(order.slice(0, 3)).toEqual([[10, 2, 2], [10, 4, 0], [10, 4, 1]]);
  });

  it("name project, indicator, value and cell", () => {
    const [finding] = runRules([ruleWith({ id: "a-b" })], document, DEFAULT_SETTINGS).findings;
    expect(finding).toMatchObject({
      rule: "a-b", reason: "hit", level: "warning", certainty: "certain", indicator: "购置新书册数", value: "≥12000册",
      cell: { sheet: "绩效目标", row: 10, column: 4 },
      project: { index: 0, name: "社区图书室购书与开放", code: "13999926P004123100015", unitCode: "206001", unitName: "云湖区文化馆" },
    });
  });

  it("take the level of the settings, but doubt is never an error", () => {
    const level = (rule: AnyRule) => runRules([rule], document, { ...DEFAULT_SETTINGS, rules: { "a-b": { level: "error" } } }).findings[0]?.level;
    expect(level(ruleWith({ id: "a-b" }))).toBe("error");
    expect(level(ruleWith({ id: "a-b", check: () => ({ reason: "hit", certainty: "needs-review" }) }))).toBe("warning");
    expect(runRules([ruleWith({ id: "a-b", check: () => ({ reason: "hit", level: "error", certainty: "needs-review" }) })], document, DEFAULT_SETTINGS).findings[0]?.level).toBe("warning");
  });

  it("do not change between two runs", () => {
    const bad = exampleDocument({ projects: [{ change: { 2: { value: ">=98百分比" } } }, { objectives: [""], code: "1" }] });
    expect(checkDocument(bad, DEFAULT_SETTINGS)).toEqual(checkDocument(bad, DEFAULT_SETTINGS));
  });
});

describe("acceptance", () => {
  const rule = ruleWith({ id: "a-b", check: (row) => (row.index === 0 ? { reason: "hit" } : null) });
  const [finding] = runRules([rule], document, DEFAULT_SETTINGS).findings;
  const accepted = finding ? acceptanceFor(finding, "与主管部门核实过") : null;
  const check = (acceptances: readonly Acceptance[], on: DisclosureDocument = document, by: AnyRule = rule) =>
    runRules([by], on, { ...DEFAULT_SETTINGS, acceptances: [...acceptances] });

  it("keeps a warning in the list but out of the count", () => {
    const result = check(accepted ? [accepted] : []);
    expect(result.findings[0]?.accepted).toEqual(accepted);
    expect(result.outcomes[0]).toMatchObject({ status: "passed", count: 0 });
    expect(result.unusedAcceptances).toEqual([]);
  });

  it("lapses when the value changes, and is then listed as unused", () => {
    const changed = withValues(document, (field, row) => (row === 0 ? { ...field, text: "≥13000册", raw: "≥13000册" } : field));
    const result = check(accepted ? [accepted] : [], changed);
    expect(result.findings[0]?.accepted).toBeNull();
    expect(result.outcomes[0]).toMatchObject({ status: "found", count: 1 });
    expect(result.unusedAcceptances).toEqual([accepted]);
  });

  it("is never given to an error", () => {
    const strict = ruleWith({ id: "a-b", level: "error", check: (row) => (row.index === 0 ? { reason: "hit" } : null) });
    const result = check(accepted ? [accepted] : [], document, strict);
    expect(result.findings[0]?.accepted).toBeNull();
    expect(result.unusedAcceptances).toEqual([accepted]);
    expect(result.findings.map((one) => acceptanceFor(one, "理由"))).toEqual([null]);
  });
});

function withRows(on: DisclosureDocument, change: (row: DisclosureDocument["projects"][number]["indicators"][number], index: number) => typeof row): DisclosureDocument {
  return { ...on, projects: on.projects.map((project) => ({ ...project, indicators: project.indicators.map(change) })) };
}

function withValues(on: DisclosureDocument, change: (field: Field, row: number) => Field): DisclosureDocument {
  return withRows(on, (row, index) => ({ ...row, value: change(row.value, index) }));
}

describe("an acceptance", () => {
  it("lapses when another cell that the rule judged changes", () => {
    const inputAsOutput = ruleById("class-input-as-output");
    if (!inputAsOutput) throw new Error("no such rule");
    const documentWith = (value: string): ReturnType<typeof exampleDocument> =>
      exampleDocument({ projects: [{ change: { 0: { level3: "购书投入金额", value } } }] });
    const [finding] = runRules([inputAsOutput], documentWith("≥3万元"), DEFAULT_SETTINGS).findings;
    const acceptance = finding && acceptanceFor(finding, "已与主管部门核实");
    if (!acceptance) throw new Error("nothing to accept");
    const settings = { ...DEFAULT_SETTINGS, acceptances: [acceptance] };
    expect(runRules([inputAsOutput], documentWith("≥3万元"), settings).findings.map(({ accepted }) => accepted)).toEqual([acceptance]);
    const changed = runRules([inputAsOutput], documentWith("≥9万元"), settings);
    expect(changed.findings.map(({ accepted }) => accepted)).toEqual([null]);
    expect(changed.unusedAcceptances).toEqual([acceptance]);
  });
});
