import { describe, expect, test } from "vitest";
import { amountOf, readMoneyFigure, readPlanFigure } from "../../src/text";

const number = (decimal: string, percent = false) => ({ kind: "number", value: Number(decimal), decimal, percent });

describe("money figures", () => {
  test.each([["12.50", "12.5"], ["1,234,567.89", "1234567.89"], ["１２．５ 万元", "12.5"], ["-3", "-3"], ["0", "0"]])("%s", (text, decimal) => {
    expect(readMoneyFigure(text)).toEqual(number(decimal));
  });

  test.each(["100%", "约3", "3万", "12万元万元", "1.", ".5", "+3", "万元", "3元", "涉密"])("%s is text", (text) => {
    expect(readMoneyFigure(text).kind).toBe("text");
  });

  test("white space of any kind is blank", () => {
    expect(readMoneyFigure(" \u3000\n")).toEqual({ kind: "blank" });
  });
});

describe("plan figures", () => {
  test("may carry a percent sign", () => {
    expect(readPlanFigure("25％")).toEqual(number("25", true));
    expect(readPlanFigure("25.00")).toEqual(number("25"));
    expect(readPlanFigure("7.40万元")).toEqual(number("7.4"));
    expect(readPlanFigure("%")).toEqual({ kind: "text" });
    expect(readPlanFigure("25%%")).toEqual({ kind: "text" });
    expect(readPlanFigure("")).toEqual({ kind: "blank" });
  });

  test("count as amounts: a blank is 0, text is none", () => {
    expect(["", "3.50", "三"].map((text) => amountOf(readPlanFigure(text)))).toEqual(["0", "3.5", null]);
  });
});
