/** Ledgers: what clerks' sheets hold beside clean rows. */
import { describe, expect, it } from "vitest";
import { parseColumnMapping, readDocument } from "../../src/reading";
import { uncoveredCells } from "./coverage";
import { sheetOf, workbookOf } from "./sheets";

const HEAD = ["项目编码", "项目名称", "预算数", "绩效目标", "一级指标", "二级指标", "三级指标", "指标值", "指标值确定依据"];
const row = (name: string | null, level3: string, value: string | number | null, more: readonly (string | number | null)[] = []): readonly (string | number | null)[] =>
  [name === null ? null : "X1", name, name === null ? null : 10, name === null ? null : "完成任务", "产出指标", "数量指标", level3, value, "工作计划", ...more];

describe("what a ledger leaves unread", () => {
  it("names an unknown column with its rows", () => {
    const workbook = workbookOf(sheetOf([[...HEAD, "经办股室"], row("道路照明", "路灯数", "≥3盏", ["城建股"]), row(null, "合格率", "100%", ["城建股"])]));
    const document = readDocument(workbook);
    expect(document.projects.map((project) => project.indicators.length)).toEqual([2]);
    expect(document.unread).toEqual([{ sheet: "Sheet1", area: "J1:J3", reason: "unknown-columns" }]);
    expect(document.notes).toContainEqual({ sheet: "Sheet1", area: "J1:J3", kind: "needs-mapping", count: 1 });
  });

  it("reads sums, and names notes and signatures", () => {
    const workbook = workbookOf(sheetOf([HEAD, row("道路照明", "路灯数", "≥3盏"), ["合计", null, 10], ["注：金额单位为万元。"], ["填报人：", null, "联系电话："]]));
    const document = readDocument(workbook);
    expect(document.projects.length).toBe(1);
    expect(document.totals.map(({ label, amount, column, readings }) => [label.text, amount.text, column, readings.map((fields) => fields.map(({ text }) => text))])).toEqual([["合计", "10", "budget", [["10"]]]]);
    expect(document.unread.map((range) => range.reason)).toEqual(["text-outside-tables", "text-outside-tables"]);
    expect(uncoveredCells(workbook, document)).toEqual([]);
  });

  it("names figures beside the table, a foreign table and a text-only sheet", () => {
    const workbook = workbookOf(
      sheetOf([HEAD, [...row("道路照明", "路灯数", "≥3盏"), null, null, "校对", 5]]),
      sheetOf([["部门", "执行数"], ["甲", 1], ["乙", 2]], { name: "明细" }),
      sheetOf([["填表说明"], ["请逐项填写"]], { name: "说明" }),
      sheetOf([["数量指标"], ["质量指标"]], { name: "字典", visibility: "hidden" }),
    );
    expect(readDocument(workbook).unread).toEqual([
      { sheet: "Sheet1", area: "L2:M2", reason: "no-header" },
      { sheet: "明细", area: "A1:B3", reason: "no-header" },
      { sheet: "说明", area: "A1:A2", reason: "instructions" },
      { sheet: "字典", area: "A1:A2", reason: "hidden-not-table" },
    ]);
  });

  it("names headings over groups of projects, and takes a starred name for a name", () => {
    const workbook = workbookOf(sheetOf([
      ["序号", ...HEAD], ["一、教育局"], [1, ...row("甲", "数", "1个")], [null, null, null, null, null, null, null, "★核心指标", "2个", "计划"],
    ]));
    const document = readDocument(workbook);
    expect(document.projects.map((project) => project.indicators.map((indicator) => indicator.level3.text))).toEqual([["数", "★核心指标"]]);
    expect(document.unread.map((range) => range.area)).toEqual(["A2"]);
  });

  it("keeps a project cell that contradicts the first one in sight", () => {
    const workbook = workbookOf(sheetOf([HEAD, row("道路照明", "路灯数", "≥3盏"), ["X1", "道路照明", 12, "完成任务", "产出指标", "质量指标", "合格率", "100%", "标准"]]));
    const document = readDocument(workbook);
    expect(document.projects.map((project) => project.budget.text)).toEqual(["10"]);
    expect(document.unread).toEqual([{ sheet: "Sheet1", area: "C3", reason: "broken-table" }]);
  });
});

