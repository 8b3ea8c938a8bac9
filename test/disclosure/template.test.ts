import { describe, expect, it } from "vitest";
import { planTemplate } from "../../src/disclosure";
import { areaContains } from "../../src/workbook";

describe.each(["hebei", "split", "central"] as const)("the %s template", (layout) => {
  const plan = planTemplate(layout, 2026);

  it("is empty below its header, with the year in its title", () => {
    expect(plan.cells.filter(({ row, value }) => row > 1 && value !== null)).toEqual([]);
    expect(plan.cells.find(({ row, column }) => row === 0 && column === 0)?.value).toContain("2026年度");
    expect(planTemplate(layout, null).cells[0]?.value).not.toMatch(/\d/);
  });

  it("offers choices for the classes in every prepared row", () => {
    const column = (label: string): number => plan.cells.find(({ row, value }) => row === 1 && value === label)?.column ?? -1;
    const last = Math.max(...plan.cells.map(({ row }) => row));
    for (const label of ["一级指标", "二级指标"]) {
      const validation = plan.validations.find(({ area, choices }) => choices && areaContains(area, { row: last, column: column(label) }));
      expect(validation?.choices?.length).toBeGreaterThan(2);
    }
  });

  it("names every column once", () => {
    const labels = plan.cells.filter(({ row }) => row === 1).map(({ value }) => value);
    expect(new Set(labels).size).toBe(labels.length);
  });
});
