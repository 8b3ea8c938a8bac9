import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asksForFormula, textToEdit, typedValue, type CellForm } from "../../../src/workbench/grid/typed-value";

const form = (numberFormat = "General", date1904 = false): CellForm => ({ numberFormat, date1904 });

test.each([
  ["95", 95], ["-0.5", -0.5], [".5", 0.5], ["0", 0], ["+3", 3], ["1,234.50", 1234.5], ["12,34", "12,34"], ["007", "007"], ["95%", "95%"],
  ["1234567890123456", "1234567890123456"], ["≥95%", "≥95%"], ["", null], ["1e5", "1e5"], ["2026-12-31", "2026-12-31"], ["'2026", "2026"], ["'=1+1", "=1+1"], [" 甲 ", " 甲 "], [".", "."],
])("typed %j becomes %j", (typed, value) => {
  expect(typedValue(typed, form())).toBe(value);
});

test.each([
  ["0.00%", "95", 0.95], ["0%", "95%", 0.95], ["0%", "0.5", 0.5], ["0%", "100%", 1], ["0%", "约九成", "约九成"], ["@", "95", "95"], ["@", "=1+1", "=1+1"],
  ["yyyy/m/d", "2026-12-31", 46387], ["yyyy\"年\"m\"月\"d\"日\"", "2026年12月31日", 46387], ["yyyy\"年\"m\"月\"", "2026年12月", 46357], ["yyyy/m/d", "2026/2/30", "2026/2/30"], ["yyyy/m/d", "年底前", "年底前"],
  ["\"%\"0", "95", 95],
])("in a cell shown as %j, %j becomes %j", (numberFormat, typed, value) => {
  expect(typedValue(typed, form(numberFormat))).toBe(value);
});

test("a date counts from 1904 where the workbook does", () => {
  expect(typedValue("2026-12-31", form("yyyy/m/d", true))).toBe(46387 - 1462);
});

describe("what the editor offers", () => {
  test.each([[0.95, "0%", "95%"], [0.1234, "0%", "12.34%"], [46387, "yyyy/m/d", "2026/12/31"], [1e-7, "General", "0.0000001"], ["=1+1", "General", "'=1+1"], [true, "General", "TRUE"], [null, "General", ""]])("for %j shown as %j is %j", (value, numberFormat, text) => {
    expect(textToEdit(value, form(numberFormat))).toBe(text);
  });

  test("becomes the same value when it is left as it is, in every format", () => {
    const formats = fc.constantFrom("General", "0.00", "0%", "@", "yyyy/m/d", "#,##0");
    const numbers = fc.oneof(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: -10_000, max: 10_000 }).map((cents) => cents / 100));
    fc.assert(fc.property(formats, numbers, (numberFormat, value) => {
      fc.pre(numberFormat !== "@");
      expect(typedValue(textToEdit(value, form(numberFormat)), form(numberFormat))).toBeCloseTo(value, 10);
    }));
  });
});

test("only text that begins with = asks for a formula, and not in text cells", () => {
  expect(["=1+1", " =SUM(A1)", "=", "≥95", "'=1", "a=1"].map((typed) => asksForFormula(typed, form()))).toEqual([true, true, false, false, false, false]);
  expect(asksForFormula("=1+1", form("@"))).toBe(false);
});
