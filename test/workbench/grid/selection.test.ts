import { describe, expect, test } from "vitest";
import { gridOf, type SheetSnapshot } from "../../../src/workbook";
import { motionOf } from "../../../src/workbench/grid/keys";
import { cycled, moved, selectedArea, selectionAt, type Ground, type Motion } from "../../../src/workbench/grid/selection";
import { layoutOf } from "../../../src/workbench/grid/sheet-layout";

const sheet: SheetSnapshot = {
  name: "台账", visibility: "visible", hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts: new Map(),
  merges: [{ top: 1, left: 0, bottom: 3, right: 1 }],
  rows: [
    { row: 0, first: 0, values: ["标题", "甲", "乙"] }, { row: 1, first: 0, values: ["合并", null, 3] }, { row: 2, first: 2, values: [4] },
    { row: 6, first: 2, values: [5, null] }, { row: 9, first: 0, values: [null, null] },
  ],
};
const looks = { styles: [], styledCells: new Float64Array(), cellStyles: new Uint16Array(), columnWidths: new Map<number, number>(), rowHeights: new Map([[5, 0]]), defaultWidth: null, defaultHeight: null, freeze: null, gridLines: true };
const ground: Ground = { grid: gridOf(sheet), layout: layoutOf(sheet, looks), home: { row: 1, column: 0 } };
const at = (row: number, column: number) => selectionAt("台账", { row, column });
const step = (down: number, right: number): Motion => ({ kind: "step", by: { down, right } });
const edge = (down: number, right: number): Motion => ({ kind: "edge", by: { down, right } });
const to = (row: number, column: number, motion: Motion) => { const { active } = moved(at(row, column), motion, false, ground); return [active.row, active.column]; };

describe("a key moves the active cell", () => {
  test("over a merged area as one cell, past hidden rows, and not off the sheet", () => {
    expect([to(1, 0, step(1, 0)), to(4, 1, step(-1, 0)), to(0, 0, step(-1, -1)), to(4, 2, step(1, 0))]).toEqual([[4, 0], [1, 0], [0, 0], [6, 2]]);
  });

  test("with Ctrl to the edge of what is filled, or to the next filled cell", () => {
    expect([to(0, 0, edge(0, 1)), to(0, 2, edge(1, 0)), to(2, 2, edge(1, 0)), to(6, 2, edge(-1, 0))]).toEqual([[0, 2], [2, 2], [6, 2], [2, 2]]);
  });

  test("to the start below the frozen rows, to the last filled cell, to the start of the row", () => {
    expect([to(6, 2, { kind: "start" }), to(0, 0, { kind: "end" }), to(6, 2, { kind: "row-start" })]).toEqual([[1, 0], [6, 2], [6, 0]]);
  });

  test("by pages, at least a row", () => {
    expect(to(0, 2, { kind: "page", pixels: 1 })).toEqual([1, 2]);
    expect(to(6, 2, { kind: "page", pixels: -10_000 })).toEqual([0, 2]);
  });
});

describe("a selected rectangle", () => {
  test("grows with Shift from the active cell, which stays, and never cuts a merged area", () => {
    const range = moved(moved(at(0, 1), step(1, 0), true, ground), step(0, 1), true, ground);
    expect(range.active).toEqual({ row: 0, column: 1 });
    expect(selectedArea(range, ground.grid)).toEqual({ top: 0, left: 0, bottom: 3, right: 2 });
  });

  test("keeps Enter and Tab within, round and past covered cells", () => {
    let selection = { sheet: "台账", active: { row: 0, column: 0 }, from: { row: 0, column: 0 }, to: { row: 3, column: 1 } };
    const seen: (readonly number[])[] = [];
    for (let press = 0; press < 4; press++) {
      selection = cycled(selection, { down: 0, right: 1 }, ground);
      seen.push([selection.active.row, selection.active.column]);
    }
    expect(seen).toEqual([[0, 1], [1, 0], [0, 0], [0, 1]]);
    expect(cycled({ ...selection, active: { row: 0, column: 0 } }, { down: -1, right: 0 }, ground).active).toEqual({ row: 0, column: 1 });
  });
});

test("keys that move nothing are left to others", () => {
  expect([motionOf({ key: "a", ctrl: false }, 100), motionOf({ key: "PageDown", ctrl: true }, 100), motionOf({ key: "End", ctrl: false }, 100)]).toEqual([null, null, null]);
  expect(motionOf({ key: "PageUp", ctrl: false }, 100)).toEqual({ kind: "page", pixels: -100 });
});
