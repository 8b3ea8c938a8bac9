import { expect, test } from "vitest";
import { confirmable, safelyFixable } from "../../../src/taskpane/fix/fixable";
import { byRule } from "../../../src/taskpane/fix/by-rule";
import { initialFix, reduceFix } from "../../../src/taskpane/fix/state";
import type { SetValueEdit } from "../../../src/workbook";
import { finding } from "../findings";

const edit = (row: number): SetValueEdit => ({ kind: "set-value", cell: { sheet: "台账", row, column: 4 }, before: "≥95百分比", after: "≥95%" });
const safe = (row: number) => ({ kind: "safe", edits: [edit(row)] }) as const;
const accepted = { rule: "value-percent-word", sheet: "台账", cell: "E3", value: "", reason: "已核实" };

test("safe fixes are offered once a cell, not for accepted findings or rules left out", () => {
  const findings = [finding(0, { fix: safe(1) }), finding(1, { fix: safe(1) }), finding(2, { fix: safe(2), accepted }), finding(3, { fix: safe(3), rule: "other" }), finding(4, { fix: { kind: "confirm", edits: [edit(4)] } })];
  expect(safelyFixable(findings).map(({ key }) => key)).toEqual([0, 3]);
  expect(safelyFixable(findings, new Set(["other"])).map(({ key }) => key)).toEqual([0]);
  expect(confirmable(findings).map(({ key }) => key)).toEqual([4]);
  expect(byRule(findings).map(({ rule, findings: members }) => [rule, members.length])).toEqual([["value-percent-word", 4], ["other", 1]]);
});

test("an applied group can be undone; what could not be taken back stays in it", () => {
  const applied = reduceFix(initialFix, { type: "fix/applied", kind: "safe", edits: [edit(1), edit(2)] });
  expect(applied.groups).toMatchObject([{ id: 1, undone: false }]);
  const partly = reduceFix(applied, { type: "fix/undone", id: 1, remaining: [edit(2)] });
  expect(partly.groups).toEqual([{ id: 1, kind: "safe", edits: [edit(2)], undone: false }]);
  expect(reduceFix(partly, { type: "fix/undone", id: 1, remaining: [] }).groups[0]?.undone).toBe(true);
});

test("a group without edits is none", () => {
  expect(reduceFix(initialFix, { type: "fix/applied", kind: "one", edits: [] }).groups).toEqual([]);
});
