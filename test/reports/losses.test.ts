import { expect, test } from "vitest";
import { lossLines } from "../../src/reports";

test("what a layout leaves out is told once a field, in words, with the projects", () => {
  const lines = lossLines([
    { project: "甲", field: "code", reason: "no-place" }, { project: "乙", field: "code", reason: "no-place" }, { project: "丙", field: "code", reason: "no-place" }, { project: "丁", field: "code", reason: "no-place" },
    { project: "甲", field: "indicators.basis", reason: "no-place" },
  ], "zh");
  expect(lines).toEqual(["项目编码：所选版式没有位置，没有写出（4 个项目：甲、乙、丙等）", "指标值确定依据：所选版式没有位置，没有写出（1 个项目：甲）"]);
});

test("a value that could not be read is never blamed on the layout", () => {
  expect(lossLines([{ project: "甲", field: "budget", reason: "unknown" }], "zh")).toEqual(["预算数：公式没有结果或是错误值，写成了空白（1 个项目：甲）"]);
  expect(lossLines([{ project: "甲", field: "objectives", reason: "too-long" }], "zh")).toEqual(["绩效目标：文字超过一个单元格的上限（1 个项目：甲）"]);
});

test("a field without a name is shown by its own", () => {
  expect(lossLines([{ project: "甲", field: "extras.later", reason: "no-place" }], "zh")[0]).toMatch(/^extras\.later：/);
});
