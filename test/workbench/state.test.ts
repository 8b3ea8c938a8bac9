import { describe, expect, test } from "vitest";
import { inverseOf, type SetValueEdit, type WorkbookSnapshot } from "../../src/workbook";
import { initialWorkbench, reduceWorkbench, type WorkbenchAction, type WorkbenchState } from "../../src/workbench/state";

const sheet = { visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts: new Map(), rows: [] } as const;
const snapshot: WorkbookSnapshot = { name: "a.xlsx", date1904: false, skipped: [], sheets: [{ ...sheet, name: "藏", visibility: "hidden" }, { ...sheet, name: "台账" }] };
const edit: SetValueEdit = { kind: "set-value", cell: { sheet: "台账", row: 0, column: 0 }, before: null, after: "甲" };
const run = (...actions: readonly WorkbenchAction[]): WorkbenchState => actions.reduce(reduceWorkbench, reduceWorkbench(initialWorkbench("zh"), { type: "opened", snapshot, looks: new Map() }));

describe("the open workbook", () => {
  test("shows the first sheet that can be seen", () => {
    expect(run().workbook?.selection.sheet).toBe("台账");
  });

  test("keeps what was done for undo and redo", () => {
    const done = run({ type: "applied", edits: [edit], history: "record" });
    expect(done.workbook).toMatchObject({ done: [[edit]], undone: [], unsaved: true });
    const undone = reduceWorkbench(done, { type: "applied", edits: [inverseOf(edit)], history: "undo" });
    expect(undone.workbook).toMatchObject({ done: [], undone: [[edit]] });
    expect(reduceWorkbench(undone, { type: "applied", edits: [edit], history: "redo" }).workbook).toMatchObject({ done: [[edit]], undone: [] });
    const other = reduceWorkbench(undone, { type: "applied", edits: [{ ...edit, after: "乙" }], history: "record" });
    expect(other.workbook?.undone).toEqual([]);
  });

  test("shows marks by cell until they are cleared", () => {
    const marked = run({ type: "applied", history: "record", edits: [{ kind: "set-marks", sheet: "台账", marks: [{ level: "error", areas: [{ top: 0, left: 1, bottom: 1, right: 1 }] }] }] });
    expect(marked.workbook?.marks.get("台账")?.size).toBe(2);
    expect(reduceWorkbench(marked, { type: "applied", history: "record", edits: [{ kind: "clear-marks", sheet: "台账" }] }).workbook?.marks.has("台账")).toBe(false);
  });

  test("goes to another sheet when the selected one is gone", () => {
    const without = { ...snapshot, sheets: [{ ...sheet, name: "目录" }] };
    expect(run({ type: "read", snapshot: without }).workbook?.selection.sheet).toBe("目录");
  });
});

test("the page's language can change while a workbook is open", () => {
  const state = initialWorkbench("zh");
  expect(reduceWorkbench(state, { type: "language", language: "en" })).toEqual({ ...state, language: "en" });
});
