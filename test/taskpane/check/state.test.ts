import { expect, test } from "vitest";
import { initialCheck, reduceCheck, workbookFacts, type CheckState } from "../../../src/taskpane/check/state";
import { finding, overview } from "../findings";

const workbook = { name: "a.xlsx", sheetNames: ["台账"], ownSheets: [], protectedSheets: [], filteredSheets: [], empty: false };
const checked = (state: CheckState = initialCheck, findings = [finding(0), finding(1)]): CheckState => reduceCheck(state, { type: "check/done", overview: overview(), findings, workbook });

test("a result makes the state fresh, a change of the workbook makes it stale until the next check", () => {
  const stale = reduceCheck(checked(), { type: "check/stale" });
  expect(stale.stale).toBe(true);
  expect(checked(stale).stale).toBe(false);
});

test("before the first check nothing can be stale", () => {
  expect(reduceCheck(initialCheck, { type: "check/stale" })).toBe(initialCheck);
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

test("facts of a workbook name protected and filtered sheets of the user, and sheets of ours apart", () => {
  const sheet = { visibility: "visible", rows: [], facts: new Map(), merges: [], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null } as const;
  const area = { top: 0, left: 0, bottom: 9, right: 3 };
  expect(workbookFacts({
    name: "a.xlsx", date1904: false, skipped: [],
    sheets: [
      { ...sheet, name: "锁", protected: true },
      { ...sheet, name: "筛", filter: area, hiddenRows: [{ first: 2, last: 3 }] },
      { ...sheet, name: "设了筛选但没有筛掉", filter: area },
      { ...sheet, name: "公开表", ownKind: "disclosure", protected: true },
    ],
  })).toMatchObject({ protectedSheets: ["锁"], filteredSheets: ["筛"], ownSheets: ["公开表"], empty: true });
});
