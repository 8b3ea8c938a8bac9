import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SheetSnapshot } from "../../../src/workbook";
import { copyText, parseCopied, pasteEdits, typedValue } from "../../../src/workbench/grid/clipboard";

const sheet = (...rows: readonly (readonly (string | null)[])[]): SheetSnapshot => ({
  name: "台账", visibility: "visible", merges: [{ top: 5, left: 0, bottom: 6, right: 0 }], hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null, facts: new Map(),
  rows: rows.map((values, row) => ({ row, first: 0, values })),
});

describe("copying and pasting", () => {
  test("texts with tabs, quotes and line ends come back as they were", () => {
    const texts = fc.array(fc.array(fc.string({ unit: fc.constantFrom("甲", "1", "\t", "\n", "\"", " ", "=") }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 });
    fc.assert(fc.property(texts, (rows) => {
      // A line end after everything is the clipboard's own; a last row without text cannot be told from it.
      fc.pre(rows.at(-1)?.some((text) => text !== "") === true);
      expect(parseCopied(copyText(sheet(...rows), { top: 0, left: 0, bottom: rows.length - 1, right: 1 }))).toEqual(rows);
    }));
  });

  test("what Excel puts on the clipboard is read", () => {
    expect(parseCopied("甲\t1\r\n\"两\n行\"\t\"他说\"\"好\"\"\"\r\n")).toEqual([["甲", "1"], ["两\n行", "他说\"好\""]]);
  });

  test("pasting states what stood there before and skips cells covered by a merged area", () => {
    const edits = pasteEdits(sheet(["旧"]), { row: 0, column: 0 }, "新\t2");
    expect(edits.map(({ cell, before, after }) => [cell.row, cell.column, before, after])).toEqual([[0, 0, "旧", "新"], [0, 1, null, 2]]);
    expect(pasteEdits(sheet(), { row: 5, column: 0 }, "一\n二").map(({ cell }) => cell.row)).toEqual([5]);
  });
});

test.each([["95", 95], ["-0.5", -0.5], ["0", 0], ["007", "007"], ["95%", "95%"], ["1234567890123456", "1234567890123456"], ["≥95%", "≥95%"], ["=1+1", "=1+1"], ["", null], ["1e5", "1e5"]])("typed %j becomes %j", (typed, value) => {
  expect(typedValue(typed)).toBe(value);
});
