import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDecimals, compareDecimals, differsBy, exceedsBy, multiplyDecimals, percentOf, shortestNumber, subtractDecimals } from "../../src/text";

/** Money as it is printed: up to four decimals. */
const decimal = fc.tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([units, scale]) => (units / 10 ** scale).toFixed(scale));

describe("exact decimals", () => {
  test("add what binary fractions would not", () => {
    expect(addDecimals("0.1", "0.2")).toBe("0.3");
    expect(addDecimals("86.8", "7.7", "6.5")).toBe("101");
    expect(addDecimals()).toBe("0");
    expect(subtractDecimals("1", "1.005")).toBe("-0.005");
    expect(multiplyDecimals("114801", "69", "0.4")).toBe("3168507.6");
  });

  test("a difference of exactly the tolerance is no difference", () => {
    expect(differsBy("1.005", "1", "0.005")).toBe(false);
    expect(differsBy("1.0051", "1", "0.005")).toBe(true);
    expect(differsBy("1", "1.0051", "0.005")).toBe(true);
    expect(exceedsBy("6.165", "6.16", "0.005")).toBe(false);
    expect(exceedsBy("6.17", "6.16", "0.005")).toBe(true);
    expect(exceedsBy("6.15", "6.16", "0.005")).toBe(false);
  });

  test.each([["1.00", "1"], ["-0.50", "-0.5"], ["007", "7"], ["-0", "0"], ["0.0", "0"], ["12.050", "12.05"]])("%s is %s in its shortest text", (text, shortest) => {
    expect(shortestNumber(text)).toBe(shortest);
  });

  test("refuse what is no decimal number", () => {
    expect(() => shortestNumber("1e3")).toThrow(RangeError);
    expect(() => addDecimals("1", "")).toThrow(RangeError);
  });

  test("sums can be taken back, in any order", () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => {
      expect(subtractDecimals(addDecimals(a, b), b)).toBe(shortestNumber(a));
      expect(addDecimals(a, b)).toBe(addDecimals(b, a));
      expect(Math.sign(Number(a) - Number(b))).toBe(compareDecimals(a, b));
    }));
  });

  test("the shortest text is the same number and stays as it is", () => {
    fc.assert(fc.property(decimal, (a) => {
      expect(Number(shortestNumber(a))).toBe(Number(a) + 0);
      expect(shortestNumber(shortestNumber(a))).toBe(shortestNumber(a));
    }));
  });
});

describe("per cent", () => {
  test("is exact and rounded to two places, half away from zero", () => {
    expect([percentOf("1", "3"), percentOf("2", "3"), percentOf("0.5", "400"), percentOf("-1", "8"), percentOf("26", "26.00"), percentOf("1", "100000")]).toEqual(["33.33", "66.67", "0.13", "-12.5", "100", "0"]);
    expect(percentOf("5", "0.00")).toBeNull();
  });

  test("never lies further than half a hundredth from the quotient", () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 0, max: 4 }), (part, whole, places) => {
      const scaled = (part / 10 ** places).toFixed(places);
      expect(Math.abs(Number(percentOf(scaled, String(whole))) - (Number(scaled) / whole) * 100)).toBeLessThanOrEqual(0.005 + 1e-7);
    }));
  });
});
