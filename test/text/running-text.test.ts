import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calculationsIn, documentNumbersIn, hasYearRange, quantitiesIn, unitInfo, yearsIn } from "../../src/text";

const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,%×+-=/()（）【】〔〕年月日号第万元人个所次两三十百每共约财社预办")), maxLength: 60 }),
);

test("every place found is the text that stands there", () => {
  fc.assert(fc.property(anyText, (text) => {
    for (const found of [...yearsIn(text), ...documentNumbersIn(text), ...quantitiesIn(text), ...calculationsIn(text)]) {
      expect(text.slice(found.start, found.end)).toBe(found.text);
      expect(found.end).toBeGreaterThan(found.start);
    }
  }), { numRuns: 3000 });
});

describe("years in a text", () => {
  test.each([
    ["2024年工作计划", ["2024"]], ["２０２４ 年度", ["2024"]], ["二〇二四年", ["2024"]], ["2023-2025年规划", ["2023 range", "2025 range"]], ["2023年至2025年", ["2023 range", "2025 range"]],
    ["2023.12.31前", ["2023 date"]], ["2023/12", ["2023 date"]], ["23年12月", ["2023 short"]], ["23年", []], ["保财社【2023】130号", []], ["2019.5万元", []], ["0.2023元", []], ["20240年", []], ["三年行动", []],
  ])("%s", (text, years) => {
    expect(yearsIn(text).map(({ year, kind }) => (kind === "year" ? String(year) : `${year} ${kind}`))).toEqual(years);
  });

  test("a span of years is told from single years", () => {
    expect(hasYearRange("2021—2025年")).toBe(true);
    expect(hasYearRange("2021年、2025年")).toBe(false);
  });
});

describe("document numbers in a text", () => {
  test.each([
    ["根据云财社【2023】130号", "云财社", "云财社〔2023〕130号", true], ["《办法》（云卫发〔2016〕14号）", "云卫发", "云卫发〔2016〕14号", true], ["云办字[2019]第059号", "云办字", "云办字〔2019〕59号", true],
    ["云财农［２０２２］91", "云财农", "云财农〔2022〕91号", false], ["（2022）12号", "", "〔2022〕12号", true],
  ])("%s", (text, issuer, canonical, hasHao) => {
    expect(documentNumbersIn(text)).toMatchObject([{ issuer, canonical, hasHao }]);
  });

  test("say what is odd about them", () => {
    expect(documentNumbersIn("云办字[2019]第059号")).toMatchObject([{ brackets: ["[", "]"], hasDi: true, zeroPadded: true, serial: "59", bracketStart: 3 }]);
  });

  test.each(["见（2022）91", "〔22〕9号", "2023年130号", "〔2023〕号"])("%s holds none", (text) => {
    expect(documentNumbersIn(text)).toEqual([]);
  });
});

describe("quantities in a text", () => {
  test("come with their nouns and how sure they are", () => {
    expect(quantitiesIn("为15所中小学配备专职保安人员约24名，每人960元，共计3万个。")).toMatchObject([
      { number: "15", unit: "所", nounBefore: "", nounAfter: "中小学配备专职保安人员约", approximate: false, each: false },
      { number: "24", unit: "名", nounBefore: "中小学配备专职保安人员", approximate: true },
      { number: "960", unit: "元", each: true },
      { number: "30000", unit: "个", nounBefore: "" },
    ]);
    expect(quantitiesIn("宣传活动不少于5次，1-2项，20 个村，每个村 5 万元，两名人员")).toMatchObject([
      { number: "5", bounded: true }, { number: "2", bounded: true }, { number: "20", bounded: false, nounAfter: "村" }, { number: "5", unit: "万元", each: true }, { number: "2", unit: "名" },
    ]);
  });

  test("square metres and 百分之 are read too", () => {
    expect(quantitiesIn("房屋不低于60㎡，按百分之五十补助")).toMatchObject([{ number: "60", unit: "㎡", bounded: true }, { number: "50", unit: "%", text: "百分之五十" }]);
  });

  test.each(["2019年", "10月底", "3日前", "18周岁以下", "第3次会议", "一次性发放", "A4纸", "云财社〔2023〕130号"])("%s holds none", (text) => {
    expect(quantitiesIn(text)).toEqual([]);
  });
});

describe("calculations in a text", () => {
  test.each([
    ["38人×600元+3人×3600元=3.36万元", "3.36", true], ["114801人×69元×40%=316.85万元", "316.85", true], ["合计：86.8万元+7.7万元+6.5万元=101万元。", "101", true], ["69.5+59.1+1.4=130", "130", true],
    ["12+12=24万", "24", true], ["20个村×5万元/村=100万元", "100", true], ["890人*10元*12月=10.68万元", "10.68", true], ["29740元×12个月≈36万元", "35.69", true], ["1,200元×10=1.2万元", "1.2", true], ["5/20=25%", "25", true],
    ["100人×3元=301元", "300", false], ["38人×600元=2.82万元", "2.28", false], ["3+4=8", "7", false],
  ])("%s", (text, computed, agrees) => {
    expect(calculationsIn(text)).toMatchObject([{ computed, agrees }]);
  });

  test("are found one after the other", () => {
    expect(calculationsIn("每人960元×1268人=121.73万元，另有2×3=6").map(({ agrees }) => agrees)).toEqual([true, true]);
  });

  test.each(["企业满意度=问卷调查平均得分/总分×100%", "(3+4)×5=36", "3×4=12+5", "=5", "100=100", "5/0=3"])("%s is left alone", (text) => {
    expect(calculationsIn(text)).toEqual([]);
  });

  test("sums are right exactly when they are", () => {
    const part = fc.integer({ min: 1, max: 99_999 });
    fc.assert(fc.property(part, part, fc.integer({ min: -3, max: 3 }), (a, b, off) => {
      expect(calculationsIn(`${a / 100}万元+${b / 100}万元=${((a + b + off) / 100).toFixed(2)}万元`)).toMatchObject(a + b + off < 0 ? [] : [{ agrees: off === 0 }]);
    }));
  });
});

test.each([
  ["万元", "万元", "money", []], ["平米", "平方米", "area", []], ["㎡", "平方米", "area", []], ["元/人·月", "元/人/月", "money", ["人", "月"]], ["次/ 月", "次/月", "times", ["月"]], ["名", "人", "people", []],
  ["块钱", "元", "money", []], ["块", "块", "count", []], // plots of land, boards
] as const)("%s is the unit %s", (unit, canonical, dimension, per) => {
  expect(unitInfo(unit)).toMatchObject({ canonical, dimension });
  expect(unitInfo(unit)?.per.map((part) => part.canonical)).toEqual(per);
});

test.each(["", "合格", "元/", "人/好"])("%s is no unit", (unit) => {
  expect(unitInfo(unit)).toBeNull();
});
