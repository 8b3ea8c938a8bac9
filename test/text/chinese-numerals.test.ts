import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatChineseNumeral, parseChineseDigits, parseChineseNumeral } from "../../src/text/chinese-numerals";

describe("Chinese numerals", () => {
  test.each([
    ["零", 0], ["三", 3], ["两", 2], ["十", 10], ["十五", 15], ["二十", 20], ["一百零三", 103], ["一百二十", 120], ["两百一十", 210],
    ["一千零一十", 1010], ["一万零五", 10_005], ["十二万三千四百五十六", 123_456], ["九千九百九十九万九千九百九十九", 99_999_999],
    ["三亿零五百万", 305_000_000], ["贰拾伍", 25], ["一十五", 15],
  ])("%s is %d", (text, value) => {
    expect(parseChineseNumeral(text)).toBe(value);
  });

  test.each(["", "一二十", "百一", "三三", "千", "十十", "一百零", "零三", "一百三", "一百零三十", "万", "一万二", "二〇二四", "一千零零一", "A"])("%s is none", (text) => {
    expect(parseChineseNumeral(text)).toBeNull();
  });

  test("are their own inverse from 0 to 99,999,999", () => {
    fc.assert(fc.property(fc.oneof(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 20_000 })), (value) => {
      expect(parseChineseNumeral(formatChineseNumeral(value))).toBe(value);
    }), { numRuns: 2000 });
  });

  test("every number up to 20,000 comes back, and no two are spelled alike", () => {
    const spelled = new Set<string>();
    for (let value = 0; value <= 20_000; value += 1) {
      const text = formatChineseNumeral(value);
      spelled.add(text);
      if (parseChineseNumeral(text) !== value) expect(text).toBe(value);
    }
    expect(spelled.size).toBe(20_001);
  });

  test("a text is read only as the number it is the spelling of", () => {
    const characters = fc.constantFrom(...Array.from("零一二三九十百千万亿"));
    fc.assert(fc.property(fc.string({ unit: characters, maxLength: 7 }), (text) => {
      const value = parseChineseNumeral(text);
      // 一十 beside 十 is the only other spelling without 两 and 〇.
      expect(value === null || formatChineseNumeral(value).replaceAll("一十", "十") === text.replaceAll("一十", "十")).toBe(true);
    }), { numRuns: 2000 });
  });

  test("years are read digit by digit", () => {
    expect(parseChineseDigits("二〇二四")).toBe(2024);
    expect(parseChineseDigits("二")).toBeNull();
    expect(parseChineseDigits("二十")).toBeNull();
  });

  test("refuse what has no spelling", () => {
    expect(() => formatChineseNumeral(1.5)).toThrow(RangeError);
    expect(() => formatChineseNumeral(-1)).toThrow(RangeError);
  });
});
