import { expect, test } from "vitest";
import { changedSheets, initialCheck, isStale, reduceCheck, type CheckState, type Reading } from "../../../src/taskpane/check/state";
import { finding, overview } from "../findings";

const workbook = { name: "a.xlsx", sheetNames: ["台账"], ownSheets: [], protectedSheets: [], filteredSheets: [], empty: false };
const checked = (state: CheckState = initialCheck, findings = [finding(0), finding(1)], reading: Reading | null = { sheets: null, changes: state.changes }): CheckState =>
  reduceCheck(state, { type: "check/done", overview: overview(), findings, workbook, reading });
const changed = (state: CheckState, sheet: string | null): CheckState => reduceCheck(state, { type: "check/stale", sheet });

test("a result makes the state fresh, a change of the workbook makes it stale until the next check", () => {
  const stale = changed(checked(), "台账");
  expect(isStale(stale)).toBe(true);
  expect(isStale(checked(stale))).toBe(false);
});

test("before the first check nothing can be stale", () => {
  expect(isStale(changed(initialCheck, null))).toBe(false);
});

test("a change that is told of while a check reads is not in its result", () => {
  const before = changed(checked(), "台账");
  const during = changed(before, "说明");
  const done = checked(during, [], { sheets: null, changes: before.changes });
  expect([isStale(done), changedSheets(done)]).toEqual([true, ["说明"]]);
  // The same sheet changed again meanwhile.
  expect(changedSheets(checked(changed(before, "台账"), [], { sheets: null, changes: before.changes }))).toEqual(["台账"]);
});

test("reading one sheet anew leaves the change of another, and judging by other settings leaves all", () => {
  const two = changed(changed(checked(), "台账"), "说明");
  expect(changedSheets(checked(two, [], { sheets: ["台账"], changes: two.changes }))).toEqual(["说明"]);
  expect(changedSheets(checked(two, [], null))).toEqual(["台账", "说明"]);
});

test("a change nobody knows the sheet of asks for everything, and only that settles it", () => {
  const unknown = changed(checked(), null);
  expect(changedSheets(unknown)).toBeNull();
  expect(isStale(checked(unknown, [], { sheets: ["台账"], changes: unknown.changes }))).toBe(true);
  expect(isStale(checked(unknown))).toBe(false);
});

test("only one project looked at: it is found again where it stands now, and everything is shown where it is gone", () => {
  const project = (index: number, name: string) => ({ ...overview().projects[0], index, name }) as ReturnType<typeof overview>["projects"][number];
  const done = (state: CheckState, names: readonly string[]): CheckState =>
    reduceCheck(state, { type: "check/done", overview: overview({ projects: names.map((name, index) => project(index, name)) }), findings: [], workbook, reading: null });
  const only = reduceCheck(done(initialCheck, ["清淤", "绿化"]), { type: "check/filtered", filter: { only: { project: 1 } } });
  expect(done(only, ["新增", "清淤", "绿化"]).filter.only).toEqual({ project: 2 });
  expect(done(only, ["清淤"]).filter.only).toBeNull();
});

test("after a re-check the same fault in the same cell stays selected, another does not", () => {
  const selected = reduceCheck(checked(), { type: "check/selected", key: 1 });
  expect(checked(selected, [finding(7, { cell: finding(1).cell })]).selected).toBe(7);
  expect(checked(selected, [finding(7, { cell: finding(1).cell, rule: "other" })]).selected).toBeNull();
});

test("levels and groups are toggled one by one", () => {
  const off = reduceCheck(checked(), { type: "check/level-toggled", level: "info" });
  expect(off.filter.levels).toEqual({ error: true, warning: true, info: false });
  const folded = reduceCheck(off, { type: "check/group-folded", group: "project:0" });
  expect([...folded.folded]).toEqual(["project:0"]);
  expect(reduceCheck(folded, { type: "check/group-folded", group: "project:0" }).folded.size).toBe(0);
});
