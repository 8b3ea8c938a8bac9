import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { sheetOf, workbookOf } from "./sheets";

const HEADER = ["单位编码", "单位名称", "项目编码", "项目名称", "预算数（万元）", "资金用途", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"];
const QUANTITY = ["产出指标", "数量指标", "车辆数"];
const SATISFACTION = ["满意度指标", "服务对象满意度指标", "乘车人员满意度"];

function row(unit: string, indicator: readonly string[], value: string): (string | number)[] {
  return [unit, `云湖区第${unit}单位`, "13999926P004123100015", "公务车保险", 1, "投保", "1.保障用车", ...indicator, value];
}

function unitsOf(rows: (string | number)[][]): readonly (readonly [string, number])[] {
  return readDocument(workbookOf(sheetOf([HEADER, ...rows]))).projects.map(({ unitCode, indicators }) => [unitCode.text, indicators.length]);
}

describe("the same code and name under two units", () => {
  it("are two projects where project cells are repeated in each row", () => {
    expect(unitsOf([row("314001", QUANTITY, "1辆"), row("314001", SATISFACTION, "≥90%"), row("314004", QUANTITY, "2辆"), row("314004", SATISFACTION, "≥91%")]))
      .toEqual([["314001", 2], ["314004", 2]]);
  });

  it("are two projects of one row each", () => {
    expect(unitsOf([row("314001", QUANTITY, "1辆"), row("314004", QUANTITY, "2辆")])).toEqual([["314001", 1], ["314004", 1]]);
  });
});
