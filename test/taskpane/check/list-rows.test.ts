import { describe, expect, test } from "vitest";
import { countLevels, listRows, neighbour, visibleFindings, type ListLook } from "../../../src/taskpane/check/list-rows";
import { NO_FILTER } from "../../../src/taskpane/check/state";
import { finding, ruleLine } from "../findings";

const road = { index: 1, name: "农村公路养护", code: "", unitCode: "102001", unitName: "青岚县交通局" };
const rules = [ruleLine("value-percent-word", "百分号写成“百分比”"), ruleLine("money-sum-mismatch", "预算数不等于资金合计")];
const findings = [
  finding(0),
  finding(1, { level: "error", rule: "money-sum-mismatch", project: road, value: "86.00", sentence: { zh: "预算数与合计差 0.5 万元。", en: "off by 0.5" } }),
  finding(2, { level: "info", project: null }),
  finding(3, { project: road }),
];
const look = (changes: Partial<ListLook["filter"]> = {}, folded: readonly string[] = []): ListLook => ({ filter: { ...NO_FILTER, ...changes }, folded: new Set(folded), rules, language: "zh" });

describe("the list of findings", () => {
  test("groups by project in the document's order, the document's own findings first", () => {
    const rows = listRows(findings, look());
    expect(rows.map((row) => (row.kind === "group" ? row.name : row.finding.key))).toEqual([null, 2, "河道清淤", 0, "农村公路养护", 1, 3]);
  });

  test("groups by rule, rules with errors first", () => {
    const rows = listRows(findings, look({ grouping: "rule" }));
    expect(rows.map((row) => (row.kind === "group" ? row.name : row.finding.key))).toEqual(["预算数不等于资金合计", 1, "百分号写成“百分比”", 0, 2, 3]);
  });

  test("shows only the head of a folded group, with its counts", () => {
    const rows = listRows(findings, look({}, ["project:1"]));
    expect(rows.filter(({ kind }) => kind === "finding")).toHaveLength(2);
    expect(rows.at(-1)).toMatchObject({ kind: "group", folded: true, counts: { error: 1, warning: 1, info: 0 } });
  });

  test("leaves out levels that are switched off", () => {
    const levels = { error: true, warning: false, info: true };
    expect(visibleFindings(findings, look({ levels })).map(({ key }) => key)).toEqual([1, 2]);
  });

  test.each([["差 0.5", [1]], ["E3", [0]], ["交通局", [1, 3]], ["百分号", [0, 2, 3]], ["公路 百分比", [3]], ["没有这样的字", []]])("finds %s in sentence, cell, project or rule", (search, keys) => {
    expect(visibleFindings(findings, look({ search })).map(({ key }) => key)).toEqual(keys);
  });

  test("narrows to one rule, one project or the whole document", () => {
    expect(visibleFindings(findings, look({ only: { rule: "money-sum-mismatch" } })).map(({ key }) => key)).toEqual([1]);
    expect(visibleFindings(findings, look({ only: { project: 1 } })).map(({ key }) => key)).toEqual([1, 3]);
    expect(visibleFindings(findings, look({ only: { project: -1 } })).map(({ key }) => key)).toEqual([2]);
  });

  test("steps through the findings in the order of the list and around its ends", () => {
    const rows = listRows(findings, look());
    expect(neighbour(rows, null, 1)?.key).toBe(2);
    expect(neighbour(rows, 2, 1)?.key).toBe(0);
    expect(neighbour(rows, 3, 1)?.key).toBe(2);
    expect(neighbour(rows, 2, -1)?.key).toBe(3);
    expect(neighbour([], null, 1)).toBeNull();
  });

  test("does not count accepted findings", () => {
    const accepted = { rule: "value-percent-word", sheet: "台账", cell: "E3", value: "≥95百分比", reason: "已核实" };
    expect(countLevels([finding(0, { accepted }), finding(1)])).toEqual({ error: 0, warning: 1, info: 0 });
  });

  test("is quick enough to be made anew at each keystroke with 20,000 findings", () => {
    const many = Array.from({ length: 20_000 }, (_, key) => finding(key, { project: { ...road, index: key % 500 } }));
    const started = performance.now();
    expect(listRows(visibleFindings(many, look({ search: "百分比" })), look())).toHaveLength(20_500);
    // Several times the usual 40 ms, so that a busy machine does not fail it; a quadratic list takes minutes.
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
