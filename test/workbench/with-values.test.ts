import fc from "fast-check";
import { expect, test } from "vitest";
import { gridOf, inverseOf, type SetValueEdit, type WorkbookSnapshot } from "../../src/workbook";
import { withValues } from "../../src/workbench/with-values";

const workbook: WorkbookSnapshot = {
  name: "a.xlsx", date1904: false, skipped: [],
  sheets: [{
    name: "台账", visibility: "visible", merges: [], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null,
    facts: new Map([[1, { shown: "95%", numberFormat: "0%" }]]),
    rows: [{ row: 0, first: 1, values: [0.95, "乙"] }, { row: 3, first: 0, values: ["丙"] }],
  }],
};
const valueAt = (snapshot: WorkbookSnapshot, row: number, column: number) => { const [sheet] = snapshot.sheets; return sheet ? gridOf(sheet).value({ row, column }) : undefined; };
const edit = (row: number, column: number, after: SetValueEdit["after"]): SetValueEdit => ({ kind: "set-value", cell: { sheet: "台账", row, column }, before: valueAt(workbook, row, column) ?? null, after });

test("a changed cell shows its new value in the cell's format; the others stay", () => {
  const changed = withValues(workbook, [edit(0, 1, 0.5)]);
  expect(valueAt(changed, 0, 1)).toBe(0.5);
  expect(changed.sheets[0]?.facts.get(1)).toEqual({ numberFormat: "0%", shown: "50%" });
  expect(withValues(workbook, [edit(0, 1, "约九成")]).sheets[0]?.facts.get(1)).toEqual({ numberFormat: "0%" });
  expect(valueAt(changed, 0, 2)).toBe("乙");
});

test("edits and their inverses give every value back, wherever they are", () => {
  const places = fc.uniqueArray(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 10, selector: ([row, column]) => row * 10 + column });
  fc.assert(fc.property(places, fc.string(), (cells, text) => {
    const edits = cells.map(([row, column]) => edit(row, column, text));
    const there = withValues(workbook, edits);
    for (const [row, column] of cells) expect(valueAt(there, row, column)).toBe(text);
    const back = withValues(there, edits.map(inverseOf).reverse());
    for (let row = 0; row < 9; row++) for (let column = 0; column < 9; column++) expect(valueAt(back, row, column)).toEqual(valueAt(workbook, row, column));
  }));
});
