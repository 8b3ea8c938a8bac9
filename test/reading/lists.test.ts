/** The budget's lists of projects: whatever their look, each row and each sum is read with its cell, and nothing is dropped in silence. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { formatCell, gridOf, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { uncoveredCells } from "./coverage";
import { chooser } from "./generator/chooser";
import { inventListed, writeList, type ListedProject, type WrittenList } from "./generator/list-writer";
import { sheetOf, workbookOf } from "./sheets";

const HEAD = ["单位编码", "单位名称", "项目编码", "项目名称", "预算数", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"];
const ledgerOf = (projects: readonly ListedProject[]): SheetSnapshot => sheetOf([
  ["2026年预算项目绩效目标汇总表"], HEAD,
  ...projects.map(({ unitCode, unitName, code, name, budget }) => [unitCode, unitName, code, name, Number(budget), "完成任务", "产出指标", "数量指标", "数", "1个"]),
], { name: "台账" });

/** Header words, running numbers, and what says the unit of money. */
const HEADS = /^(?:序号|单位编码|单位名称|项目类别|项目编码|项目名称|(?:预算数|财政拨款|其他资金|其中)(?:（(?:万)?元）)?|绩效目标|[一二三]级指标|指标值|.*汇总表|\*.*|.*：|\d+|单位：万?元|功能科目|备注)$/u;

interface Generated {
  readonly workbook: WorkbookSnapshot;
  readonly written: WrittenList;
}

function generated(seed: number): Generated {
  const choose = chooser(seed);
  const projects = inventListed(choose);
  const written = writeList(choose, "清单", projects);
  const ledger = ledgerOf(projects.filter(({ category }) => category === "特定目标类"));
  return { written, workbook: workbookOf(...choose.shuffled([ledger, written.sheet])) };
}

describe("a list of any look", () => {
  it("gives its rows with their cells, its unit of money and its sums", () => {
    fc.assert(fc.property(fc.nat(1_000_000), (seed) => {
      const { workbook, written } = generated(seed);
      const document = readDocument(workbook);
      expect(document.lists.length).toBe(1);
      const [list] = document.lists;
      const inOrder = (listed: readonly ListedProject[]): readonly string[] => listed.map(({ name }) => name).sort();
      expect([...(list?.rows ?? [])].map(({ name }) => name.text).sort()).toEqual(inOrder(written.listed));
      expect(list?.moneyUnit).toBe(written.look.inYuan ? "元" : "万元");
      const byName = new Map(written.listed.map((project) => [project.name, project]));
      for (const row of list?.rows ?? []) {
        const project = byName.get(row.name.text);
        expect([row.code.text, row.unitName.text, Number(row.budget.text)]).toEqual([project?.code, project?.unitName, Math.round(Number(project?.budget) * 100) * (written.look.inYuan ? 100 : 1) / (written.look.inYuan ? 1 : 100)]);
        if (row.name.cell) expect(gridOf(written.sheet).value(row.name.cell)).toBe(row.name.text);
      }
      const named = new Map((list?.rows ?? []).map(({ name, budget }) => [budget.cell && formatCell(budget.cell), name.text]));
      const totals = (list?.totals ?? []).filter(({ column }) => column === "budget");
      expect(totals.map(({ label }) => label.text.replace(/\s/gu, ""))).toEqual(written.sums.map(({ label }) => label.replace(/\s/gu, "")));
      totals.forEach(({ readings }, index) => {
        const of = readings.map((fields) => fields.map(({ cell }) => named.get(cell && formatCell(cell)) ?? "").sort());
        expect(of).toContainEqual([...(written.sums[index]?.of ?? [])].sort());
      });
      expect(uncoveredCells(workbook, document, (text) => HEADS.test(text.replace(/\s/gu, "")))).toEqual([]);
    }), { numRuns: 120 });
  });
});
