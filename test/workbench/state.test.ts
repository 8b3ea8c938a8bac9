import { describe, expect, test } from "vitest";
import { gridOf, type SetMarksEdit, type SetValueEdit, type WorkbookSnapshot } from "../../src/workbook";
import { KEPT_STATES, NO_HISTORY, recorded } from "../../src/workbench/history";
import { marksByCell } from "../../src/workbench/marks";
import { initialWorkbench, reduceWorkbench, type WorkbenchAction, type WorkbenchState } from "../../src/workbench/state";

const sheet = { visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts: new Map(), rows: [] } as const;
const snapshot: WorkbookSnapshot = { name: "a.xlsx", date1904: false, skipped: [], sheets: [{ ...sheet, name: "藏", visibility: "hidden" }, { ...sheet, name: "台账" }] };
const edit: SetValueEdit = { kind: "set-value", cell: { sheet: "台账", row: 0, column: 0 }, before: null, after: "甲" };
const other: SetValueEdit = { ...edit, cell: { ...edit.cell, column: 1 } };
const marks: SetMarksEdit = { kind: "set-marks", sheet: "台账", marks: [{ level: "error", areas: [{ top: 0, left: 1, bottom: 1, right: 1 }] }] };
const run = (...actions: readonly WorkbenchAction[]): WorkbenchState => actions.reduce(reduceWorkbench, reduceWorkbench(initialWorkbench("zh"), { type: "opened", snapshot, looks: new Map(), marks: new Map() }));
const typed: WorkbenchAction = { type: "applied", edits: [edit, other], step: { kind: "values", edits: [edit, other] } };
const held = ({ workbook }: WorkbenchState, column = 0): unknown => { const shown = workbook?.snapshot.sheets[1]; return shown ? gridOf(shown).value({ row: 0, column }) : undefined; };

describe("the open workbook", () => {
  test("shows the first sheet that can be seen", () => {
    expect(run().workbook?.selection.sheet).toBe("台账");
  });

  test("takes values back and does them again, and forgets what was undone when something else is done", () => {
    expect(held(run(typed))).toBe("甲");
    const undone = run(typed, { type: "turned", way: "undo" });
    expect([held(undone), undone.workbook?.history.undone.length, undone.workbook?.history.done.length]).toEqual([null, 1, 0]);
    expect(held(run(typed, { type: "turned", way: "undo" }, { type: "turned", way: "redo" }))).toBe("甲");
    expect(run(typed, { type: "turned", way: "undo" }, typed).workbook?.history.undone).toEqual([]);
  });

  test("shows what an undo changed", () => {
    const away = { type: "selected", selection: { sheet: "藏", active: { row: 9, column: 9 }, from: { row: 9, column: 9 }, to: { row: 9, column: 9 } } } as const;
    expect(run(typed, away, { type: "turned", way: "undo" }).workbook?.selection).toMatchObject({ sheet: "台账", active: { row: 0, column: 0 } });
  });

  test("takes back what the file refused, and leaves it out of the history", () => {
    const refused = run(typed, { type: "refused", edits: [edit] });
    expect([held(refused), held(refused, 1)]).toEqual([null, "甲"]);
    expect(refused.workbook?.history.done).toEqual([{ kind: "values", edits: [other] }]);
    expect(run(typed, { type: "refused", edits: [edit, other] }).workbook?.history.done).toEqual([]);
  });

  test("shows marks by cell until they are cleared or undone", () => {
    const laid: WorkbenchAction = { type: "applied", edits: [marks], step: { kind: "marks", before: new Map(), after: new Map([["台账", marks.marks]]) } };
    const areas = run(laid).workbook?.marks.get("台账");
    expect(areas && marksByCell(areas).size).toBe(2);
    expect(run(laid, { type: "turned", way: "undo" }).workbook?.marks.size).toBe(0);
    expect(run(laid, { type: "turned", way: "undo" }, { type: "turned", way: "redo" }).workbook?.marks.size).toBe(1);
    expect(run(laid, { type: "applied", edits: [{ kind: "clear-marks", sheet: "台账" }], step: null }).workbook?.marks.size).toBe(0);
  });

  test("goes to a sheet that can be seen when the selected one is gone", () => {
    const without = { ...snapshot, sheets: [{ ...sheet, name: "藏", visibility: "hidden" as const }, { ...sheet, name: "目录" }] };
    expect(run({ type: "restored", snapshot: without, looks: new Map(), marks: new Map() }).workbook?.selection.sheet).toBe("目录");
  });
});

test("steps on whole sheets are forgotten together with the states that the file worker lets go", () => {
  let history = recorded(recorded(NO_HISTORY, { kind: "sheets", id: 1 }), { kind: "values", edits: [edit] });
  for (let id = 2; id <= KEPT_STATES; id++) history = recorded(history, { kind: "sheets", id });
  expect(history.done).toHaveLength(KEPT_STATES + 1);
  history = recorded(history, { kind: "sheets", id: KEPT_STATES + 1 });
  expect(history.done[0]).toEqual({ kind: "values", edits: [edit] });
});

test("the page's language can change while a workbook is open", () => {
  const state = initialWorkbench("zh");
  expect(reduceWorkbench(state, { type: "language", language: "en" })).toEqual({ ...state, language: "en" });
});
