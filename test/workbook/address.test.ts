import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_COLUMNS, MAX_ROWS, areaContains, areaOfCell, areasMeet, cellKey, columnIndex, columnName, formatArea, formatCell, parseArea, parseCell, positionOfKey,
} from "../../src/workbook";

const position = fc.record({ row: fc.nat(MAX_ROWS - 1), column: fc.nat(MAX_COLUMNS - 1) });
const area = fc.tuple(position, position).map(([a, b]) => ({
  top: Math.min(a.row, b.row), left: Math.min(a.column, b.column), bottom: Math.max(a.row, b.row), right: Math.max(a.column, b.column),
}));

describe("addresses", () => {
  it("spell the corners of the sheet", () => {
    expect(formatCell({ row: 0, column: 0 })).toBe("A1");
    expect(formatCell({ row: MAX_ROWS - 1, column: MAX_COLUMNS - 1 })).toBe("XFD1048576");
    expect([25, 26, 701, 702].map(columnName)).toEqual(["Z", "AA", "ZZ", "AAA"]);
  });

  it("are read back as written, in either case and with dollar signs", () => {
    fc.assert(fc.property(position, (at) => {
      const text = formatCell(at);
      expect(parseCell(text)).toEqual(at);
      expect(parseCell(text.toLowerCase())).toEqual(at);
      expect(parseCell(text.replace(/^([A-Z]+)/, "$$$1$$"))).toEqual(at);
      expect(columnIndex(columnName(at.column))).toBe(at.column);
    }));
  });

  it("of areas are read back as written, with the corners in any order", () => {
    fc.assert(fc.property(area, (box) => {
      expect(parseArea(formatArea(box))).toEqual(box);
      expect(parseArea(`${formatCell({ row: box.bottom, column: box.left })}:${formatCell({ row: box.top, column: box.right })}`)).toEqual(box);
    }));
  });

  it.each(["", "A", "1", "A0", "A01", "XFE1", "A1048577", "AAAA1", "A1:B2:C3", "A:B", "1:2", "A1:", ":A1", "A1 ", "S!A1", "R1C1", "Ａ1"])("take %j for none", (text) => {
    expect(parseCell(text)).toBeNull();
    expect(parseArea(text)).toBeNull();
  });

  it("take no text for a cell that they would spell in another way", () => {
    fc.assert(fc.property(fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^\$?[A-Za-z]{1,4}\$?[0-9]{1,8}$/)), (text) => {
      const at = parseCell(text);
      if (at) expect(formatCell(at)).toBe(text.replaceAll("$", "").toUpperCase());
    }));
  });

  it("have one key a cell, and back", () => {
    fc.assert(fc.property(position, position, (a, b) => {
      expect(positionOfKey(cellKey(a))).toEqual(a);
      expect(cellKey(a) === cellKey(b)).toBe(a.row === b.row && a.column === b.column);
    }));
  });
});

describe("areas", () => {
  it("meet exactly where a cell lies in both", () => {
    const small = fc.tuple(fc.nat(6), fc.nat(6), fc.nat(3), fc.nat(3)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
    fc.assert(fc.property(small, small, (a, b) => {
      let shared = false;
      for (let row = a.top; row <= a.bottom; row++) {
        for (let column = a.left; column <= a.right; column++) shared ||= areaContains(b, { row, column });
      }
      expect(areasMeet(a, b)).toBe(shared);
    }));
  });

  it("hold their own cell only where they are one cell", () => {
    fc.assert(fc.property(position, position, (a, b) => {
      expect(areaContains(areaOfCell(a), b)).toBe(a.row === b.row && a.column === b.column);
    }));
  });
});
