import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_ROWS, areaContains, gridOf, type Area, type SheetSnapshot } from "../../src/workbook";

const sheet = (merges: readonly Area[]): SheetSnapshot => ({
  name: "S", visibility: "visible", rows: [{ row: 2, first: 1, values: ["a", null, 3] }], facts: new Map(), merges, hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null,
});

describe("a grid", () => {
  it("gives values by place, and null beside them", () => {
    const grid = gridOf(sheet([]));
    expect([[2, 0], [2, 1], [2, 2], [2, 3], [2, 4], [1, 1]].map(([row = 0, column = 0]) => grid.value({ row, column }))).toEqual([null, "a", null, 3, null, null]);
  });

  it("finds the merged area that holds a cell, and its anchor", () => {
    const area = fc.record({ top: fc.nat(5), left: fc.nat(5), height: fc.nat(3), width: fc.nat(2) }).map(({ top, left, height, width }) => ({ top: top * 4, left: left * 3, bottom: top * 4 + height, right: left * 3 + width }));
    fc.assert(fc.property(fc.uniqueArray(area, { selector: ({ top, left }) => top * 100 + left }), fc.nat(25), fc.nat(18), (merges, row, column) => {
      const expected = merges.find((merge) => areaContains(merge, { row, column })) ?? null;
      const grid = gridOf(sheet(merges));
      expect(grid.mergeAt({ row, column })).toEqual(expected);
      expect(grid.anchor({ row, column })).toEqual(expected ? { row: expected.top, column: expected.left } : { row, column });
    }));
  });

  it("is built at once over thousands of merged whole columns", () => {
    const merges = Array.from({ length: 5_000 }, (_, column) => ({ top: 0, left: column * 2, bottom: MAX_ROWS - 1, right: column * 2 + 1 }));
    expect(gridOf(sheet(merges)).anchor({ row: 500_000, column: 9_999 })).toEqual({ row: 0, column: 9_998 });
  }, 2_000);
});
