/** A ledger made from a model reads back as the same projects: 从 Word 导入 loses nothing. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planLedger } from "../../src/disclosure";
import { openFileHost } from "../../src/hosts/file";
import type { DisclosureDocument, Project } from "../../src/model";
import { readDocument } from "../../src/reading";
import { projectJson } from "../../src/reports";
import { corpusNames, hasCorpus, sharedBytes } from "../corpus";
import { anyProject } from "./any-project";
import { contractFields } from "./contract-fields";
import { documentOf, field, indicator, invented, NO_FIELD } from "./invented";
import { snapshotOfPlans } from "./snapshot-of-plan";

/** The projects by their number in the source: several ledgers hold them in another order. */
function expectBack(source: DisclosureDocument): void {
  const plans = planLedger(source);
  const again = readDocument(snapshotOfPlans(plans));
  expect(again.projects.length).toBe(source.projects.length);
  const numbers = plans.flatMap((plan) => plan.cells.flatMap(({ row, column, value }) => (column === 0 && row > 1 && value !== null ? [Number(value)] : [])));
  again.projects.forEach((project, place) => {
    const original = source.projects[(numbers[place] ?? 0) - 1];
    expect(contractFields(projectJson(project))).toEqual(original && expected(original));
  });
  expect(again.budgetYear).toBe(source.budgetYear);
  expect(again.unread).toEqual([]);
}

/** A form without a goal cell reads as one with a blank goal; blank goals beside filled ones and plans without a period say nothing. */
function expected(project: Project): unknown {
  const filled = project.objectives.filter(({ text }) => text !== "");
  const label = project.spendingPlan?.label.text ?? "";
  const spendingPlan = project.spendingPlan === null || project.spendingPlan.periods.length === 0 ? null
    : { ...project.spendingPlan, label: { ...project.spendingPlan.label, text: /计划|进度/.test(label) ? label : `资金支出计划${label}` } };
  return contractFields(projectJson({ ...project, spendingPlan, objectives: filled.length > 0 ? filled : project.objectives.slice(0, 1) }));
}

describe("a ledger from a model", () => {
  it("reads back as the same projects, whatever they hold", () => {
    fc.assert(fc.property(fc.array(anyProject, { minLength: 1, maxLength: 4 }), (projects) => {
      expectBack(documentOf(...projects));
    }), { numRuns: 80 });
  });

  it("keeps projects apart that have the same name and code, no name, one indicator or none", () => {
    const single = { ...invented, indicators: invented.indicators.slice(0, 1) };
    expectBack(documentOf(invented, invented, { ...single, name: field(""), code: field("") }, single, { ...invented, name: field("空项目"), indicators: [] }));
  });

  it("gives projects with another spending plan a sheet of their own", () => {
    const inMoney = { ...invented, spendingPlan: invented.spendingPlan && { ...invented.spendingPlan, label: field("资金支出计划（万元）") } };
    expect(planLedger(documentOf(invented, inMoney, invented)).map(({ name }) => name)).toEqual(["绩效目标导入", "绩效目标导入(2)"]);
    expectBack(documentOf(invented, inMoney, invented));
  });

  it("keeps the three cells of a split value and the columns that only some forms have", () => {
    const split = { symbol: field("≥"), number: field("95"), unit: field("%") };
    const rows = [indicator("产出指标", "质量指标", "完好率", "≥95%", { split, extras: { weight: field("10"), remark: field("按季") } })];
    const project = { ...invented, indicators: rows, extras: { department: field("501云桥区城市管理局"), carriedOver: field("1.2") }, explanation: field("项目说明：略") };
    expectBack(documentOf(project));
    const [again] = readDocument(snapshotOfPlans(planLedger(documentOf(project)))).projects;
    expect(again?.indicators[0]).toMatchObject({ split: { symbol: { text: "≥" }, number: { text: "95" }, unit: { text: "%" } }, extras: { weight: { text: "10" }, remark: { text: "按季" } } });
    expect(again?.extras).toMatchObject({ department: { text: "501云桥区城市管理局" }, carriedOver: { text: "1.2" } });
  });

  it("has no column for a field that no project has", () => {
    const plans = planLedger(documentOf({ ...invented, otherFunds: NO_FIELD }));
    expect(plans[0]?.cells.some(({ value }) => value === "其他资金")).toBe(false);
  });
});

describe.skipIf(!hasCorpus)("the corpus (left out where ../shared/corpus is missing)", () => {
  it.each(corpusNames)("%s comes back from a ledger", async (name) => {
    const host = await openFileHost(sharedBytes("corpus", `${name}.xlsx`), `${name}.xlsx`);
    if (!host.ok) throw new Error(host.refusal.code);
    const read = await host.value.read();
    if (!read.ok) throw new Error(read.refusal.code);
    expectBack(readDocument(read.value));
  });
});
