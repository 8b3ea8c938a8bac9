/** The rules on lists and sums, from workbooks of any look: quiet where all agrees, one finding in the right cell where one thing does not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import { formatCell, type CellRef, type SheetSnapshot } from "../../src/workbook";
import { chooser, type Chooser } from "../reading/generator/chooser";
import { inventListed, writeList, type ListedProject } from "../reading/generator/list-writer";
import { sheetOf, workbookOf } from "../reading/sheets";

const HEAD = ["单位编码", "单位名称", "项目编码", "项目名称", "预算数", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"];

/** Two rows a project, a sum under them. */
function ledgerOf(projects: readonly ListedProject[]): SheetSnapshot {
  const rows = projects.flatMap(({ unitCode, unitName, code, name, budget }) => [
    [unitCode, unitName, code, name, Number(budget), "完成任务", "产出指标", "数量指标", "数", "1个"],
    [null, null, null, null, null, null, "产出指标", "质量指标", "率", "1%"],
  ]);
  const sum = projects.reduce((cents, { budget }) => cents + Math.round(Number(budget) * 100), 0) / 100;
  return sheetOf([["2026年预算项目绩效目标汇总表"], HEAD, ...rows, ["合计", null, null, null, sum]], { name: "台账" });
}

interface Case {
  readonly choose: Chooser;
  readonly listed: readonly ListedProject[];
  /** Those that have a table. */
  readonly projects: readonly ListedProject[];
}

function caseOf(seed: number): Case {
  const choose = chooser(seed);
  const listed = inventListed(choose);
  return { choose, listed, projects: listed.filter(({ category }) => category === "特定目标类") };
}

function found(...sheets: readonly SheetSnapshot[]): readonly string[] {
  return checkDocument(readDocument(workbookOf(...sheets)), DEFAULT_SETTINGS).findings
    .filter(({ rule }) => rule === "cross-list-vs-tables" || rule === "cross-total")
    .map(({ reason, cell }) => `${reason} ${cell.sheet}!${formatCell(cell)}`);
}

function withValue(sheet: SheetSnapshot, { row, column }: CellRef, value: number): SheetSnapshot {
  return { ...sheet, rows: sheet.rows.map((line) => (line.row === row ? { ...line, values: line.values.map((old, at) => (line.first + at === column ? value : old)) } : line)) };
}

/** A fixed sample, so that CI says the same each time. */
const SAMPLE = { seed: 2026, numRuns: 60 };
const seeds = fc.nat(1_000_000);

describe("a list beside a ledger", () => {
  it("that agrees with it gives no finding", () => {
    fc.assert(fc.property(seeds, (seed) => {
      const { choose, listed, projects } = caseOf(seed);
      expect(found(ledgerOf(projects), writeList(choose, "清单", listed).sheet)).toEqual([]);
    }), SAMPLE);
  });

  it("with a project that has no table names its row", () => {
    fc.assert(fc.property(seeds, (seed) => {
      const { choose, listed, projects } = caseOf(seed);
      const [gone, ...rest] = projects;
      fc.pre(rest.some(({ unitCode }) => unitCode === gone?.unitCode));
      const { sheet } = writeList(choose, "清单", listed);
      const row = sheet.rows.find(({ values }) => values.includes(gone?.name ?? ""));
      const cell = { row: row?.row ?? -1, column: (row?.first ?? 0) + (row?.values.indexOf(gone?.code ?? "") ?? -1) };
      expect(found(ledgerOf(rest), sheet)).toEqual([`row-without-table 清单!${formatCell(cell)}`]);
    }), SAMPLE);
  });

  it("that lacks a project names its table", () => {
    fc.assert(fc.property(seeds, (seed) => {
      const { choose, listed, projects } = caseOf(seed);
      const at = projects.length - 1;
      const gone = projects[at];
      fc.pre(projects.slice(0, at).some(({ unitCode }) => unitCode === gone?.unitCode));
      const { sheet } = writeList(choose, "清单", listed.filter((project) => project !== gone));
      expect(found(ledgerOf(projects), sheet)).toEqual([`table-without-row 台账!C${String(3 + at * 2)}`]);
    }), SAMPLE);
  });

  it("with another amount names the table's budget, and a sum that was not recalculated its cell", () => {
    fc.assert(fc.property(seeds, fc.integer({ min: 2, max: 99_999 }), (seed, cents) => {
      const { choose, listed, projects } = caseOf(seed);
      const written = writeList(choose, "清单", listed);
      const other = projects.map((project, at) => (at === 0 ? { ...project, budget: String((Math.round(Number(project.budget) * 100) + cents) / 100) } : project));
      expect(found(ledgerOf(other), written.sheet)).toEqual(["amount-differs 台账!E3"]);
      const total = readDocument(workbookOf(ledgerOf(projects), written.sheet)).lists[0]?.totals.find(({ column, label }) => column === "budget" && /合\s*计|总计/u.test(label.text));
      if (!total?.amount.cell) return;
      const wrong = withValue(written.sheet, total.amount.cell, Number(total.amount.text) + 1000 + cents);
      expect(found(ledgerOf(projects), wrong)).toEqual([`sum 清单!${formatCell(total.amount.cell)}`]);
    }), SAMPLE);
  });
});

describe("a sum in a ledger", () => {
  it("that lacks a project is found", () => {
    const [first, ...rest] = caseOf(7).projects;
    if (!first) throw new Error("no project");
    const ledger = ledgerOf([first, ...rest]);
    const at = 2 + (rest.length + 1) * 2;
    expect(found(withValue(ledger, { sheet: "台账", row: at, column: 4 }, 1))).toEqual([`sum 台账!E${String(at + 1)}`]);
    expect(found(ledger)).toEqual([]);
  });
});

describe("a summary by units", () => {
  it("is compared with the units' tables in its own unit of money", () => {
    const { projects } = caseOf(11);
    const units = [...new Set(projects.map(({ unitCode }) => unitCode))];
    const cents = (unit: string): number => projects.filter(({ unitCode }) => unitCode === unit).reduce((sum, { budget }) => sum + Math.round(Number(budget) * 100), 0);
    const summary = (wrong: number): SheetSnapshot => sheetOf([
      ["2026年项目支出汇总表", null, null, "单位：元"], ["序号", "单位编码", "单位名称", "项目支出", "项目个数"],
      ...units.map((unit, index) => [index + 1, unit, projects.find(({ unitCode }) => unitCode === unit)?.unitName ?? "", cents(unit) * 100 + (index === 0 ? wrong : 0), 3]),
    ], { name: "汇总" });
    expect(found(ledgerOf(projects), summary(0))).toEqual([]);
    expect(found(ledgerOf(projects), summary(50_000))).toEqual(["unit 汇总!D3"]);
  });
});
