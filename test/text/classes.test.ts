import { describe, expect, test } from "vitest";
import {
  canonicalLevel1Name, canonicalLevel2Name, isClassVariant, isRateName, level1ClassOf, level1Standing, level2ClassOf, level2Standing,
  nearestLevel1Name, nearestLevel2Name,
} from "../../src/text";

describe("level-1 names", () => {
  test.each([
    ["产出指标", "output"], ["产 出\n指标", "output"], ["产出", "output"], ["项目产出", "output"],
    ["效益指标", "outcome"], ["效果指标", "outcome"], ["项目效益", "outcome"],
    ["满意度指标", "satisfaction"], ["服务对象满意度指标", "satisfaction"], ["社会公众满意度", "satisfaction"], ["社会公众或服务对象满意度指标", "satisfaction"],
    ["成本指标", "cost"],
    ["数量指标", null], ["影响指标", null], ["", null], ["指标", null],
  ])("%s is %s", (name, expected) => {
    expect(level1ClassOf(name)).toBe(expected);
  });

  test("stand as canonical, short, equal or variant", () => {
    expect(["产出指标", "产出", "效果指标", "效果", "项目产出指标", "影响"].map(level1Standing)).toEqual(["canonical", "short", "equal", "equal", "variant", null]);
    expect(canonicalLevel1Name("outcome")).toBe("效益指标");
    expect(nearestLevel1Name("产岀指标")).toBeNull(); // 产出: one of two characters is half the name
    expect(nearestLevel1Name("满意渡指标")).toBe("满意度指标");
  });
});

describe("level-2 names", () => {
  test.each([
    ["数量指标", "quantity"], ["产出数量指标", "quantity"], ["质量", "quality"], ["产出质量", "quality"], ["时效指标", "timeliness"],
    ["进度指标", "timeliness"], ["产出进度指标", "timeliness"], ["成本指标", "cost"], ["产出成本指标", "cost"],
    ["经济效益指标", "economic"], ["社会效益", "social"], ["生态效益指标", "ecological"], ["环境效益指标", "ecological"],
    ["可持续影响指标", "sustainability"], ["可持续性影响", "sustainability"], ["可持续发展指标", "sustainability"],
    ["服务对象满意度指标", "beneficiarySatisfaction"], ["满意度指标", "beneficiarySatisfaction"], ["社会公众或服务对象满意度指标", "beneficiarySatisfaction"],
    ["经济成本指标", "economicCost"], ["社会成本", "socialCost"], ["生态环境成本指标", "environmentalCost"], ["生态成本指标", "environmentalCost"],
    ["群众满意度指标", null], ["产出经济效益", null], ["产出", null], ["社可持续影响指标", null], ["", null],
  ])("%s is %s", (name, expected) => {
    expect(level2ClassOf(name)).toBe(expected);
  });

  test("stand as canonical, short or variant", () => {
    expect(["数量指标", "数量", "产出数量指标", "进度", "群众满意度"].map(level2Standing)).toEqual(["canonical", "short", "variant", "variant", null]);
    expect(isClassVariant("可持续性影响指标", 2)).toBe(true);
    expect(isClassVariant("可持续影响指标", 2)).toBe(false);
    expect(isClassVariant("项目效益", 1)).toBe(true);
    expect(canonicalLevel2Name("beneficiarySatisfaction")).toBe("服务对象满意度指标");
  });

  test.each([
    ["社可持续影响指标", "可持续影响指标"], ["社会效宜指标", "社会效益指标"], ["群众满意度指标", "服务对象满意度指标"],
    ["经济指标", null], ["完成情况", null], ["", null],
  ])("%s most likely means %s", (name, expected) => {
    expect(nearestLevel2Name(name)).toBe(expected);
  });
});

test.each([
  ["验收合格率", true], ["参保比例", true], ["女性占比（％）", true], ["覆盖率(%)", true],
  ["发放频率", false], ["办事效率", false], ["税率", false], ["贷款利率（%）", false], ["功率", false], ["合格率情况", false], ["率先完成", false],
])("%s as the name of a rate: %s", (name, expected) => {
  expect(isRateName(name)).toBe(expected);
});
