/** Forms of other layouts: self-evaluation, the ministry's, transfer payments, whole departments. */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { uncoveredCells } from "./coverage";
import { sheetOf, workbookOf } from "./sheets";

describe("a self-evaluation form", () => {
  const workbook = workbookOf(sheetOf([
    ["项目支出绩效自评表"],
    ["（2025年度）"],
    ["项目名称", null, "道路照明维护"],
    ["主管部门", null, "云溪县城市管理局", null, null, "实施单位", "云溪县市政所"],
    ["项目资金\n（万元）", null, null, "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
    [null, null, "年度资金总额", 100, 120, 114, 10, "95%", 9.5],
    [null, null, "其中：本年财政拨款", 90, 110, 104, "—", "—", "—"],
    [null, null, "上年结转资金", 0, 0, 0, "—", "—", "—"],
    [null, null, "其他资金", 10, 10, 10, "—", "—", "—"],
    ["年度总体目标", "预期目标", null, null, null, "实际完成情况"],
    [null, "完成路灯维护，亮灯率达标。", null, null, null, "已完成，亮灯率98%。"],
    ["绩效指标", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
    [null, "产出指标", "数量指标", "维护路灯数量", "≥300盏", "310盏", 20, 20, null],
    [null, null, "质量指标", "亮灯率", "≥98%", "97%", 30, 28, "雨季故障多"],
    [null, "满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "93%", 10, 10, null],
    ["总分", null, null, null, null, null, 100, 97.5],
  ], { merges: ["A1:I1", "A2:I2", "A5:B9", "A10:A11", "B10:E10", "F10:I10", "B11:E11", "F11:I11", "A12:A15", "B13:B14"] }));
  const document = readDocument(workbook);
  const [project] = document.projects;

  it("gives amounts by source, goals and what was achieved", () => {
    expect(document.projects.length).toBe(1);
    expect(project?.layout).toBe("self-evaluation");
    expect([project?.name.text, project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text]).toEqual(["道路照明维护", "120", "110", "10"]);
    expect([project?.extras.executedAmount?.text, project?.extras.executionRate?.text, project?.extras.carriedOver?.text]).toEqual(["114", "95%", "0"]);
    expect(project?.objectives.map((goal) => goal.text)).toEqual(["完成路灯维护，亮灯率达标。"]);
    expect(project?.extras.actualOutcome?.text).toBe("已完成，亮灯率98%。");
    expect(document.budgetYear).toBe(2025);
  });

  it("gives indicators with actual values, points and reasons", () => {
    expect(project?.indicators.map((row) => [row.level1InForce, row.level3.text, row.value.text, row.extras.actualValue?.text, row.extras.points?.text, row.extras.score?.text, row.extras.deviation?.text])).toEqual([
      ["产出指标", "维护路灯数量", "≥300盏", "310盏", "20", "20", ""],
      ["产出指标", "亮灯率", "≥98%", "97%", "30", "28", "雨季故障多"],
      ["满意度指标", "居民满意度", "≥90%", "93%", "10", "10", ""],
    ]);
  });

  it("lists what has no place in the model", () => {
    expect(document.unread.map((range) => [range.area, range.reason])).toEqual([["D6:D9", "left-out"], ["F6:I9", "left-out"], ["A16", "list-or-total"], ["G16:H16", "list-or-total"]]);
    expect(uncoveredCells(workbook, document)).toEqual([]);
  });
});

describe("the ministry's form of 2021", () => {
  it("has weights and cost indicators at level 1", () => {
    const document = readDocument(workbookOf(sheetOf([
      ["项目支出绩效目标表"],
      ["（2026年度）", null, null, null, null, "单位：万元"],
      ["项目名称", "数字档案整理"],
      ["主管部门及代码", "云溪县档案馆[012]", null, "实施单位", "云溪县档案馆"],
      ["项目资金\n（万元）", "年度资金总额：", "52.5", "执行率分值（10）"],
      [null, "其中：财政拨款", "50"],
      [null, "上年结转", "2.5"],
      [null, "其他资金", ""],
      ["年度总体目标", "整理档案，便利查询。"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "分值权重（90）"],
      [null, "成本指标", "经济成本指标", "每卷整理成本", "≤12元", 20],
      [null, "产出指标", "数量指标", "整理卷数", "≥4万卷", 40],
      [null, "效益指标", "社会效益指标", "查询时间", "≤5分钟", 20],
      [null, "满意度指标", "服务对象满意度", "查档人满意度", "≥95%", 10],
    ], { merges: ["A1:F1", "A5:A8", "B9:F9", "A10:A14"] })));
    const [project] = document.projects;
    expect(project?.layout).toBe("central");
    expect([project?.name.text, project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text, project?.extras.carriedOver?.text]).toEqual(["数字档案整理", "52.5", "50", "", "2.5"]);
    expect([project?.extras.department?.text, project?.extras.implementingUnit?.text]).toEqual(["云溪县档案馆[012]", "云溪县档案馆"]);
    expect(project?.indicators.map((row) => [row.level1InForce, row.extras.weight?.text])).toEqual([["成本指标", "20"], ["产出指标", "40"], ["效益指标", "20"], ["满意度指标", "10"]]);
    expect(document.budgetYear).toBe(2026);
    expect(document.unread).toEqual([]);
  });
});

describe("a whole department's table", () => {
  it("gives tasks, goals and indicators, and no project", () => {
    const workbook = workbookOf(sheetOf([
      ["部门整体支出绩效目标申报表"],
      ["（2026年度）"],
      ["部门（单位）名称", null, "云溪县水务局"],
      ["年度主要任务", "任务名称", "主要内容", "预算金额（万元）"],
      [null, null, null, "总额", "财政拨款", "其他资金"],
      [null, "河道保洁", "清理县内河道", 80, 80, 0],
      [null, "水质监测", "监测断面水质", 20, 20, 0],
      [null, "金额合计", null, 100, 100, 0],
      ["年度总体目标", "目标1：河道清洁。\n目标2：水质达标。"],
      ["年度绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      [null, "产出指标", "数量指标", "保洁河长", "≥120公里"],
      [null, "满意度指标", "服务对象满意度指标", "沿河居民满意度", "≥90%"],
    ], { merges: ["A1:F1", "A2:F2", "A4:A8", "D4:F4", "B9:F9", "A10:A12"] }));
    const document = readDocument(workbook);
    const [department] = document.departments;
    expect(document.projects).toEqual([]);
    expect(department?.name.text).toBe("云溪县水务局");
    expect(department?.tasks.map((task) => [task.name.text, task.content.text, task.amount.text])).toEqual([["河道保洁", "清理县内河道", "80"], ["水质监测", "监测断面水质", "20"]]);
    expect(department?.objectives.map((goal) => goal.text)).toEqual(["目标1：河道清洁。\n目标2：水质达标。"]);
    expect(department?.indicators.map((row) => [row.level1InForce, row.level3.text, row.value.text])).toEqual([["产出指标", "保洁河长", "≥120公里"], ["满意度指标", "沿河居民满意度", "≥90%"]]);
    expect(document.budgetYear).toBe(2026);
    expect(uncoveredCells(workbook, document)).toEqual([]);
  });
});

describe("a form with medium-term and annual indicators side by side", () => {
  it("reads the annual ones and lists the others", () => {
    const workbook = workbookOf(sheetOf([
      ["项目支出绩效目标申报表"],
      ["项目名称", "校园饮水设备购置", null, null, null, "主管部门及代码", "云溪县教育局"],
      ["总体目标", "中期目标（2026年—2028年）", null, null, null, "年度目标"],
      [null, "三年内覆盖全部学校", null, null, null, "覆盖20所学校"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "一级指标", "二级指标", "三级指标", "指标值"],
      [null, "产出指标", "数量指标", "覆盖学校数", "60所", "产出指标", "数量指标", "年度覆盖学校数", "20所"],
      [null, "满意度指标", "服务对象满意度指标", "师生满意度", "≥90%", "满意度指标", "服务对象满意度指标", "年度师生满意度", "≥88%"],
    ], { merges: ["A1:I1", "B2:E2", "G2:I2", "A3:A4", "B3:E3", "F3:I3", "B4:E4", "F4:I4", "A5:A7"] }));
    const document = readDocument(workbook);
    expect(document.projects.map((project) => [project.name.text, project.objectives.map((goal) => goal.text)])).toEqual([["校园饮水设备购置", ["覆盖20所学校"]]]);
    expect(document.projects[0]?.indicators.map((row) => [row.level3.text, row.value.text])).toEqual([["年度覆盖学校数", "20所"], ["年度师生满意度", "≥88%"]]);
    expect(uncoveredCells(workbook, document)).toEqual([]);
    expect(document.unread.every((range) => range.reason === "left-out")).toBe(true);
  });
});

describe("a form in other hands", () => {
  it("reads values under their labels and behind a colon", () => {
    const workbook = workbookOf(sheetOf([
      ["道路照明维护绩效目标表"],
      ["填报单位：云溪县城市管理局", null, null, "单位：万元"],
      ["项目编码", "项目名称", "主管部门"],
      ["X1", "道路照明维护", "云溪县城市管理局"],
      ["预算数", "其中：财政资金", "其他资金"],
      [30, 20, 10],
      ["绩效目标：", "路灯完好"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "维护数量", "≥300盏"],
    ], { merges: ["A1:D1"] }));
    const document = readDocument(workbook);
    const [project] = document.projects;
    expect([project?.code.text, project?.name.text, project?.extras.department?.text, project?.unitName.text]).toEqual(["X1", "道路照明维护", "云溪县城市管理局", "云溪县城市管理局"]);
    expect([project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text, project?.objectives[0]?.text]).toEqual(["30", "20", "10", "路灯完好"]);
    expect(document.unread).toEqual([]);
    expect(uncoveredCells(workbook, document)).toEqual([]);
  });

  it("goes on past a class of an unknown name and stops at the lines under the table", () => {
    const workbook = workbookOf(sheetOf([
      ["项目名称", "道路照明维护"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "维护数量", "≥300盏"], [null, "安全性", null, null], ["效益指标", "社会效益指标", "夜间出行", "更安全"],
      ["以上指标由各股室填报"], ["填报人：", null, "电话："],
    ]));
    const document = readDocument(workbook);
    expect(document.projects[0]?.indicators.map((row) => [row.level1InForce, row.level2InForce, row.level3.text])).toEqual([["产出指标", "数量指标", "维护数量"], ["产出指标", "安全性", ""], ["效益指标", "社会效益指标", "夜间出行"]]);
    expect(document.unread.map((range) => [range.area, range.reason])).toEqual([["A6:A7", "text-outside-tables"], ["C7", "text-outside-tables"]]);
  });
});
