import { describe, expect, it } from "vitest";
import { formatCell, inverseOf } from "../../../src/workbook";
import { checkDocument, DEFAULT_SETTINGS, safeFixes } from "../../../src/rules";
import type { CheckResult } from "../../../src/rules/engine/finding";
import { runRules } from "../../../src/rules/engine/run";
import { withEdits } from "../../../src/rules/engine/with-edits";
import { exampleDocument } from "../../../src/rules/example";
import { ruleOf } from "../../../src/rules/families";
import { corpusNames, hasCorpus } from "../../corpus";
import { corpusDocument } from "../corpus/read";

const twoInOneCell = exampleDocument({ projects: [{ change: { 2: { value: ">=98百分比" }, 1: { description: "反应开放情况" } } }] });

describe("safe fixes", () => {
  it("put two faults of one cell right with one edit", () => {
    const edits = safeFixes(twoInOneCell, DEFAULT_SETTINGS);
    expect(edits.map(({ before, after }) => [before, after]).sort()).toEqual([[">=98百分比", "≥98%"], ["反应开放情况", "反映开放情况"]]);
  });

  it("keep to the rules that are named", () => {
    const edits = safeFixes(twoInOneCell, DEFAULT_SETTINGS, ["value-percent-word"]);
    expect(edits.map(({ before, after }) => [before, after])).toEqual([[">=98百分比", ">=98%"]]);
  });

  it("are taken back by their inverse", () => {
    const edits = safeFixes(twoInOneCell, DEFAULT_SETTINGS);
    expect(withEdits(withEdits(twoInOneCell, edits), edits.map(inverseOf))).toEqual(twoInOneCell);
  });

  it("leave what has several readings to the user", () => {
    const document = exampleDocument({ projects: [{ change: { 0: { value: "》12000册" }, 3: { value: "3月/次" }, 1: { description: "放映电影场次情况" } } }] });
    expect(safeFixes(document, DEFAULT_SETTINGS)).toEqual([]);
    const kinds = checkDocument(document, DEFAULT_SETTINGS).findings.map(({ rule, fix }) => [rule, fix?.kind ?? null]);
    expect(kinds).toEqual(expect.arrayContaining([["value-operator-nonstandard", null], ["value-inverted-frequency", null], ["text-homophone", "confirm"]]));
  });

  it("head a shared plan label in 万元 only when every project below it is in 万元", () => {
    const money = { form: "ledger", plan: ["4.80", "12.00", "20.40", "24.00"] } as const;
    const label = (projects: Parameters<typeof exampleDocument>[0]["projects"]) =>
      safeFixes(exampleDocument({ ...(projects ? { projects } : {}) }), DEFAULT_SETTINGS).map(({ after }) => after);
    expect(label([money, money])).toEqual(["资金支出计划（万元）"]);
    expect(label([money, { form: "ledger" }])).toEqual([]);
  });
});

describe.skipIf(!hasCorpus)("fixes on published targets", () => {
  it.each(corpusNames)("come to rest in %s: nothing left to fix safely, no new finding of the fixed rules", async (name) => {
    const document = await corpusDocument(name);
    const edits = safeFixes(document, DEFAULT_SETTINGS);
    const fixed = withEdits(document, edits);
    expect(safeFixes(fixed, DEFAULT_SETTINGS)).toEqual([]);
    expect(checkDocument(fixed, DEFAULT_SETTINGS).findings.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
    const keys = edits.map(({ cell }) => `${cell.sheet}!${String(cell.row)},${String(cell.column)}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(corpusNames)("each remove their finding in %s", async (name) => {
    const document = await corpusDocument(name);
    for (const { fix, rule: id, cell, project, value } of checkDocument(document, DEFAULT_SETTINGS).findings) {
      if (fix === null) continue;
      const rule = ruleOf(id);
      // What a row, a text or a project is judged by lies in its own project: the others need not be judged again.
      const own = rule.reach === "document" || project === null ? document : { ...document, projects: document.projects.slice(project.index, project.index + 1) };
      const judges = [rule, ...(rule.yieldsTo ?? []).map(ruleOf)];
      const at = ({ findings }: CheckResult) => findings.filter((one) => one.rule === id && formatCell(one.cell) === formatCell(cell) && one.cell.sheet === cell.sheet);
      expect(at(runRules(judges, own, DEFAULT_SETTINGS)), `${id} ${value} before`).toHaveLength(1);
      expect(at(runRules(judges, withEdits(own, fix.edits), DEFAULT_SETTINGS)), `${id} ${value} after`).toEqual([]);
    }
  });
});
