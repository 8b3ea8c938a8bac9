import { describe, expect, it } from "vitest";
import { checkHtml, checkedFileJson, checkText, groupByProject, groupByRule, markEdits, noteEdits, planFindingsSheet, separateGrouped, summarise } from "../../src/reports";
import { exampleDocument } from "../../src/rules/example";
import { checkDocument, DEFAULT_SETTINGS, ruleById, type CheckResult } from "../../src/rules";
import type { DisclosureDocument } from "../../src/model";
import { formatCell } from "../../src/workbook";

function checked(document: DisclosureDocument): { document: DisclosureDocument; result: CheckResult } {
  return { document, result: checkDocument(document, DEFAULT_SETTINGS) };
}

const faultless = checked(exampleDocument({}));
/** Two projects; the second has no goal, and its name holds what HTML must not interpret. */
const faulty = checked(exampleDocument({ projects: [{}, { objectives: [""], name: "<script>alert(1)</script>" }] }));

describe("the verdict", () => {
  it("is 可公开 only when nothing is open, unread or unchecked", () => {
    expect(summarise(faultless.document, faultless.result)).toMatchObject({ verdict: "publishable", errors: 0, warnings: 0 });
    const unread: DisclosureDocument = { ...faultless.document, unread: [{ sheet: "表", area: "A1:B2", reason: "no-header" }] };
    expect(summarise(unread, faultless.result).verdict).toBe("after-review");
    const [first, ...rest] = faultless.result.outcomes;
    if (!first) throw new Error("no outcomes");
    for (const reason of ["no-budget-year", "not-calculated", "rule-threw"] as const) {
      const result = { ...faultless.result, outcomes: [{ ...first, reason }, ...rest] };
      expect(summarise(faultless.document, result).verdict).toBe("after-review");
    }
    expect(summarise({ ...faultless.document, projects: [] }, faultless.result).verdict).toBe("after-review");
  });

  it("is 不能公开 with an open error, and counts by level", () => {
    const summary = summarise(faulty.document, faulty.result);
    expect(summary.verdict).toBe("not-publishable");
    expect(summary.errors).toBe(faulty.result.findings.filter(({ level }) => level === "error").length);
  });
});

describe("rules that the settings switch off", () => {
  const [rule = ""] = faultless.result.outcomes.map((outcome) => outcome.rule);
  const switchedOff: CheckResult = { ...faultless.result, outcomes: faultless.result.outcomes.map((outcome) => (outcome.rule === rule ? { ...outcome, status: "off", reason: null } : outcome)) };

  it("are counted, and named in every report for people", () => {
    expect(summarise(faultless.document, faultless.result).off).toEqual([]);
    expect(summarise(faultless.document, switchedOff).off).toEqual([rule]);
    const name = ruleById(rule)?.title.zh ?? "";
    for (const report of [checkText("甲.xlsx", faultless.document, switchedOff), checkHtml([{ file: "甲.xlsx", document: faultless.document, result: switchedOff }])]) {
      expect(report).toContain("按设置关闭、没有检查的规则");
      expect(report).toContain(name);
    }
    expect(checkText("甲.xlsx", faultless.document, faultless.result)).not.toContain("关闭");
  });
});

describe("files that could not be checked", () => {
  it("stand in the HTML report with the reason", () => {
    const html = checkHtml([{ file: "甲.xlsx", ...faultless }], [{ file: "<乙>.xls", message: "这是旧版 .xls 文件。" }]);
    expect(html).toContain("没有校验的文件");
    expect(html).toContain("&lt;乙&gt;.xls：这是旧版 .xls 文件。");
  });
});

describe("the JSON of a check", () => {
  it("has the contract's shape", () => {
    const json = checkedFileJson("甲.xlsx", faulty.document, faulty.result);
    expect(json).toMatchObject({ file: "甲.xlsx", status: "checked", refusal: null, projects: 2 });
    const finding = json.findings.find(({ rule }) => rule === "struct-goal-missing");
    expect(finding).toMatchObject({ level: "error", certainty: "certain", indicator: null, accepted: null, project: { name: "<script>alert(1)</script>" } });
    expect(finding?.message).toMatch(/。$/);
    expect(json.rules.length).toBe(faulty.result.outcomes.length);
  });
});

describe("the text and HTML reports", () => {
  it("name every finding with its cell", () => {
    const text = checkText("甲.xlsx", faulty.document, faulty.result);
    const html = checkHtml([{ file: "甲.xlsx", ...faulty }]);
    for (const { cell } of faulty.result.findings) {
      expect(text).toMatch(new RegExp(`\\b${formatCell(cell)}\\b`));
      expect(html).toMatch(new RegExp(`\\b${formatCell(cell)}\\b`));
    }
  });

  it("never let a cell's text become HTML", () => {
    const html = checkHtml([{ file: "<img>.xlsx", ...faulty }]);
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain("&lt;script&gt;");
  });

  it("list what was not read", () => {
    const document: DisclosureDocument = { ...faultless.document, unread: [{ sheet: "附表", area: "A1:F9", reason: "no-header" }] };
    expect(checkText("甲.xlsx", document, faultless.result)).toContain("附表!A1:F9");
    expect(checkHtml([{ file: "甲.xlsx", document, result: faultless.result }])).toContain("附表!A1:F9");
  });
});

describe("groups", () => {
  it("part the recurring notes from the rest without dropping any", () => {
    const many = checked(exampleDocument({ projects: [{ change: { 0: { basis: "年度工作计划" }, 1: { basis: "年度工作计划" } } }] }));
    const { single, grouped } = separateGrouped(many.result.findings);
    expect(grouped.map(({ rule, findings }) => [rule, findings.length])).toContainEqual(["text-basis-generic", 2]);
    expect(single.length + grouped.reduce((sum, { findings }) => sum + findings.length, 0)).toBe(many.result.findings.length);
  });

  it("hold every finding exactly once", () => {
    const { findings } = faulty.result;
    expect(groupByProject(findings).flatMap((group) => group.findings)).toHaveLength(findings.length);
    expect(new Set(groupByRule(findings).flatMap((group) => group.findings)).size).toBe(findings.length);
  });
});

describe("marks and notes", () => {
  it("mark each faulty cell once, and no accepted one", () => {
    const cells = new Set(faulty.result.findings.map(({ cell }) => `${cell.sheet}!${formatCell(cell)}`));
    const marked = markEdits(faulty.result.findings).flatMap(({ marks }) => marks.flatMap(({ areas }) => areas.map((area) => area.bottom - area.top + 1)));
    expect(marked.reduce((sum, count) => sum + count, 0)).toBe(cells.size);
    expect(noteEdits(faulty.result.findings)).toHaveLength(cells.size);
    const accepted = faulty.result.findings.map((finding) => ({ ...finding, accepted: { rule: finding.rule, sheet: "", cell: "", value: "", reason: "核实无误" } }));
    expect(markEdits(accepted)).toEqual([]);
    expect(noteEdits(accepted)).toEqual([]);
  });
});

describe("the findings sheet", () => {
  it("has one row a finding with a link to its cell, under a free sheet name", () => {
    const plan = planFindingsSheet(faulty.result.findings, ["问题清单"]);
    expect(plan.name).toBe("问题清单(2)");
    expect(plan.links).toHaveLength(faulty.result.findings.length);
    expect(plan.kind).toBe("findings");
    for (const cell of plan.cells) expect(plan.styles[cell.style]).toBeDefined();
  });
});
