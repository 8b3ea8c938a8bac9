/** A form's header printed again on its next page is no table of its own. */
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { readDocument } from "../../src/reading";
import { documentOf, field, indicator, invented } from "../disclosure/invented";
import { snapshotOfPlans } from "../disclosure/snapshot-of-plan";

const rows = Array.from({ length: 70 }, (_, index) => indicator("产出指标", "数量指标", `第${index + 1}项工作的完成数量`, "≥10件"));

describe.each(["hebei", "split", "central"] as const)("layout %s", (layout) => {
  it("gives one project with all rows though its head stands on every page", () => {
    const plan = planDisclosure(documentOf({ ...invented, indicators: rows }, { ...invented, name: field("第二个项目") }), { layout });
    const heads = plan.sheets[1]?.cells.filter((cell) => cell.value === "一级指标").length ?? 0;
    expect(heads).toBeGreaterThan(2);
    const read = readDocument(snapshotOfPlans(plan.sheets));
    expect(read.projects.map((project) => project.indicators.length)).toEqual([70, invented.indicators.length]);
    expect(read.projects[0]?.indicators.map((row) => row.level3.text)).toEqual(rows.map((row) => row.level3.text));
  });
});
