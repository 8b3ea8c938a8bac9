import { describe, expect, it } from "vitest";
import { inverseOf } from "../../../src/workbook";
import { checkDocument, DEFAULT_SETTINGS, safeFixes } from "../../../src/rules";
import { withEdits } from "../../../src/rules/engine/with-edits";
import { exampleDocument } from "../../../src/rules/example";
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

  it.each(corpusNames)("each remove their finding in %s, and a second time change nothing", async (name) => {
    const document = await corpusDocument(name);
    const { findings } = checkDocument(document, DEFAULT_SETTINGS);
    for (const finding of findings) {
      if (finding.fix === null) continue;
      const again = checkDocument(withEdits(document, finding.fix.edits), DEFAULT_SETTINGS).findings;
      const left = again.find(({ rule, cell }) => rule === finding.rule && cell.sheet === finding.cell.sheet && cell.row === finding.cell.row && cell.column === finding.cell.column);
      expect(left, `${finding.rule} ${finding.value}`).toBeUndefined();
    }
  });
});
