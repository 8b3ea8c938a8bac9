/** The table of a whole department, on a sheet and read back. */
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import type { DepartmentTargets } from "../../src/model";
import { readDocument } from "../../src/reading";
import { documentOf, field, indicator, invented } from "./invented";
import { snapshotOfPlans } from "./snapshot-of-plan";

const department: DepartmentTargets = {
  sheet: "部门", moneyUnit: "万元", name: field("云桥区城市管理局"),
  objectives: [field("目标甲：提升市容环境质量。"), field("目标乙：保障市政设施完好。")],
  tasks: [
    { name: field("市容管理"), content: field("清扫保洁道路120公里。"), amount: field("860.5") },
    { name: field("设施维护"), content: field("维护路灯3000盏。"), amount: field("240") },
  ],
  indicators: [
    indicator("产出指标", "数量指标", "清扫保洁里程", "≥120公里"), indicator("产出指标", "质量指标", "设施完好率", "≥98%"),
    indicator("效益指标", "社会效益指标", "市容环境", "明显改善"), indicator("满意度指标", "服务对象满意度指标", "市民满意度", "≥90%"),
  ],
};

describe("a document with a whole department", () => {
  const source = { ...documentOf(invented), departments: [department] };

  it.each(["one-sheet", "sheet-each"] as const)("gives department and projects back (%s)", (arrangement) => {
    const read = readDocument(snapshotOfPlans(planDisclosure(source, { arrangement }).sheets));
    expect(read.projects.map((project) => project.name.text)).toEqual([invented.name.text]);
    const [back] = read.departments;
    expect(back?.name.text).toBe("云桥区城市管理局");
    expect(back?.objectives.map((objective) => objective.text)).toEqual(department.objectives.map((objective) => objective.text));
    expect(back?.tasks.map((task) => [task.name.text, task.content.text, Number(task.amount.text)])).toEqual([["市容管理", "清扫保洁道路120公里。", 860.5], ["设施维护", "维护路灯3000盏。", 240]]);
    expect(back?.indicators.map((row) => [row.level1InForce, row.level2InForce, row.level3.text, row.value.text])).toEqual(
      department.indicators.map((row) => [row.level1InForce, row.level2InForce, row.level3.text, row.value.text]));
  });

  it("says of every project that layout department leaves it out", () => {
    const none = planDisclosure({ ...documentOf(invented, invented), departments: [] }, { layout: "department" });
    expect(none.cannotHold.map(({ project, field, reason }) => [project, field, reason])).toEqual([[0, "project", "no-place"], [1, "project", "no-place"]]);
    expect(planDisclosure(source, { layout: "department", leaveOut: [0] }).cannotHold).toEqual([]);
  });

  it("writes only the departments in layout department", () => {
    const { sheets, text } = planDisclosure(source, { layout: "department" });
    expect(sheets.flatMap((sheet) => sheet.cells.map((cell) => cell.value))).not.toContain(invented.name.text);
    expect(text.notices.map(({ code }) => code)).toContain("no-tables");
    expect(text.parts.filter((part) => part.kind === "table").map((part) => part.name)).toEqual(["云桥区城市管理局部门整体绩效目标表"]);
  });
});