describe("what cells hold", () => {
  it("never takes a formula without a result or an error for a value", () => {
    const document = readDocument(workbookOf(sheetOf([HEAD, row("道路照明", "路灯数", null), row(null, "合格率", null)], {
      facts: { H2: { formula: "=A1&\"盏\"", notCalculated: true }, H3: { formula: "=1/0", error: "#DIV/0!" } },
    })));
    const [project] = document.projects;
    expect(project?.indicators.map((indicator) => [indicator.value.text, indicator.value.unknown])).toEqual([["", "not-calculated"], ["", "error"]]);
    expect(document.notes.map((note) => [note.area, note.kind])).toEqual([["H2", "not-calculated"], ["H3", "error-value"]]);
  });

  it("gives percent and dates as shown, plain numbers as numbers", () => {
    const document = readDocument(workbookOf(sheetOf([HEAD, row("道路照明", "合格率", 0.95), row(null, "完成时间", 46387), row(null, "数量", 1234.5), row(null, "金额", 3), row(null, "误差", 0.1 + 0.2)], {
      facts: {
        H2: { shown: "95%", numberFormat: "0%" }, H3: { shown: "2026年12月31日", numberFormat: "yyyy\"年\"m\"月\"d\"日\"" },
        H4: { shown: "1,234.50", numberFormat: "#,##0.00" }, H5: { shown: "3万元", numberFormat: "0\"万元\"" },
      },
    })));
    expect(document.projects[0]?.indicators.map((indicator) => indicator.value.text)).toEqual(["95%", "2026年12月31日", "1234.5", "3万元", "0.3"]);
  });

  it("says which rows, columns and sheets were hidden, and reads them", () => {
    const sheet = sheetOf([HEAD, row("道路照明", "路灯数", "≥3盏"), row(null, "合格率", "100%")], { visibility: "hidden", hiddenRows: [{ first: 2, last: 2 }], hiddenColumns: [{ first: 8, last: 8 }] });
    const document = readDocument(workbookOf(sheet));
    expect(document.projects[0]?.indicators.length).toBe(2);
    expect(document.notes.map((note) => [note.kind, note.area, note.count])).toEqual([["hidden-sheet", "A1:I3", 1], ["hidden-rows", "A3:I3", 1], ["hidden-columns", "I1:I3", 1]]);
  });
});

describe("projects of a ledger", () => {
  it("goes on with a class through blank cells, within its project only", () => {
    const document = readDocument(workbookOf(sheetOf([
      HEAD,
      ["X1", "甲", 1, "目标", "产出指标", "数量指标", "数", "1个", "计划"], [null, null, null, null, null, null, "数二", "2个", "计划"],
      ["X2", "乙", 1, "目标", null, null, "数三", "3个", "计划"],
    ])));
    expect(document.projects.map((project) => project.indicators.map((indicator) => [indicator.level1.text, indicator.level1InForce, indicator.level2InForce]))).toEqual([
      [["产出指标", "产出指标", "数量指标"], ["", "产出指标", "数量指标"]], [["", "", ""]],
    ]);
  });

  it("keeps two projects of one name apart where the ledger merges its projects", () => {
    const document = readDocument(workbookOf(sheetOf([
      HEAD,
      ["", "甲", 1, "目标", "产出指标", "数量指标", "数", "1个", "计划"], [null, null, null, null, null, "质量指标", "率", "2%", "计划"],
      ["", "甲", 1, "目标", "产出指标", "数量指标", "数", "1个", "计划"], [null, null, null, null, null, "质量指标", "率", "2%", "计划"],
    ], { merges: ["A2:A3", "B2:B3", "A4:A5", "B4:B5"] })));
    expect(document.projects.map((project) => project.indicators.length)).toEqual([2, 2]);
  });

  it("gives every goal cell of a project", () => {
    const document = readDocument(workbookOf(sheetOf([
      HEAD, ["X1", "甲", 1, "目标1：修路", "产出指标", "数量指标", "数", "1个", "计划"], [null, null, null, "目标2：亮灯", null, "质量指标", "率", "2%", "计划"],
    ])));
    expect(document.projects[0]?.objectives.map((goal) => goal.text)).toEqual(["目标1：修路", "目标2：亮灯"]);
    expect(document.unread).toEqual([]);
  });

  it("takes the unit over the table where the ledger has no unit column", () => {
    const document = readDocument(workbookOf(sheetOf([["预算项目绩效目标汇总表（2026年度）"], ["999001云溪县教育局", null, null, null, null, null, null, null, "单位：万元"], HEAD, row("甲", "数", "1个")], { merges: ["A1:I1"] })));
    expect([document.projects[0]?.unitCode.text, document.projects[0]?.unitName.text, document.budgetYear]).toEqual(["999001", "云溪县教育局", 2026]);
    expect(document.unread).toEqual([]);
  });

  it("goes on under a header that is printed again", () => {
    const document = readDocument(workbookOf(sheetOf([HEAD, row("甲", "数", "1个"), row("乙", "数", "1个"), HEAD, row("丙", "数", "1个"), row(null, "率", "2%")])));
    expect(document.projects.map((project) => [project.name.text, project.indicators.length])).toEqual([["甲", 1], ["乙", 1], ["丙", 2]]);
    expect(document.unread).toEqual([]);
  });

  it("reads a value that stands in three columns under one header cell", () => {
    const document = readDocument(workbookOf(sheetOf([
      ["项目名称", "一级指标", "二级指标", "三级指标", "指标值", null, null, "备注"],
      ["甲", "产出指标", "数量指标", "数", "≥", 95, "%", "无"], [null, "产出指标", "质量指标", "质", null, "合格", null, null],
    ], { merges: ["E1:G1"] })));
    expect(document.projects[0]?.indicators.map((indicator) => [indicator.value.text, indicator.split?.symbol.text, indicator.split?.number.text, indicator.split?.unit.text])).toEqual([["≥95%", "≥", "95", "%"], ["合格", "", "合格", ""]]);
    expect(document.unread).toEqual([]);
  });
});

