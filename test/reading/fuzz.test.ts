/** Whatever a sheet holds: no crash, and nothing that is neither read nor named as unread. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import type { CellScalar } from "../../src/workbook";
import { uncoveredCells } from "./coverage";
import { chooser } from "./generator/chooser";
import { generateWorkbook } from "./generator/workbook";
import { sheetOf, workbookOf } from "./sheets";

const words = ["项目名称", "项目编码", "一级指标", "二级指标", "三级指标", "指标值", "绩效目标", "预算数", "其他资金", "3月底", "6月底", "符号", "值", "单位", "单位：万元", "合计", "注：", "目标1", "产出指标", "数量指标", "≥95%", "道路照明绩效目标表", "项目说明：", "资金支出计划（%）", "（2026年度）", "填报人：", "绩效指标", "　", "资金用途", "部门名称"];
const cell: fc.Arbitrary<CellScalar> = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...words) }, { weight: 2, arbitrary: fc.constant(null) }, fc.string({ maxLength: 12 }), fc.double({ noNaN: true }), fc.boolean());
const rows = fc.array(fc.array(cell, { maxLength: 10 }), { maxLength: 16 });
const area = fc.tuple(fc.nat(15), fc.nat(9), fc.nat(3), fc.nat(3)).map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

describe("any sheet", () => {
  it("is read or named, without a crash", () => {
    fc.assert(fc.property(rows, fc.array(area, { maxLength: 4 }), (values, areas) => {
      // Excel allows no merged areas that overlap.
      const merges = areas.filter((one, at) => !areas.slice(0, at).some((other) => one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right));
      const workbook = workbookOf(sheetOf(values, { merges }));
      const document = readDocument(workbook);
      const filled = values.some((row, at) => row.some((value, column) => typeof value === "string" && value.trim() !== "" && !merges.some((one) => at >= one.top && at <= one.bottom && column >= one.left && column <= one.right)));
      // A header without rows is known, and holds nothing to name.
      if (filled && document.projects.length + document.departments.length + document.unread.length === 0) expect(uncoveredCells(workbook, document)).toEqual([]);
    }), { numRuns: 300 });
  });

  it("with a lost row or a foreign text in it is read without a crash", () => {
    fc.assert(fc.property(fc.nat(100_000), fc.nat(30), fc.constantFrom(...words), (seed, at, word) => {
      const { snapshot } = generateWorkbook(chooser(seed));
      const broken = {
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.flatMap((row) => (row.row === at ? [] : row.row === at + 2 ? [{ ...row, values: [word, ...row.values.slice(1)] }] : [row])) })),
      };
      expect(() => readDocument(broken)).not.toThrow();
    }), { numRuns: 100 });
  });
});
