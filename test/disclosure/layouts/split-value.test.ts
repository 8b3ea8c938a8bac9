/** A target value taken apart into 符号 ⎮ 值 ⎮ 单位 says the same as before. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutValue } from "../../../src/disclosure/layouts/split-value";
import { joinSplitValue, readSplitTargetValue, readTargetValue, shortestNumber, squeeze, trimSpace } from "../../../src/text";

describe("a value", () => {
  it.each([
    ["≥95%", "≥", "95", "%"],
    ["≥90.5％", "≥", "90.5", "％"],
    ["＞=90%", "＞=", "90", "%"],
    ["=12次", "=", "12", "次"],
    ["36座", "", "36", "座"],
    ["1,200人", "", "1,200", "人"],
    ["-0.5", "", "-0.5", ""],
    ["0.35万元/座", "", "0.35", "万元/座"],
    ["1—3次", "", "1—3次", ""],
    ["800~1000人", "", "800~1000人", ""],
    ["2031年12月底", "", "2031年12月底", ""],
    ["≤2031年12月底前", "≤", "2031年12月底前", ""],
    ["12个月内完成全部整改任务并通过验收", "", "12", "个月内完成全部整改任务并通过验收"],
    ["343 人", "", "343 人", ""],
    ["≥ 90 %", "≥", "90 %", ""],
    ["=明显改善", "=", "", "明显改善"],
    ["显著提升", "", "", "显著提升"],
    ["是/否", "", "", "是/否"],
    ["文字描述长期有效", "", "", "文字描述长期有效"],
    ["不低于上年", "", "", "不低于上年"],
    ["", "", "", ""],
  ])("%s", (printed, symbol, number, unit) => {
    expect(cutValue(printed)).toEqual({ symbol, number, unit });
  });

  const sign = fc.constantFrom("", "≥", "≤", "＞", "＜", "=", ">=", "<=", "≧", "＞＝");
  const space = fc.constantFrom("", "", "", " ", "　");
  const figure = fc.tuple(fc.integer({ min: -999, max: 99_999_999 }), fc.integer({ min: 0, max: 3 })).map(([units, scale]) => String(units / 10 ** scale));
  const unit = fc.constantFrom("", "%", "％", "‰", "人", "人次", "万元", "元/人/月", "平方米", "个工作日", "台（套）", "次/年", "年底前", "个以上", "—3次", "~5", "-12项", "月1日前", "，且无投诉");
  const whole = fc.constantFrom("2031年12月底", "1,200人", "1,234,567.89元", "第一季度", "约20人", "优/良/中/差", "是/否", "长期", "不低于上年", "文字描述明显", "20２1年", "３５％", "1－3次", "城市8712元/年；农村5000元/年");
  const grammar = fc.oneof(fc.tuple(sign, space, figure, space, unit).map((parts) => parts.join("")), fc.tuple(sign, space, whole).map((parts) => parts.join("")));
  const anything = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,，%％≥≤><＞＝=/-~—年月日底前每次人元万 　\n９")), maxLength: 20 }));

  it.each([["of the grammar", grammar], ["of any characters", anything]] as const)("%s keeps its text but for blanks behind the operator, its operator, number and unit", (_, values) => {
    fc.assert(fc.property(values.map(trimSpace), (printed) => {
      const { symbol, number, unit: third } = cutValue(printed);
      expect([symbol, number, third]).toEqual([symbol, number, third].map(trimSpace));
      const joined = joinSplitValue(symbol, number, third);
      expect(squeeze(joined)).toBe(squeeze(printed));
      if (!/^[^\s\d]*\s/u.test(printed)) expect(joined).toBe(printed);
      const [one, three] = [readTargetValue(printed), readSplitTargetValue(symbol, number, third)];
      expect([three.symbol, three.operator, three.number, three.unit, three.percent]).toEqual([one.symbol, one.operator, one.number === "" ? "" : shortestNumber(one.number), one.unit, one.percent]);
      expect(three.strangeSymbol).toBe(false);
    }), { numRuns: 2000 });
  });
});
