/** Small sheets, each with one hazard of published and kept tables: what must be read, from which cells, and what is left unread. */
import { describe, expect, it } from "vitest";
import { projectJson, type ProjectJson } from "../../src/reports";
import { readDocument } from "../../src/reading";
import type { CellScalar, SheetSnapshot } from "../../src/workbook";
import { uncoveredCells } from "./coverage";
import { sheetOf, workbookOf, type SheetFeatures } from "./sheets";

type Line = readonly CellScalar[];

const HEAD: Line = ["一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"];
const LEDGER: Line = ["项目名称", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值"];

function indicator(level1: string | null, level2: string | null, level3: string, value: CellScalar = "1个"): Line {
  return [level1, level2, level3, "描述", value, "计划"];
}

interface Read {
  readonly projects: readonly ProjectJson[];
  readonly year: number | null;
  readonly unread: readonly (readonly [string, string])[];
  readonly notes: readonly (readonly [string, string])[];
  /** The sums in the ledgers: label, amount, and what it may sum. */
  readonly totals: readonly (readonly [string, string, readonly (readonly string[])[]])[];
}

/** Reads one sheet; no filled cell may be dropped in silence. */
function read(rows: readonly Line[], features: SheetFeatures = {}): Read {
  const workbook = workbookOf(sheetOf(rows, features));
  const document = readDocument(workbook);
  expect(uncoveredCells(workbook, document)).toEqual([]);
  return {
    projects: document.projects.map(projectJson), year: document.budgetYear,
    unread: document.unread.map(({ area, reason }) => [area, reason]), notes: document.notes.map(({ area, kind }) => [area, kind]),
    totals: document.totals.map(({ label, amount, readings }) => [label.text, amount.text, readings.map((fields) => fields.map(({ text }) => text))]),
  };
}

function first({ projects }: Read): ProjectJson {
  const [project] = projects;
  if (!project) throw new Error("no project");
  return project;
}

const rowsOf = (project: ProjectJson): readonly string[] => project.indicators.map((row) => [row.level1, row.level2, row.level3, row.value].join("|"));

describe("a form's head", () => {
  it("has a purpose with a label of its own, quarters, 专项资金名称, and blank rows in and over the header", () => {
    const result = read([
      ["甲绩效目标表"], [null, null, null, null, "单位：万元"],
      ["项目编码", null, null, "专项资金名称", "甲"],
      ["预算规模及资金用途", "预算数", 200, "其中：财政    资金", 200, "其他资金", null],
      ["项目资金主要用途", "用于甲"],
      ["资金支出计划", "第一季度", "第二季度", null, "第三季度", "第四季度"], [null, "20%", "40%", null, "70%", "100%"],
      ["绩效目标", "目标 1：好；\n目标 2：更好"], [null], HEAD, [null, "\u00a0", "\u3000", null, " "],
      indicator("产出指标", "数量指标", "数"), indicator(null, null, "数二"), [null, null, "案件"], indicator("效果\n指标", "可持续性　影响", "率"),
    ], { merges: ["A1:G1", "A6:A7", "B8:G8", "B5:G5"] });
    const project = first(result);
    expect([project.name, project.budget, project.fiscalFunds, project.otherFunds, project.useOfFunds]).toEqual(["甲", "200", "200", "", "用于甲"]);
    expect(project.spendingPlan).toEqual({ label: "资金支出计划", periods: ["第一季度", "第二季度", "第三季度", "第四季度"], amounts: ["20%", "40%", "70%", "100%"] });
    expect(project.cells).toEqual({ code: "B3", name: "E3", budget: "C4", useOfFunds: "B5", plan: ["B7", "C7", "E7", "F7"], objectives: ["B8"] });
    expect(rowsOf(project)).toEqual(["产出指标|数量指标|数|1个", "产出指标|数量指标|数二|1个", "产出指标|数量指标|案件|", "效果指标|可持续性影响|率|1个"]);
    expect(result.unread).toEqual([]);
  });

  it("has the plan's label and the budget on one row", () => {
    const project = first(read([
      ["项目名称", "乙"], ["项目资金主要用途", "修路"],
      ["资金支出计划", "预算数", 100, "其中：财政资金", 100, "其他资金", 0],
      [null, "3月底", "6月底", null, "9月底", "12月底"], [null, 10, 20, null, 30, 100],
      ["绩效目标", "目标", "修好路"], HEAD, indicator("产出指标", "数量指标", "里程"),
    ], { merges: ["A3:A5"] }));
    expect([project.budget, project.otherFunds, project.useOfFunds, project.objectives, project.spendingPlan?.amounts]).toEqual(["100", "0", "修路", ["修好路"], ["10", "20", "30", "100"]]);
  });

  it("keeps residue in the title, thousands commas and percent formats as shown, without rows of code and unit", () => {
    const project = first(read([
      ["[bookmark: _Toc_1_1_0000000001]1.丙绩效目标表"], ["项目名称", "丙"],
      ["预算规模及资金用途", "预算数", "1,234.50", "其中：财政资金", "1,234.50", "其他资金", ""], [null, "丙的用途"],
      ["资金支出计划（%）", "3月底", "6月底", null, "10月底", "12月底"], [null, 0.25, 0.5, null, 0.83, 1], ["绩效目标", "1.甲\n2.乙"], HEAD, indicator("产出指标", "数量指标", "数"),
    ], { merges: ["A1:G1", "A3:A4", "B4:G4", "A5:A6"], facts: Object.fromEntries([["B6", "25%"], ["C6", "50%"], ["E6", "83%"], ["F6", "100%"]].map(([cell = "", shown = ""]) => [cell, { numberFormat: "0%", shown }])) }));
    expect([project.title, project.budget, project.spendingPlan?.amounts, "code" in project.cells]).toEqual(["[bookmark: _Toc_1_1_0000000001]1.丙绩效目标表", "1,234.50", ["25%", "50%", "83%", "100%"], false]);
  });

  it("may be secret in every cell", () => {
    const project = first(read([
      ["10.涉密绩效目标表"], ["999001某部（本级）", null, null, null, "单位：万元"], ["项目编码", "涉密", null, "项目名称", "涉密"],
      ["预算规模及资金用途", "预算数", "涉密", "其中：财政资金", "涉密", "其他资金", "涉密"], [null, "涉密"],
      ["资金支出计划（%）", "3月底", "6月底", null, "10月底", "12月底"], [null, "涉密", "涉密", null, "涉密", "涉密"],
      ["绩效目标", "1.涉密"], HEAD, ["涉密", "涉密", "涉密", "涉密", "涉密", "涉密"],
    ], { merges: ["A2:D2", "E2:G2", "A4:A5", "B5:G5", "A6:A7"] }));
    expect([project.unitCode, project.code, project.useOfFunds, rowsOf(project)]).toEqual(["999001", "涉密", "涉密", ["涉密|涉密|涉密|涉密"]]);
  });

  it("may be blank: its cells are known all the same", () => {
    const project = first(read([
      ["绩效目标表"], [null, null, null, null, "单位：万元"], ["项目编码", null, null, "项目名称", null, null, null],
      ["预算规模及资金用途", "预算数", null, "其中：财政资金", null, "其他资金", null], [null, null],
      ["资金支出计划（%）", "3月底", "6月底", null, "10月底", "12月底"], [null], ["绩效目标", null], HEAD, indicator("产出指标", "数量指标", "数"),
    ], { merges: ["A2:D2", "E2:G2", "B3:C3", "E3:G3", "A4:A5", "B5:G5", "A6:A7", "C6:D6", "C7:D7", "F6:G6", "F7:G7", "B8:G8"] }));
    expect(project.cells).toEqual({ code: "B3", name: "E3", budget: "C4", useOfFunds: "B5", plan: ["B7", "C7", "E7", "F7"], objectives: ["B8"] });
    expect([project.name, project.objectives]).toEqual(["", [""]]);
  });

  it("gives goals that stand one a row under a label that is not merged", () => {
    expect(first(read([
      ["项目名称", "甲"], ["年度绩效目标", "1.修路"], [null, "2.亮灯"], [null, "3.种树"], ["绩效指标"], HEAD, indicator("产出指标", "数量指标", "数"),
    ])).objectives).toEqual(["1.修路", "2.亮灯", "3.种树"]);
  });

  it("of the split layout goes past blank goal rows and a template row, down to 项目说明", () => {
    const result = read([
      ["1.甲目标绩效表"], ["项目编码", "109-0801-YSN-0M2W", null, "项目名称", "甲"], ["项目绩效模板", "通用"], ["资金用途", "用于甲1万元"],
      ["资金支出计划（累计进度%）", "3月底", "6月底", null, "10月底", "12月底"], [null, 0, 0, null, 50, 100],
      ["绩效目标", "目标1", "好"], [null, "目标2", "更好"], [null],
      ["一级指标", "二级指标", "三级指标", "绩效指标描述", null, "指标值", null, null, "指标值确定依据"], [null, null, null, null, null, "符号", "值", "单位（文字描述）"],
      ["产出指标", "数量指标", "数", "描述", null, "≥", 1, "次", "依据"], [null, null, "数二", "描述", null, "文字描述", null, "合理", "依据"],
      ["项目说明：基本情况"], [null], ["（二）乙类"],
    ], { merges: ["A1:I1", "E2:I2", "B4:I4", "A5:A6", "A7:A8", "A10:A11", "B10:B11", "C10:C11", "D10:E11", "F10:H10", "I10:I11", "A14:I14"] });
    const project = first(result);
    expect([project.objectives, project.explanation, rowsOf(project)]).toEqual([["好", "更好"], "项目说明：基本情况", ["产出指标|数量指标|数|≥1次", "产出指标|数量指标|数二|文字描述合理"]]);
    expect(result.unread).toEqual([["A16", "text-outside-tables"]]);
  });
});

describe("forms on one sheet", () => {
  it("stand beside each other", () => {
    const result = read([
      ["甲绩效目标表", null, null, null, null, null, null, "乙绩效目标表"], ["项目名称", "甲", null, null, null, null, null, "项目名称", "乙"],
      ["绩效目标", "好", null, null, null, null, null, "绩效目标", "更好"], [...HEAD, null, ...HEAD],
      [...indicator("产出指标", "数量指标", "数甲"), null, ...indicator("产出指标", "数量指标", "数乙")],
    ]);
    expect(result.projects.map((project) => [project.title, project.name, project.cells.name, project.objectives, rowsOf(project)])).toEqual([
      ["甲绩效目标表", "甲", "B2", ["好"], ["产出指标|数量指标|数甲|1个"]], ["乙绩效目标表", "乙", "I2", ["更好"], ["产出指标|数量指标|数乙|1个"]],
    ]);
    expect(result.unread).toEqual([]);
  });

  it("have headings of the document between them", () => {
    const form = (number: number, name: string): readonly Line[] => [
      [`${String(number)}.${name}绩效目标表`], [`99900${String(number)}云溪县某站`, null, null, null, "单位：万元"], ["项目编码", "X", null, "项目名称", name], ["绩效目标", "1.好"], HEAD, indicator("产出指标", "数量指标", "数"),
    ];
    const result = read([["第二部分 预算项目绩效目标"], ["一、本级项目"], ...form(1, "甲"), [], ["二、下级项目"], ...form(2, "乙"), ["说明：以上"]]);
    expect(result.projects.map((project) => [project.title, project.unitCode, project.name])).toEqual([["1.甲绩效目标表", "999001", "甲"], ["2.乙绩效目标表", "999002", "乙"]]);
    expect(result.unread).toEqual([["A1:A2", "text-outside-tables"], ["A10", "text-outside-tables"], ["A17", "text-outside-tables"]]);
  });

  it("go on where the header is printed again behind a blank row", () => {
    const result = read([["项目名称", "甲"], ["绩效目标", "好"], HEAD, indicator("产出指标", "数量指标", "数"), [], HEAD, indicator("满意度指标", "服务对象满意度指标", "满意度", "95%")]);
    expect(result.projects.map(rowsOf)).toEqual([["产出指标|数量指标|数|1个", "满意度指标|服务对象满意度指标|满意度|95%"]]);
  });

  it("keep a fragment inside the table, not the figures under it", () => {
    const result = read([["项目名称", "甲"], ["绩效目标", "好"], HEAD, indicator("产出指标", "数量指标", "数"), [null, null, null, null, null, "另一依据"], indicator(null, "质量指标", "率"), [null, null, null, null, 100]]);
    expect(first(result).indicators.map((row) => [row.level3, row.basis, row.cells.basis])).toEqual([["数", "计划", "F4"], ["", "另一依据", "F5"], ["率", "计划", "F6"]]);
    expect(result.unread.map(([area]) => area)).toEqual(["E7"]);
  });
});

describe("forms of other offices", () => {
  it("the template of transfer payments", () => {
    const result = read([
      ["绩效目标申报表"], ["（2020年度）"], ["项目名称", "困难群众救助", null, "负责人及电话", "某某"], ["主管部门", "云溪县民政局", null, "实施单位", "云溪县民政局"],
      ["资金情况\n（万元）", "年度资金总额：", 100], [null, "其中：财政拨款", 90], [null, "其他资金", 10],
      ["总体目标", "目标1：保障\n目标2：提高"], ["绩效指标", "一级指标", "二级指标", "三级指标", "指标值"],
      [null, "产出指标", "数量指标", "★救助人次", "≥**人次"], [null, null, "成本指标", "标准", "**元/人·月"],
    ], { merges: ["A1:E1", "A2:E2", "A5:A7", "B8:E8", "A9:A11", "B10:B11"] });
    expect([result.year, first(result).fiscalFunds, rowsOf(first(result))]).toEqual([2020, "90", ["产出指标|数量指标|★救助人次|≥**人次", "产出指标|成本指标|标准|**元/人·月"]]);
  });

  it("a self-evaluation with 指标性质 and 度量单位", () => {
    const project = first(read([
      ["项目名称", "修路"], ["绩效目标", "好"], ["一级指标", "二级指标", "三级指标", "指标性质", "指标值", "度量单位", "完成值", "权重", "得分"],
      ["产出指标", "数量指标", "里程", "≥", 5, "公里", 6, 20, 20], [null, "质量指标", "合格", "定性", "优良中低差", null, "优", 20, 20],
    ]));
    expect(project.indicators.map((row) => [row.value, row.operator, row.number, row.unit, row.cells.value])).toEqual([["≥5公里", "≥", "5", "公里", "E4"], ["定性优良中低差", "", "", "", "E5"]]);
  });

  it("the year's goal beside the long one", () => {
    const result = read([
      ["项目支出绩效目标申报表（2016年度）"], ["项目名称", "修路"], ["总体目标", "长期目标", null, "年度目标"], [null, "三年修完", null, "修一半"],
      ["绩效指标", "一级指标", "二级指标", "指标内容", "指标值", "备注"], [null, "产出指标", "数量指标", "里程", "5公里", null],
    ], { merges: ["A3:A4", "B3:C3", "D3:F3", "B4:C4", "D4:F4", "A5:A6"] });
    expect([result.year, first(result).objectives, rowsOf(first(result)), result.unread]).toEqual([2016, ["修一半"], ["产出指标|数量指标|里程|5公里"], [["B4", "left-out"]]]);
  });

  it("a class cell that is merged over both levels", () => {
    const project = first(read([["项目名称", "甲"], ["绩效目标", "好"], HEAD, indicator("满意度指标", null, "群众满意度", "95%")], { merges: ["A4:B4"] }));
    expect([rowsOf(project), project.indicators[0]?.cells.level2]).toEqual([["满意度指标|满意度指标|群众满意度|95%"], "A4"]);
  });
});

describe("a ledger", () => {
  it("has goals in columns of their own", () => {
    for (const result of [
      read([["项目名称", "目标1", "目标2", ...LEDGER.slice(2)], ["甲", "修路", "亮灯", "产出指标", "数量指标", "数", "1个"]]),
      read([["项目名称", "绩效目标", null, ...LEDGER.slice(2)], [null, "目标1", "目标2"], ["甲", "修路", "亮灯", "产出指标", "数量指标", "数", "1个"]], { merges: ["A1:A2", "B1:C1", "D1:D2", "E1:E2", "F1:F2", "G1:G2"] }),
    ]) {
      expect(first(result).objectives).toEqual(["修路", "亮灯"]);
      expect(result.unread).toEqual([]);
    }
  });

  it("tells projects of one name apart by their budgets where there are no codes", () => {
    const result = read([
      ["序号", "项目名称", "预算数", ...LEDGER.slice(1)], [1, "甲", 10, "好", "产出指标", "数量指标", "数", "1个"], [1, "甲", 10, "好", "产出指标", "质量指标", "率", "1%"], [2, "甲", 12, "更好", "产出指标", "数量指标", "数", "2个"],
    ]);
    expect(result.projects.map((project) => [project.budget, project.indicators.length])).toEqual([["10", 2], ["12", 1]]);
  });

  it("goes on with a project that numbers its indicators", () => {
    expect(read([["序号", ...LEDGER], [1, "甲", "好", "产出指标", "数量指标", "数", "1个"], [2, "甲", "好", "产出指标", "质量指标", "率", "1%"]]).projects.length).toBe(1);
  });

  it("has projects without name or code", () => {
    const result = read([
      ["项目编码", "项目名称", "预算数", ...LEDGER.slice(1)], ["X1", "甲", 10, "好", "产出指标", "数量指标", "数", "1个"], [null, null, null, null, null, "质量指标", "率", "2%"],
      [null, null, 12, null, "产出指标", "数量指标", "数", "2个"], ["X3", null, 12, null, "产出指标", "数量指标", "数", "2个"],
    ], { merges: ["A2:A3", "B2:B3", "C2:C3", "D2:D3"] });
    expect(result.projects.map((project) => [project.code, project.name, project.budget, project.objectives, project.cells.name])).toEqual([["X1", "甲", "10", ["好"], "B2"], ["", "", "12", [""], "B4"], ["X3", "", "12", [""], "B5"]]);
  });

  it("has the unit as a heading over its projects", () => {
    const result = read([
      ["单位名称", "项目名称", "预算数", ...LEDGER.slice(1)], ["云溪县教育局"], [null, "甲", 5, "好", "产出指标", "数量指标", "数", "1个"], [null, "小计", 5], ["云溪县水务局", "乙", 6, "好", "产出指标", "数量指标", "数", "1个"], ["总计", null, 11],
    ]);
    expect(result.projects.map((project) => [project.unitName, project.name])).toEqual([["云溪县教育局", "甲"], ["云溪县水务局", "乙"]]);
    expect(result.unread).toEqual([]);
    expect(result.totals).toEqual([["小计", "5", [["5"]]], ["总计", "11", [["5", "6"]]]]);
  });

  it("has group words that are not merged, a sum, a note and signatures", () => {
    const result = read([
      ["2024年度项目绩效目标汇总表"], ["编制单位：云溪县局", ...Array<null>(11).fill(null), "单位：万元"],
      ["序号", "项目名称", "预算数", null, null, "资金支出计划（万元）", null, null, null, "绩效目标", "绩效指标"],
      [null, null, "合计", "财政资金", "其他资金", "3月底", "6月底", "10月底", "12月底", null, "一级指标", "二级指标", "三级指标", "指标值"],
      [1, "甲", 10, 10, null, 1, 2, 3, 10, "好", "产出指标", "数量指标", "数", "1个"], [...Array<null>(11).fill(null), "质量指标", "率", "95%"],
      ["合计", null, 15, 15], ["注：本表金额为年初预算。"], ["填报人：某", null, null, "审核人：某"],
    ]);
    const project = first(result);
    expect([result.year, project.unitName, project.budget, project.fiscalFunds, project.spendingPlan]).toEqual([2024, "云溪县局", "10", "10", { label: "资金支出计划（万元）", periods: ["3月底", "6月底", "10月底", "12月底"], amounts: ["1", "2", "3", "10"] }]);
    expect(result.totals).toEqual([["合计", "15", [["10"]]], ["合计", "15", [["10"]]]]);
    expect(result.unread).toEqual([["A8:A9", "text-outside-tables"], ["D9", "text-outside-tables"]]);
  });

  it("splits the value under an unmerged head, past a blank column and a hidden row", () => {
    const result = read([
      ["项目名称", null, "绩效目标", "一级指标", "二级指标", "三级指标", "指标值", null, null, "依据"], [null, null, null, null, null, null, "符号", "值", "单位"],
      ["甲", null, "好", "产出指标", "数量指标", "数", ">=", "５", "个", "计划"], [null, null, null, null, "质量指标", "率", "=", 0.95, null, "计划"],
    ], { hiddenRows: [{ first: 3, last: 3 }], facts: { H4: { numberFormat: "0%", shown: "95%" } } });
    expect(first(result).indicators.map((row) => [row.value, row.operator, row.number, row.unit])).toEqual([[">=５个", "≥", "5", "个"], ["=95%", "=", "95", "%"]]);
    expect(result.notes).toEqual([["A4:J4", "hidden-rows"]]);
  });

  it("shows dates, percent and errors as they stand", () => {
    const result = read([LEDGER, ["甲", "好", "产出指标", "时效指标", "时间", 45291], [null, null, null, null, "率", 1], [null, null, null, null, "错", null], [null, null, null, null, "未算", null]], {
      facts: { F2: { numberFormat: "yyyy\"年\"m\"月\"d\"日\"", shown: "2023年12月31日" }, F3: { numberFormat: "0.00%", shown: "100.00%" }, F4: { formula: "=X!A1", error: "#REF!" }, F5: { formula: "=1+1", notCalculated: true } },
    });
    expect(first(result).indicators.map((row) => row.value)).toEqual(["2023年12月31日", "100.00%", "", ""]);
    expect(result.notes).toEqual([["F4", "error-value"], ["F5", "not-calculated"]]);
  });

  it("stands over another ledger of another year", () => {
    const result = read([["2025年度汇总表"], LEDGER, ["甲", "好", "产出指标", "数量指标", "数", "1个"], [], ["2026年度汇总表"], ["预算数", ...LEDGER], [3, "乙", "好", "产出指标", "数量指标", "数", "1个"]]);
    expect(result.projects.map((project) => [project.name, project.budget, project.cells.name])).toEqual([["甲", "", "A3"], ["乙", "3", "B7"]]);
    expect(result.unread).toEqual([]);
  });

  it("knows the year of each table where a file holds several", () => {
    const rows = (year: number): readonly Line[] => [[`${String(year)}年度汇总表`], LEDGER, ["2024年甲", "好", "产出指标", "数量指标", "数", "1个"]];
    const yearsOf = (...sheets: readonly SheetSnapshot[]): readonly (number | undefined)[] => readDocument(workbookOf(...sheets)).projects.map((project) => project.budgetYear);
    expect(yearsOf(sheetOf([...rows(2025), [], ...rows(2026)]))).toEqual([2025, 2026]);
    expect(yearsOf(sheetOf(rows(2025).slice(1), { name: "2025年" }), sheetOf(rows(2026).slice(1), { name: "2026年" }))).toEqual([2025, 2026]);
    expect(yearsOf(sheetOf([...rows(2026), [], ...rows(2026)]))).toEqual([undefined]);
  });

  it("goes on under a title that is printed again with its header", () => {
    const head: readonly Line[] = [["2026年度汇总表"], LEDGER];
    const result = read([...head, ["甲", "好", "产出指标", "数量指标", "数", "1个"], ...head, [null, null, null, "质量指标", "率", "1%"]]);
    expect(result.projects.map((project) => [project.name, project.indicators.length])).toEqual([["甲", 2]]);
    expect(result.unread).toEqual([["A4", "broken-table"]]);
  });

  it("with a class a column is asked about, not guessed", () => {
    const result = read([["序号", "项目名称", "预算数", "数量指标", "质量指标"], [1, "甲", 5, "修路5公里", "合格率100%"]]);
    expect([result.projects, result.unread, result.notes]).toEqual([[], [["A1:E2", "no-header"]], [["A1:E2", "needs-mapping"]]]);
  });
});
