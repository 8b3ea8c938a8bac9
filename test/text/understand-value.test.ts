import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatValue, normalise, understandValue, type UnderstoodValue } from "../../src/text";

/** What was understood, by its recommended spelling. */
const spelled = (printed: string): string => {
  const value = understandValue(printed);
  return `${value.kind} ${formatValue(value)}`;
};

describe("a target value is understood as", () => {
  test.each([
    ["≥95%", "amount ≥95%"], ["＞＝ ９５ ％", "amount ≥95%"], ["≧3,000.50元/人", "amount ≥3000.5元/人"], ["95", "amount 95"], ["-5%", "amount -5%"],
    ["≥95百分比", "amount ≥95%"], ["百分之95", "amount 95%"], ["百分之九十五", "amount 95%"],
    ["三次", "amount 3次"], ["一百二十人", "amount 120人"], ["两个", "amount 2个"], ["三万元", "amount 30000元"], ["3万个", "amount 30000个"], ["3万人", "amount 3万人"],
    ["20个村", "amount 20个村"], ["≥4200块", "amount ≥4200块"], ["300块钱", "amount 300元"], ["60平米", "amount 60平方米"], ["城市8712元/年", "amount 城市8712元/年"], ["≥5（台）", "amount ≥5台"],
    ["不低于95%", "amount ≥95%"], ["3次以上", "amount ≥3次"], ["不超过5%", "amount ≤5%"], ["控制在3万元以内", "amount ≤3万元"], ["少于2起", "amount ＜2起"], ["约20人", "amount 20人左右"], ["95%左右", "amount 95%左右"],
    ["≤7工作日", "duration ≤7工作日"], ["3月以上", "duration ≥3个月"], ["2季以内", "duration ≤2个季度"], ["15天内", "duration ≤15天"], ["1年", "duration 1年"], ["23年", "duration 23年"],
    ["1-2项", "range 1-2项"], ["800～1000人", "range 800-1000人"], ["3至5次", "range 3-5次"], ["三至五次", "range 3-5次"], ["10%—20%", "range 10-20%"],
    ["2024年10月底前", "date 2024年10月底前"], ["2023.12.31", "date 2023年12月31日"], ["2023/12/31之前", "date 2023年12月31日前"], ["23年12月", "date 2023年12月"], ["≤10月", "date 10月前"],
    ["2023 年 12\n月 31 日", "date 2023年12月31日"], ["每月10日前", "date 每月10日前"], ["年底前", "date 年底前"], ["本年度完成", "date 本年"], ["2026年年底", "date 2026年底"], ["2024年第三季度", "date 2024年第三季度"],
    ["二〇二四年六月", "date 2024年6月"], ["2023年12月31日前完成", "date 2023年12月31日前"], ["不晚于2024年6月", "date 2024年6月前"],
    ["2024年3月至6月", "period 2024年3月至2024年6月"], ["2023.07-2024.01", "period 2023年7月至2024年1月"], ["1-12月", "period 1月至12月"],
    ["1次/月", "frequency 1次/月"], ["每季度一次", "frequency 1次/季度"], ["一年两次", "frequency 2次/年"], ["≥1场/2年", "frequency ≥1场/2年"], ["1月/次", "frequency 1次/月"], ["季度/次", "frequency 1次/季度"], ["按月", "frequency 每月"], ["每月不少于2次", "frequency ≥2次/月"],
    ["优/良/中/差", "scale 优/良/中/差"], ["好、一般、差", "scale 好/一般/差"], ["优良中差", "scale 优/良/中/差"],
    ["是/否", "choice 是/否"], ["有/无", "choice 有/无"],
    ["不低于上年", "relative 不低于上年"], ["高于去年同期水平", "relative 高于去年同期水平"],
    ["元/人/年", "unit 元/人/年"], ["≥%", "unit ≥%"], ["人数", "unit 人"],
    ["城市8712元/年；农村5000元/年", "several 城市8712元/年；农村5000元/年"], ["更换46个水表，垒井18个", "several 更换46个水表；垒井18个"], ["66元/人/月和60元/人/月", "several 66元/人/月；60元/人/月"], ["≥88%88%", "several ≥88%；88%"],
    ["", "empty "], [" \u3000", "empty  \u3000"],
  ])("%s → %s", (printed, expected) => {
    expect(spelled(printed)).toBe(expected);
  });

  test.each([
    "显著提升", "十分满意", "一次性发放", "一级A标准", "一般", "第3次", "》90%", "百分之", "2023年13月", "1次/3", "按规定时限完成", "≥三好学生", "优", "100分制考核", "12345热线", "5G覆盖到村",
    "近年来明显改善", "2024年比2023年", "3次5", "≥90%以下",
  ])("%s stays text", (printed) => {
    expect(understandValue(printed)).toEqual({ kind: "text", printed });
  });
});

describe("what is understood", () => {
  const number = fc.tuple(fc.integer({ min: 0, max: 99_999_999 }), fc.integer({ min: 0, max: 2 })).map(([units, scale]) => String(units / 10 ** scale));
  const sign = fc.constantFrom("", "≥", "≤", "＞", "＜", "=");
  const spelling = fc.oneof(
    fc.tuple(sign, number, fc.constantFrom("%", "‰", "人", "次", "万元", "元/人/年", "平方米", "天", "个工作日", "台", "人次")).map((parts) => parts.join("")),
    fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.constantFrom("", "前"))
      .map(([year, month, day, before]) => `${year}年${month}月${day}日${before}`),
    fc.tuple(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 12 }), fc.constantFrom("", "底", "底前", "前")).map(([year, month, place]) => `${year}年${month}月${place}`),
    fc.tuple(sign, fc.integer({ min: 1, max: 99 }), fc.constantFrom("次", "场", "期"), fc.constantFrom("天", "周", "月", "季度", "年")).map(([bound, times, unit, period]) => `${bound}${times}${unit}/${period}`),
    fc.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 0, max: 500 }), fc.constantFrom("人", "项", "%", "元")).map(([from, more, unit]) => `${from}-${from + more}${unit}`),
    fc.uniqueArray(fc.constantFrom("优", "良", "中", "差"), { minLength: 2 }).map((grades) => grades.join("/")),
  );

  test("is spelled as it was written where it was written as recommended", () => {
    fc.assert(fc.property(spelling, (printed) => {
      expect(understandValue(printed).kind).not.toBe("text");
      expect(formatValue(understandValue(printed))).toBe(printed);
    }), { numRuns: 1000 });
  });

  test("is understood again, as the same, from its recommended spelling", () => {
    const pieces = fc.constantFrom("≥", "≤", "不低于", "约", "3", "12", "2024", ".5", "三", "百分之", "%", "百分比", "次", "人", "月", "年", "日", "/", "-", "至", "；", "前", "底", "每", "以上", "左右", "城市", "元", "万", "季度", "优", "差");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const value = understandValue(parts.join(""));
      if (value.kind === "text") return;
      const again = understandValue(formatValue(value));
      expect(formatValue(again)).toBe(formatValue(value));
      expect(again.kind).toBe(value.kind);
    }), { numRuns: 1000 });
  });

  test("keeps the text, and never throws", () => {
    const any: fc.Arbitrary<string> = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,%≥≤><=/-~年月日底前每次人元万两三十百优良差、；和 每第季度半以上左右")) }));
    fc.assert(fc.property(any, (printed) => {
      const value: UnderstoodValue = understandValue(printed);
      expect(value.printed).toBe(printed);
      formatValue(value);
      expect(normalise(normalise(printed))).toBe(normalise(printed));
    }), { numRuns: 3000 });
  });
});
