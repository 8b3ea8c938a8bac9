import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { joinSplitValue, readSplitTargetValue, readTargetValue } from "../../src/text";

describe("a target value in one cell", () => {
  test.each([
    ["≥95%", "≥", "ge", "95", "%", true],
    [" ＞＝ ９５ ％ ", ">=", "ge", "95", "%", true],
    ["=<3,000.50元/人", "=<", "le", "3000.50", "元/人", false],
    ["≥95百分比", "≥", "ge", "95", "百分比", true],
    ["95%左右", "", null, "95", "%左右", false],
    ["<-2℃", "<", "lt", "-2", "℃", false],
    ["＝100％", "=", "eq", "100", "%", true],
    ["⩾1次", "⩾", "ge", "1", "次", false],
    ["⩽1次", "⩽", "le", "1", "次", false],
    ["≧1次", "≧", "ge", "1", "次", false],
    ["≦1次", "≦", "le", "1", "次", false],
    ["=>1次", "=>", "ge", "1", "次", false],
  ] as const)("%s", (printed, symbol, operator, number, unit, percent) => {
    expect(readTargetValue(printed)).toMatchObject({ symbol, operator, number, unit, percent, strangeSymbol: false });
  });

  test("has no number where none follows the operator", () => {
    expect(readTargetValue("》90%")).toEqual({ full: "》90%", bare: "》90%", symbol: "", operator: null, strangeSymbol: false, number: "", unit: "", percent: false });
    expect(readTargetValue("≥约90%")).toMatchObject({ full: "≥约90%", operator: "ge", number: "", unit: "" });
    expect(readTargetValue("显著提升")).toMatchObject({ full: "显著提升", symbol: "", number: "" });
    expect(readTargetValue(" \u3000\u00a0\u200b")).toMatchObject({ full: "", number: "" });
  });

  test("operator, number and unit are the whole value wherever there is a number", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (printed) => {
      const value = readTargetValue(printed);
      expect(value.number === "" || value.symbol + value.number + value.unit === value.full).toBe(true);
      expect(readTargetValue(value.full)).toEqual(value);
    }));
  });
});

describe("a target value split over three cells", () => {
  test("takes the number in its shortest text", () => {
    expect(readSplitTargetValue("＞=", "30000.00", "人")).toEqual({
      full: ">=30000人", bare: "30000人", symbol: ">=", operator: "ge", strangeSymbol: false, number: "30000", unit: "人", percent: false,
    });
    expect(readSplitTargetValue("≥", "1,200", "％")).toMatchObject({ number: "1200", unit: "%", percent: true });
    expect(readSplitTargetValue("", "2", "万元/个")).toMatchObject({ full: "2万元/个", operator: null, strangeSymbol: false });
  });

  test.each(["文字描述", "定性", " 文字\n描述 "])("%s as symbol is left out", (symbol) => {
    expect(readSplitTargetValue(symbol, "", "明显改善")).toEqual({
      full: "明显改善", bare: "明显改善", symbol: "", operator: null, strangeSymbol: false, number: "", unit: "", percent: false,
    });
  });

  test("other text as symbol is neither an operator nor none", () => {
    expect(readSplitTargetValue("大于等于", "5", "次")).toMatchObject({ full: "大于等于5次", symbol: "", operator: null, strangeSymbol: true, number: "5" });
    expect(readSplitTargetValue("》", "5", "次")).toMatchObject({ strangeSymbol: true });
  });

  test("text in the number's cell stays part of the value", () => {
    expect(readSplitTargetValue("=", "100%", "")).toMatchObject({ full: "=100%", number: "100", unit: "%", percent: true });
    expect(readSplitTargetValue("=", "合理", "")).toMatchObject({ full: "=合理", number: "", unit: "" });
    expect(readSplitTargetValue("=", "", "满足")).toMatchObject({ full: "=满足", operator: "eq", number: "", unit: "" });
  });

  test("is printed as its cells one after the other", () => {
    expect(joinSplitValue("文字描述", "", "明显改善")).toBe("文字描述明显改善");
    expect(joinSplitValue("≥", "90", "%")).toBe("≥90%");
  });

  test("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (symbol, number, unit) => {
      const value = readSplitTargetValue(symbol, number, unit);
      expect(value.percent && value.number === "").toBe(false);
    }));
  });
});
