import { expect, test } from "vitest";
import { workbookFacts } from "../../../src/taskpane/core/workbook-facts";

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
