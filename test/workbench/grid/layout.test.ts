import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SheetSnapshot } from "../../../src/workbook";
import { emWidth, wrappedLines } from "../../../src/workbench/grid/measure";
import { indexAt, layoutOf, visibleSpan } from "../../../src/workbench/grid/sheet-layout";
import { visibleCells } from "../../../src/workbench/grid/visible-cells";

const sheet: SheetSnapshot = {
  name: "台账", visibility: "visible", hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts: new Map(),
  merges: [{ top: 1, left: 0, bottom: 3, right: 1 }],
  rows: [{ row: 0, first: 0, values: ["标题", "很长的文字".repeat(20)] }, { row: 1, first: 0, values: ["合并", null, 3] }],
};
const layout = layoutOf(sheet, null);

describe("the grid's layout", () => {
  test("gives wrapped texts the height they need", () => {
    expect((layout.tops[1] ?? 0)).toBeGreaterThan(60);
    expect((layout.tops[2] ?? 0) - (layout.tops[1] ?? 0)).toBe(24);
  });

  test("takes the file's own widths and heights where it has them", () => {
    const looks = { styles: [], styledCells: new Float64Array(), cellStyles: new Uint16Array(), columnWidths: new Map([[0, 10]]), rowHeights: new Map([[0, 30]]), defaultWidth: null, defaultHeight: null, freeze: null, gridLines: true };
    const given = layoutOf(sheet, looks);
    expect(given.lefts[1]).toBe(75);
    expect(given.tops[1]).toBe(40);
  });

  test("finds the row of every pixel", () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 3_000, noNaN: true }), (pixel) => {
      const row = indexAt(layout.tops, pixel);
      expect(layout.tops[row] ?? 0).toBeLessThanOrEqual(pixel);
      if (row < layout.rows - 1) expect(layout.tops[row + 1] ?? 0).toBeGreaterThan(pixel);
    }));
  });

  test("draws a merged area once, also when its first row is out of sight", () => {
    const cells = visibleCells({ sheet, looks: null, layout }, { first: 2, last: 3 }, { first: 0, last: 2 });
    expect(cells.filter(({ text }) => text === "合并")).toHaveLength(1);
    expect(visibleSpan(layout.tops, 0, 10)).toEqual({ first: 0, last: 0 });
  });
});

test("Chinese characters count one em, Latin ones about half", () => {
  expect(emWidth("绩效目标")).toBe(4);
  expect(emWidth("abcd")).toBeLessThan(2.5);
  expect(wrappedLines("绩效目标\n绩效", 2)).toBe(3);
  expect(wrappedLines("", 5)).toBe(1);
});
