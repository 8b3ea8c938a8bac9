import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cellKey, type Area, type CellScalar, type SheetSnapshot } from "../../../src/workbook";
import { parseCopied, tabbedText } from "../../../src/workbench/grid/clipboard-text";
import { clearEdits, copyOf, editOf, pasteOf, type ShownSheet } from "../../../src/workbench/grid/paste";

const sheet = (rows: readonly (readonly CellScalar[])[], facts: SheetSnapshot["facts"] = new Map()): ShownSheet => ({
  looks: null, date1904: false,
  sheet: {
    name: "台账", visibility: "visible", merges: [{ top: 5, left: 0, bottom: 6, right: 0 }], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts,
    rows: rows.map((values, row) => ({ row, first: 0, values })),
  },
});
const area = (top: number, left: number, bottom = top, right = left): Area => ({ top, left, bottom, right });
const pasted = (shown: ShownSheet, at: Area, text: string) => pasteOf(shown, at, text).edits.map(({ cell, before, after }) => [cell.row, cell.column, before, after]);

describe("tab-separated text", () => {
  test("with tabs, quotes and line ends comes back as it was", () => {
    const texts = fc.array(fc.array(fc.string({ unit: fc.constantFrom("甲", "1", "\t", "\n", "\"", " ", "=") }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(texts, (rows) => {
      // A line end after everything is the clipboard's own; a last row without text cannot be told from it.
      fc.pre(rows.at(-1)?.some((text) => text !== "") === true);
      expect(parseCopied(tabbedText(rows))).toEqual(rows);
    }));
  });

  test("from Excel is read, and a quote that only begins a text stays", () => {
    expect(parseCopied("甲\t1\r\n\"两\n行\"\t\"他说\"\"好\"\"\"\r\n")).toEqual([["甲", "1"], ["两\n行", "他说\"好\""]]);
    expect(parseCopied("\"放管服\"改革\t2")).toEqual([["\"放管服\"改革", "2"]]);
  });
});

describe("pasting", () => {
  test("states what stood there before", () => {
    expect(pasted(sheet([["旧"]]), area(0, 0), "新\t2")).toEqual([[0, 0, "旧", "新"], [0, 1, null, 2]]);
  });

  test("leaves out cells under a merged area and formulas, and counts them", () => {
    expect(pasteOf(sheet([]), area(5, 0), "一\n二")).toMatchObject({ covered: 1, formulas: 0, edits: [{ after: "一" }] });
    expect(pasteOf(sheet([]), area(0, 0), "=SUM(A1:A3)\t3")).toMatchObject({ covered: 0, formulas: 1, edits: [{ after: 3 }] });
  });

  test("of one cell fills the whole selection", () => {
    expect(pasted(sheet([]), area(0, 0, 1, 1), "甲").map(([row, column]) => [row, column])).toEqual([[0, 0], [0, 1], [1, 0], [1, 1]]);
  });

  test("of what was copied here keeps the exact values and texts where the format is the same", () => {
    const percent = new Map([[cellKey({ row: 0, column: 0 }), { numberFormat: "0%", shown: "33%" }], [cellKey({ row: 1, column: 0 }), { numberFormat: "0%", shown: "50%" }]]);
    const from = sheet([[1 / 3, "2026"], [0.5]], percent);
    const copied = copyOf(from, area(0, 0, 0, 1));
    expect(copied.text).toBe("33%\t2026");
    expect(pasteOf(from, area(1, 0), copied.text.concat("\r\n"), copied).edits.map(({ after }) => after)).toEqual([1 / 3, "2026"]);
    // Where the cell shows no percentages, what was seen is pasted.
    expect(pasteOf(from, area(2, 0), copied.text, copied).edits.map(({ after }) => after)).toEqual(["33%", "2026"]);
    expect(pasteOf(from, area(2, 0), copied.text).edits.map(({ after }) => after)).toEqual(["33%", 2026]);
  });
});

test("a text that looks like a number stays one when the editor is left as it was", () => {
  expect(editOf(sheet([["2026"]]), { row: 0, column: 0 }, "2026")).toBeNull();
  expect(editOf(sheet([["2026"]]), { row: 0, column: 0 }, "2027")).toMatchObject({ before: "2026", after: 2027 });
});

test("clearing empties filled cells only", () => {
  expect(clearEdits(sheet([["甲", null], [null, 0]]), area(0, 0, 9, 9)).map(({ cell, before, after }) => [cell.row, cell.column, before, after])).toEqual([[0, 0, "甲", null], [1, 1, 0, null]]);
});
