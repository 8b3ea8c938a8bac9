/** Forms of other provinces and earlier years, in their columns and labels; every text invented. */
import { describe, expect, it } from "vitest";
import type { DisclosureDocument } from "../../src/model";
import { readDocument } from "../../src/reading";
import { uncoveredCells } from "./coverage";
import { sheetOf, workbookOf, type SheetFeatures } from "./sheets";

type Rows = Parameters<typeof sheetOf>[0];

const read = (rows: Rows, features: SheetFeatures = {}): DisclosureDocument => readDocument(workbookOf(sheetOf(rows, features)));

/** Each project's name with its rows: the classes in force, the name, the value. */
const tables = (document: DisclosureDocument): readonly (readonly [string, readonly string[]])[] => document.projects.map((project) => [
  project.name.text,
  project.indicators.map((row) => [row.level1InForce, row.level2InForce, row.level3.text, row.value.text].join(" ")),
]);

const unread = (document: DisclosureDocument): readonly (readonly [string, string])[] => document.unread.map(({ area, reason }) => [area, reason]);

describe("a row of column numbers under the header", () => {
  it.each([[[1, 2, 3, 4, 5, 6]], [["1", "2", "3", "4", "5", "6"]], [["甲", "乙", "1", "2", "3", "4"]], [["栏次", 1, 2, 3, 4, 5]], [["（1）", "（2）", "（3）", "（4）", "（5）", "（6）"]]])("is no project of a ledger: %j", (numbers) => {
    const document = read([
      ["项目名称", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"],
      numbers,
      ["道路照明", "照亮乡村道路", "产出指标", "数量指标", "路灯数", "≥3盏"],
    ]);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 路灯数 ≥3盏"]]]);
    expect(unread(document)).toEqual([]);
  });

  it("is no indicator of a form", () => {
    const document = read([
      ["项目名称", "道路照明"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      [1, 2, 3, 4],
      ["产出指标", "数量指标", "路灯数", "≥3盏"],
    ]);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 路灯数 ≥3盏"]]]);
  });

  it("is not seen in a first project whose cells are small numbers", () => {
    const document = read([
      ["序号", "项目名称", "预算数", "三级指标", "指标值"],
      [1, "道路照明", 3, "路灯数", 4],
      [2, "水泵", 3, "泵数", 5],
    ]);
    expect(tables(document)).toEqual([["道路照明", ["  路灯数 4"]], ["水泵", ["  泵数 5"]]]);
  });
});

describe("classes in rows of their own", () => {
  const rows: Rows = [
    ["项目名称", "绩效目标", "一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "指标属性", "指标内容"],
    ["道路照明", "照亮乡村道路"],
    [null, null, "产出指标"],
    [null, null, null, "数量指标"],
    [null, null, null, null, "路灯数", ">=", 3, "盏", "定量指标", "安装的路灯"],
    [null, null, null, "质量指标"],
    [null, null, null, null, "合格率", ">=", 95, "%", "定量指标", "验收合格的比例"],
    ["水泵", "浇灌农田"],
    [null, null, "产出指标"],
    [null, null, null, "数量指标"],
    [null, null, null, null, "水泵数", "=", 2, "台", "定量指标", "安装的水泵"],
  ];

  it("head the rows under them", () => {
    const document = read(rows);
    expect(tables(document)).toEqual([
      ["道路照明", ["产出指标 数量指标 路灯数 >=3盏", "产出指标 质量指标 合格率 >=95%"]],
      ["水泵", ["产出指标 数量指标 水泵数 =2台"]],
    ]);
    expect(document.projects[0]?.indicators[0]?.description.text).toBe("安装的路灯");
    expect(uncoveredCells(workbookOf(sheetOf(rows)), document)).toEqual([]);
  });

  it("stay rows where nothing under them is theirs", () => {
    const document = read([
      ["项目名称", "一级指标", "二级指标", "三级指标", "指标值"],
      ["道路照明", "产出指标", "数量指标", null, null],
      [null, null, "质量指标", "合格率", "≥95%"],
    ]);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标  ", "产出指标 质量指标 合格率 ≥95%"]]]);
  });
});

describe("one column for units and projects", () => {
  it("has the unit over its projects", () => {
    const rows: Rows = [
      ["单位名称、项目名称", "项目年度绩效目标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["云溪县交通局"],
      ["道路照明", "照亮乡村道路", "产出指标", "数量指标", "路灯数", "≥3盏"],
      ["水泵", "浇灌农田", "产出指标", "数量指标", "水泵数", "2台"],
      ["云溪县水务局"],
      ["水渠", "引水", "产出指标", "数量指标", "水渠数", "2条"],
    ];
    const document = read(rows);
    expect(document.projects.map(({ unitName, name }) => [unitName.text, name.text])).toEqual([["云溪县交通局", "道路照明"], ["云溪县交通局", "水泵"], ["云溪县水务局", "水渠"]]);
    expect(document.projects[0]?.objectives.map(({ text }) => text)).toEqual(["照亮乡村道路"]);
    expect(uncoveredCells(workbookOf(sheetOf(rows)), document)).toEqual([]);
  });

  it.each(["单位（专项）名称", "单位(项目)名称", "单位名称/项目名称"])("may be headed %s", (head) => {
    const document = read([
      ["单位代码", head, "资金总额", "年度绩效目标", "一级指标", "二级指标", "三级指标", "指标值"],
      ["360001", "道路照明", 12, "照亮乡村道路", "产出指标", "数量指标", "路灯数", "≥3盏"],
    ]);
    expect(document.projects.map(({ unitCode, name }) => [unitCode.text, name.text])).toEqual([["360001", "道路照明"]]);
  });
});

describe("columns of other provinces", () => {
  it("number the indicators beside the projects and say of which kind they are", () => {
    const rows: Rows = [
      ["序号", "项目名称", "项目金额", "年度绩效目标", "序号", "一级指标", "二级指标", "三级指标", "绩效指标类型", "绩效指标性质", "本年绩效指标值", "绩效度量单位", "权重"],
      [1, "道路照明", 12, "照亮乡村道路", 1, "产出指标", "数量指标", "路灯数", "正向", "≥", 3, "盏", 40],
      [null, null, null, null, 2, null, "质量指标", "合格率", "正向", "≥", 95, "%", 50],
    ];
    const document = read(rows);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 路灯数 ≥3盏", "产出指标 质量指标 合格率 ≥95%"]]]);
    expect(document.projects[0]?.indicators.map((row) => row.extras.weight?.text)).toEqual(["40", "50"]);
    expect(document.notes).toEqual([]);
    expect(uncoveredCells(workbookOf(sheetOf(rows)), document)).toEqual([]);
  });

  it("explain the value in a column beside it", () => {
    const document = read([
      ["单位编码", "项目名称", "资金总额", "绩效目标", "绩效指标"],
      [null, null, null, null, "一级指标", "二级指标", "三级指标", "指标值类型", "指标值", "度量单位", "指标值内容", "评（扣）分标准", "备注"],
      ["360001", "道路照明", 12, "照亮", "产出指标", "数量指标", "路灯数", "定量", "≥3", "盏", "安装的路灯", "少一盏扣1分", null],
    ], { merges: ["A1:A2", "B1:B2", "C1:C2", "D1:D2", "E1:M1"] });
    expect(document.projects[0]?.indicators.map((row) => [row.value.text, row.description.text, row.extras.scoring?.text])).toEqual([["≥3盏", "安装的路灯", "少一盏扣1分"]]);
    expect(unread(document)).toEqual([]);
  });

  it("may be headed by group words in unmerged cells", () => {
    const rows: Rows = [
      ["序号", "单位", "项目", null, "预算", null, null, "资金用途", "资金支出计划（%）", null, null, null, "绩效目标", "绩效指标"],
      [null, null, "编码", "名称", "预算数", "财政资金", "其他资金", null, "3月底", "6月底", "10月底", "12月底", null, "一级指标", "二级指标", "三级指标", "指标值", "依据"],
      [1, "360001交通局", "A1", "道路照明", 12, 12, null, "安装路灯", 10, 20, 30, 100, "照亮乡村道路", "产出指标", "数量指标", "路灯数", "≥3盏", "合同"],
    ];
    const document = read(rows);
    const [project] = document.projects;
    expect([project?.unitCode.text, project?.code.text, project?.name.text, project?.useOfFunds.text, project?.spendingPlan?.label.text, project?.objectives[0]?.text]).toEqual(["360001", "A1", "道路照明", "安装路灯", "资金支出计划（%）", "照亮乡村道路"]);
    expect(unread(document)).toEqual([]);
  });

  it("are known for classes by what they hold", () => {
    const document = read([
      ["项目名称", "指标类别", "指标类型", "指标名称", "目标值", "单位"],
      ["道路照明", "产出指标", "数量指标", "路灯数", 3, "盏"],
      [null, "效益指标", "社会效益指标", "夜间出行", "便利", null],
      [null, "满意度指标", "满意度", "村民满意度", 95, "%"],
    ]);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 路灯数 3盏", "效益指标 社会效益指标 夜间出行 便利", "满意度指标 满意度 村民满意度 95%"]]]);
    expect(unread(document)).toEqual([]);
  });

  it("give an unmerged value header two columns of values", () => {
    const document = read([
      ["项目名称", "道路照明"],
      ["一级指标", "二级指标", "三级指标", "指标值", null, "备注"],
      ["产出指标", "数量指标", "路灯数", "≥", "3盏", null],
      ["产出指标", "质量指标", "合格率", "≥", "95%", null],
    ]);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 路灯数 ≥3盏", "产出指标 质量指标 合格率 ≥95%"]]]);
    expect(unread(document)).toEqual([]);
  });
});

describe("the % of a plan in the heads of its periods", () => {
  it("is the plan's, in one header cell each", () => {
    const document = read([
      ["项目名称", "预算数", "资金支出计划3月底（%）", "资金支出计划6月底（%）", "资金支出计划10月底（%）", "资金支出计划12月底（%）", "一级指标", "二级指标", "三级指标", "指标值"],
      ["道路照明", 12, 10, 20, 30, 80, "产出指标", "数量指标", "路灯数", "≥3盏"],
    ]);
    const plan = document.projects[0]?.spendingPlan;
    expect([plan?.label.text, plan?.periods.map(({ label }) => label.text)]).toEqual(["资金支出计划（%）", ["3月底", "6月底", "10月底", "12月底"]]);
  });
});

describe("amounts of all years beside those of the year", () => {
  it("leave the year's to be read", () => {
    const document = read([
      ["财政项目支出绩效目标申报表"],
      ["（2026年度）"],
      ["项目名称", "道路照明"],
      ["项目性质", "一次性", null, "项目类别", "特定目标类"],
      ["项目资金（万元）", "项目资金总额", 50, "年度资金申请总额", 12.5],
      [null, "其中：财政资金", 40, "其中：当年财政拨款", 12],
      [null, null, null, "上年结转资金", 0],
      [null, "其他资金", 10, "其他资金", 0.5],
      ["项目绩效目标", "项目总目标（2024年-2026年）", null, "年度总体目标"],
      [null, "三年照亮乡村道路", null, "今年照亮二十条路"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出", "数量", "路灯数", "≥3盏"],
    ], { merges: ["A5:A8", "A9:A10"] });
    const [project] = document.projects;
    expect([project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text]).toEqual(["12.5", "12", "0.5"]);
    expect(project?.objectives.map(({ text }) => text)).toEqual(["今年照亮二十条路"]);
    expect(unread(document).map(([, reason]) => reason)).not.toContain("text-outside-tables");
  });
});

describe("indicators of all years and of the year in one form", () => {
  it("share their level 1 where they stand side by side", () => {
    const rows: Rows = [
      ["项目支出绩效目标申报表"],
      ["（2026年度）"],
      ["项目名称", "道路照明"],
      ["项目资金\n（万元）", "中期资金总额：", 36, "年度资金总额：", 12],
      [null, "其中：财政拨款", 36, "其中：财政拨款", 12],
      [null, "其他资金", 0, "其他资金", 0],
      ["总体目标", "中期目标（2024年—2026年）", null, "年度目标"],
      [null, "三年照亮乡村道路", null, "今年照亮二十条路"],
      ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值", "二级指标", "三级指标", "指标值"],
      [null, "产出指标", "数量指标", "路灯数", "≥30盏", "数量指标", "路灯数", "≥10盏"],
      [null, null, "质量指标", "合格率", "≥95%", "质量指标", "合格率", "≥98%"],
      [null, "满意度指标", "服务对象满意度指标", "村民满意度", "≥90%", "服务对象满意度指标", "村民满意度", "≥92%"],
    ];
    const features = { merges: ["A4:A6", "A7:A8", "A9:A12", "B10:B11"] };
    const document = read(rows, features);
    const [project] = document.projects;
    expect([project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text]).toEqual(["12", "12", "0"]);
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 路灯数 ≥10盏", "产出指标 质量指标 合格率 ≥98%", "满意度指标 服务对象满意度指标 村民满意度 ≥92%"]]]);
    expect(uncoveredCells(workbookOf(sheetOf(rows, features)), document)).toEqual([]);
  });

  const stacked = (first: string, second: string): Rows => [
    ["财政支出项目绩效目标申报表"],
    ["（2026年度）"],
    ["项目名称", "道路照明"],
    ["项目资金申请（万元）", "资金总额：", 12],
    [null, "财政拨款：", 12],
    [null, "其他：", 0],
    ["项目绩效目标", "长期目标", null, "年度目标"],
    [null, "照亮全县道路", null, "今年照亮二十条路"],
    [first, "一级指标", "二级指标", "指标内容", "指标值", "备注"],
    [null, "产出指标", "数量指标", first.slice(0, 2), "≥100盏", null],
    [null, "效益指标", "社会效益指标", "夜间出行", "改善", null],
    [second, "一级指标", "二级指标", "指标内容", "指标值", "备注"],
    [null, "产出指标", "数量指标", second.slice(0, 2), "≥10盏", null],
    [null, "效益指标", "社会效益指标", "夜间出行", "改善", null],
    ["其他说明的问题", "无"],
    ["填报人：", "张某", null, "填报日期："],
  ];

  it.each([["长期绩效指标", "年度绩效指标"], ["年度绩效指标", "长期绩效指标"]])("are the year's where they stand one under another: %s, %s", (first, second) => {
    const document = read(stacked(first, second), { merges: ["A4:A6", "A7:A8", "A9:A11", "A12:A14"] });
    expect(tables(document)).toEqual([["道路照明", ["产出指标 数量指标 年度 ≥10盏", "效益指标 社会效益指标 夜间出行 改善"].map((line) => (first === "年度绩效指标" ? line.replace("≥10盏", "≥100盏") : line))]]);
    const [project] = document.projects;
    expect([project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text]).toEqual(["12", "12", "0"]);
    expect(project?.objectives.map(({ text }) => text)).toEqual(["今年照亮二十条路"]);
    expect(unread(document)).toContainEqual([first === "年度绩效指标" ? "A13:E16" : "B10:E11", "left-out"]);
  });
});

describe("labels and values in one cell", () => {
  it("are taken apart at the colon", () => {
    const rows: Rows = [
      ["道路照明绩效目标表"],
      ["单位：万元"],
      ["项目编码：13999926P004123100015", "项目名称：道路照明"],
      ["预算数：12.5万元", "其中：财政资金：12", "其他资金：0.5"],
      ["资金用途：用于安装路灯"],
      ["绩效目标：照亮乡村道路\n目标2：节约用电"],
      ["一级指标", "二级指标", "三级指标", "指标值"],
      ["产出指标", "数量指标", "路灯数", "≥3盏"],
    ];
    const document = read(rows);
    const [project] = document.projects;
    expect([project?.code.text, project?.name.text]).toEqual(["13999926P004123100015", "道路照明"]);
    expect([project?.budget.text, project?.fiscalFunds.text, project?.otherFunds.text]).toEqual(["12.5万元", "12", "0.5"]);
    expect([project?.useOfFunds.text, ...(project?.objectives ?? []).map(({ text }) => text)]).toEqual(["用于安装路灯", "照亮乡村道路\n目标2：节约用电"]);
    expect(unread(document)).toEqual([]);
  });
});
