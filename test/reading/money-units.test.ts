/** Tables that print their money in 元: nothing may be taken for ten thousand times as much. */
import { describe, expect, it, test } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { readDocument } from "../../src/reading";
import { planReviewSheet } from "../../src/reports";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import type { MoneyUnit } from "../../src/model";
import { snapshotOfPlans } from "../disclosure/snapshot-of-plan";
import { moneyTotal } from "../../src/taskpane/core/overview";
import { sheetOf, workbookOf } from "./sheets";

const ledger = (head: string, budget: number, cost: string, over: readonly (string | null)[] = []) => workbookOf(sheetOf([
  ...(over.length > 0 ? [over] : []),
  ["项目编码", "项目名称", head, "资金用途", "绩效目标", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"],
  ["X1", "道路照明", budget, "维修路灯", "保持明亮", "产出指标", "数量指标", "路灯数", "维修的路灯", "≥30盏", "工作计划"],
  [null, null, null, null, null, "产出指标", "成本指标", "维修总成本", "全年维修支出", cost, "工作计划"],
]));

describe("the unit of a table's money", () => {
  test.each<readonly [string, ReturnType<typeof ledger>, MoneyUnit]>([
    ["in the header of the amounts", ledger("预算数（元）", 61600, "≤6.16万元"), "元"],
    ["over the table", ledger("预算数", 61600, "≤6.16万元", ["项目绩效目标表", null, "单位：元"]), "元"],
    ["in the header before the line over the table", ledger("预算数（万元）", 6.16, "≤6.16万元", ["项目绩效目标表", null, "单位：元"]), "万元"],
    ["not said", ledger("预算数", 6.16, "≤6.16万元"), "万元"],
  ])("%s", (_, workbook, unit) => {
    const [project] = readDocument(workbook).projects;
    expect(project?.moneyUnit).toBe(unit);
  });

  it("is minded where costs are held against the budget", () => {
    const found = (cost: string) => checkDocument(readDocument(ledger("预算数（元）", 61600, cost), { budgetYear: 2026 }), DEFAULT_SETTINGS).findings.filter(({ rule }) => rule.startsWith("money-"));
    expect(found("≤6.16万元")).toEqual([]);
    expect(found("≤6.5万元").map(({ rule, values }) => [rule, values.budget])).toEqual([["money-cost-exceeds-budget", "6.16"]]);
  });

  it("is minded in sums", () => {
    const { projects } = readDocument(ledger("预算数（元）", 61600, "≤6.16万元"));
    expect(moneyTotal(projects)).toEqual({ text: "6.16", without: 0 });
  });

  test.each(["hebei", "hebei-2023", "central"] as const)("stays with the amounts in layout %s", (layout) => {
    const source = readDocument(ledger("预算数（元）", 61600, "≤6.16万元"));
    const { sheets } = planDisclosure(source, { layout });
    const texts = sheets.flatMap(({ kind, cells }) => (kind === "contents" ? [] : cells.map(({ value }) => String(value))));
    expect(texts.filter((text) => text.includes("单位："))).toEqual(["单位：元"]);
    const [again] = readDocument(snapshotOfPlans(sheets)).projects;
    expect([again?.moneyUnit, again?.budget.text]).toEqual(["元", "61600"]);
  });

  it("is one in the contents", () => {
    const { sheets } = planDisclosure(readDocument(ledger("预算数（元）", 61600, "≤6.16万元")), { layout: "hebei" });
    const contents = sheets.find(({ kind }) => kind === "contents")?.cells.map(({ value }) => value) ?? [];
    expect(contents).toContain("预算数（万元）");
    expect(contents).toContain(6.16);
    expect(contents).not.toContain(61600);
  });

  it("is 万元 in the review form", () => {
    const source = readDocument(ledger("预算数（元）", 61600, "≤6.16万元"));
    const texts = planReviewSheet(source, checkDocument(source, DEFAULT_SETTINGS)).cells.map(({ value }) => value);
    expect(texts).toContain("6.16");
    expect(texts).not.toContain("61600");
  });
});