describe("a name that is broken over two rows", () => {
  const broken = (description: string) => readDocument(workbookOf(sheetOf([
    ["项目名称", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值"],
    ["甲", "产出指标", "数量指标", "办理纠纷", description, "1起"], [null, null, null, "案件", null, null], [null, null, "质量指标", "率", "率", "2%"],
  ])));

  it("is put together where its description proves it, and said so", () => {
    const document = broken("办理纠纷案件");
    expect(document.projects[0]?.indicators.map((indicator) => indicator.level3.text)).toEqual(["办理纠纷案件", "率"]);
    expect(document.notes).toEqual([{ sheet: "Sheet1", area: "D2:D3", kind: "joined-rows", count: 1 }]);
  });

  it("stays two rows without that proof", () => {
    expect(broken("纠纷").projects[0]?.indicators.map((indicator) => indicator.level3.text)).toEqual(["办理纠纷", "案件", "率"]);
  });
});

describe("projects and indicators on two sheets", () => {
  const indicators = sheetOf([
    ["项目编码", "一级指标", "二级指标", "三级指标", "指标值"],
    ["X1", "产出指标", "数量指标", "数", "1个"], ["X1", "产出指标", "质量指标", "率", "2%"], ["X2", "产出指标", "数量指标", "数", "3个"],
  ], { name: "指标" });

  it("are joined by their code", () => {
    const workbook = workbookOf(sheetOf([["项目清单"], ["序号", "项目编码", "项目名称", "预算数", "资金用途", "绩效目标"], [1, "X1", "甲", 5, "修路", "通车"], [2, "X2", "乙", 6, "亮灯", "照明"], [3, "X3", "丙", 7, "种树", "绿化"]], { name: "项目" }), indicators);
    const document = readDocument(workbook);
    expect(document.projects.map((project) => [project.sheet, project.name.text, project.budget.text, project.objectives[0]?.text, project.indicators.length])).toEqual([
      ["项目", "甲", "5", "通车", 2], ["项目", "乙", "6", "照明", 1], ["项目", "丙", "7", "绿化", 0],
    ]);
    expect(uncoveredCells(workbook, document)).toEqual([]);
  });

  it("are not joined where the list adds nothing", () => {
    const full = sheetOf([HEAD, row("甲", "数", "1个")]);
    const list = sheetOf([["序号", "项目编码", "项目名称", "预算数"], [1, "X1", "甲", 10]], { name: "汇总" });
    const document = readDocument(workbookOf(full, list));
    expect(document.projects.length).toBe(1);
    expect(document.lists.map((one) => one.rows.map(({ code, name, budget }) => [code.text, name.text, budget.text]))).toEqual([[["X1", "甲", "10"]]]);
    expect(document.unread).toEqual([]);
  });
});

describe("a mapping", () => {
  const rows = [["事项", "分类", "小类", "考核内容", "标准"], ["甲", "产出指标", "数量指标", "数", "1个"]];

  it("is asked for where a header is not known", () => {
    const document = readDocument(workbookOf(sheetOf(rows)));
    expect(document.projects).toEqual([]);
    expect(document.unread).toEqual([{ sheet: "Sheet1", area: "A1:E2", reason: "no-header" }]);
    expect(document.notes.map((note) => note.kind)).toEqual(["needs-mapping"]);
  });

  it("explains columns by their letters", () => {
    const mapping = parseColumnMapping({ version: 1, sheets: [{ sheet: "Sheet1", headerRow: 1, columns: { A: "name", B: "level1", C: "level2", D: "level3", E: "value" } }] });
    const document = readDocument(workbookOf(sheetOf(rows)), { mapping: mapping.ok ? mapping.value : null });
    expect(document.projects.map((project) => [project.name.text, project.indicators.map((indicator) => [indicator.level3.text, indicator.value.text])])).toEqual([["甲", [["数", "1个"]]]]);
    expect(document.unread).toEqual([]);
  });

  it("explains labels by their texts, on every sheet", () => {
    const mapping = parseColumnMapping({ version: 1, labels: { 经办股室: "ignore", 考核要点: "level3" } });
    const document = readDocument(workbookOf(sheetOf([["项目名称", "一级指标", "二级指标", "考核要点", "指标值", "经办股室"], ["甲", "产出指标", "数量指标", "数", "1个", "城建股"]])), { mapping: mapping.ok ? mapping.value : null });
    expect(document.projects[0]?.indicators[0]?.level3.text).toBe("数");
    expect(document.unread).toEqual([{ sheet: "Sheet1", area: "F1:F2", reason: "left-out" }]);
  });

  it("is refused where it is wrong", () => {
    expect(parseColumnMapping({ version: 1, sheets: [{ sheet: "Sheet1", headerRow: 0, columns: {} }] })).toEqual({ ok: false, refusal: { code: "mapping-invalid", facts: { path: "sheets.0.headerRow" } } });
  });
});
