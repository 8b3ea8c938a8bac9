import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import type { Project } from "../../src/model";
import { areasMeet, cellKey, type SheetPlan } from "../../src/workbook";
import { inventedFigures } from "./invented-figures";
import { documentOf, field, indicator, invented } from "./invented";

const LAYOUTS = ["hebei", "hebei-2023", "split", "central"] as const;

function cellText(plan: SheetPlan | undefined, row: number, column: number): string | number | null | undefined {
  return plan?.cells.find((cell) => cell.row === row && cell.column === column)?.value;
}

describe.each(LAYOUTS)("a project in layout %s", (layout) => {
  const { sheets } = planDisclosure(documentOf(invented), { layout });
  const table = sheets[1];

  it("stands on a sheet of seven to nine columns as wide as the page", () => {
    expect(table?.columnWidths.reduce((sum, width) => sum + width, 0)).toBe(84);
  });

  it("has one cell at each place, and no merged areas that meet", () => {
    const keys = table?.cells.map(cellKey) ?? [];
    expect(new Set(keys).size).toBe(keys.length);
    const merges = table?.merges ?? [];
    merges.forEach((area, index) => {
      expect(merges.slice(index + 1).some((other) => areasMeet(area, other))).toBe(false);
    });
  });

  it("has a height for every row and a style for every cell", () => {
    for (const cell of table?.cells ?? []) {
      expect(table?.rowHeights.get(cell.row)).toBeGreaterThan(15);
      expect(table?.styles[cell.style]).toBeDefined();
    }
  });

  it("prints the number, name and each target value", () => {
    const texts = table?.cells.map((cell) => cell.value) ?? [];
    expect(texts).toContain("智慧公厕维护经费");
    const valueText = texts.join("");
    for (const one of ["36座", "≥98%", "≤0.35万元", "=明显改善"]) expect(valueText).toContain(one);
  });
});

describe("the table of Hebei", () => {
  const { sheets, cannotHold } = planDisclosure(documentOf(invented));
  const table = sheets[1];

  it("has the published grid", () => {
    expect(cellText(table, 0, 0)).toBe("1.智慧公厕维护经费绩效目标表");
    expect(cellText(table, 1, 0)).toBe("501001云桥区城市管理局（本级）");
    expect(cellText(table, 1, 4)).toBe("单位：万元");
    expect([0, 1, 3, 4].map((column) => cellText(table, 2, column))).toEqual(["项目编码", "99990131P00001110001A", "项目名称", "智慧公厕维护经费"]);
    expect([0, 1, 3, 5].map((column) => cellText(table, 3, column))).toEqual(["预算规模及资金用途", "预算数", "其中：财政资金", "其他资金"]);
    expect(table?.merges).toContainEqual({ top: 3, left: 0, bottom: 4, right: 0 });
    expect([1, 2, 4, 6].map((column) => cellText(table, 5, column))).toEqual(["3月底", "6月底", "10月底", "12月底"]);
  });

  it("writes amounts as numbers with two decimals, plan words as texts, blanks as blanks", () => {
    expect(cellText(table, 3, 2)).toBe(12.4);
    const amount = table?.cells.find((cell) => cell.row === 3 && cell.column === 2);
    expect(table?.styles[amount?.style ?? ""]?.numberFormat).toBe("0.00");
    expect(cellText(table, 3, 6)).toBeNull();
    expect([1, 2, 4, 6].map((column) => cellText(table, 6, column))).toEqual([null, "50%", 75, 100]);
  });

  it("merges equal classes and leaves a class printed blank alone", () => {
    expect(table?.merges).toContainEqual({ top: 9, left: 0, bottom: 13, right: 0 });
    expect(cellText(table, 11, 1)).toBeNull();
    expect(table?.merges.some((area) => area.left === 1 && area.right === 1 && area.top >= 9)).toBe(false);
  });

  it("has nothing to report", () => {
    expect(cannotHold).toEqual([]);
  });
});

describe("figures", () => {
  it.each([["6.16", 6.16, "0.00"], ["0.4", 0.4, "0.00"], ["20", 20, "0.00"], ["1.23456", 1.23456, "0.00000"]])("writes %s as a number", (text, value, format) => {
    const table = planDisclosure(documentOf({ ...invented, budget: field(text) })).sheets[1];
    const cell = table?.cells.find((one) => one.row === 3 && one.column === 2);
    expect(cell?.value).toBe(value);
    expect(table?.styles[cell?.style ?? ""]?.numberFormat).toBe(format);
  });

  it.each(["1,125.81", "约20", "20万元", "0012", "-", "1e5", "12345678901234567.89", "=1+1"])("leaves %s a text", (text) => {
    expect(cellText(planDisclosure(documentOf({ ...invented, budget: field(text) })).sheets[1], 3, 2)).toBe(text);
  });
});

describe("what a layout cannot hold", () => {
  it("is listed for the form without amounts", () => {
    const { cannotHold } = planDisclosure(documentOf(invented), { layout: "split" });
    expect(cannotHold.map((one) => [one.field, one.reason])).toEqual([
      ["unitCode", "no-place"], ["unitName", "no-place"], ["budget", "no-place"], ["fiscalFunds", "no-place"], ["indicators.value", "respelled"],
    ]);
  });

  it("is listed for the ministry's form", () => {
    const { cannotHold } = planDisclosure(documentOf(invented), { layout: "central" });
    expect(cannotHold.map((one) => one.field)).toEqual([
      "unitCode", "unitName", "code", "useOfFunds", "spendingPlan", "indicators.description", "indicators.basis",
    ]);
  });

  it("says that the budget unit stands under 实施单位 of the ministry's form, unless that is known", () => {
    const unit = (project: Project) => {
      const { cannotHold, sheets } = planDisclosure(documentOf(project), { layout: "central" });
      const cells = sheets.find((sheet) => sheet.kind === "disclosure")?.cells ?? [];
      const label = cells.find(({ value }) => value === "实施单位");
      const printed = cells.find(({ row, column, value }) => row === label?.row && column > label.column && value !== null)?.value;
      return [printed, cannotHold.find(({ field }) => field === "unitName")?.reason];
    };
    expect(unit(invented)).toEqual(["501001云桥区城市管理局（本级）", "elsewhere"]);
    expect(unit({ ...invented, extras: { implementingUnit: field("云桥区环卫所") } })).toEqual(["云桥区环卫所", "no-place"]);
  });

  it("says which forms are not written as they were read", () => {
    const projects = [invented, { ...invented, layout: "transfer" as const }, { ...invented, layout: "self-evaluation" as const }, { ...invented, layout: "transfer" as const }];
    const notices = (layout?: "hebei") => planDisclosure(documentOf(...projects), layout ? { layout } : {}).text.notices.filter(({ code }) => code === "written-as-central").map(({ values }) => values);
    expect(notices()).toEqual([{ forms: "转移支付绩效目标申报表", count: 2 }, { forms: "项目支出绩效自评表", count: 1 }]);
    expect(notices("hebei")).toEqual([]);
  });

  it("names values that could not be known", () => {
    const unknown = { ...field(""), unknown: "not-calculated" } as const;
    const { cannotHold } = planDisclosure(documentOf({ ...invented, budget: unknown }));
    expect(cannotHold).toEqual([{ project: 0, field: "budget", reason: "unknown", textLength: 0, cells: 1 }]);
  });
});

describe("many projects", () => {
  const many = Array.from({ length: 500 }, (_, index) => ({ ...invented, name: field(index % 2 ? "同名/项目:经费*[一]" : "同名项目") }));

  it("stand one a page on one sheet, numbered without gaps when some are left out", () => {
    const { sheets } = planDisclosure(documentOf(...many), { leaveOut: [0, 7] });
    expect(sheets.map((sheet) => sheet.name)).toEqual(["目录", "绩效目标公开表"]);
    expect(sheets[1]?.print.breaksBefore).toHaveLength(497);
    const titles = sheets[1]?.cells.filter((cell) => cell.column === 0 && /^\d+\./.test(String(cell.value))).map((cell) => String(cell.value).split(".")[0]);
    expect(titles).toEqual(Array.from({ length: 498 }, (_, index) => String(index + 1)));
    expect(sheets[0]?.links).toHaveLength(2 * 498);
  });

  it("have their links on cells that hold a text: an empty one would be filled with the address", () => {
    const { sheets } = planDisclosure(documentOf(...many.slice(0, 3)), { texts: { overall: "总体目标。" }, figures: inventedFigures() });
    for (const { cells, links } of sheets) {
      const filled = new Set(cells.flatMap(({ row, column, value }) => (value === null || value === "" ? [] : [`${String(row)} ${String(column)}`])));
      expect(links.filter(({ row, column }) => !filled.has(`${String(row)} ${String(column)}`))).toEqual([]);
    }
    expect(sheets[0]?.links.length).toBeGreaterThan(6);
  });

  it("get legal sheet names, each its own", () => {
    const { sheets } = planDisclosure(documentOf(...many), { arrangement: "sheet-each", takenSheetNames: ["1.同名项目", "目录"] });
    const names = sheets.map((sheet) => sheet.name.toLowerCase());
    expect(new Set([...names, "1.同名项目", "目录"]).size).toBe(503);
    for (const name of names) expect(name).toMatch(/^[^\\/?*[\]:]{1,31}$/);
    expect(sheets[0]?.kind).toBe("contents");
    sheets[0]?.links.forEach((link) => {
      expect(names).toContain(link.targetSheet.toLowerCase());
    });
  });
});

describe("long tables", () => {
  const rows = Array.from({ length: 60 }, (_, index) => indicator(index < 50 ? "产出指标" : "效益指标", index < 50 ? "数量指标" : "社会效益指标", `事项${String(index)}的办理数量`, "≥10件"));
  const project = { ...invented, indicators: rows };

  it("break between rows, with the head and the class standing again on the next page", () => {
    const table = planDisclosure(documentOf(project)).sheets[1];
    const breaks = table?.print.breaksBefore ?? [];
    expect(breaks.length).toBeGreaterThan(1);
    for (const row of breaks) {
      expect(table?.merges.some((area) => area.top < row && area.bottom >= row)).toBe(false);
      expect(cellText(table, row, 0)).toBe("一级指标");
      expect(cellText(table, row + 1, 0)).toMatch(/产出指标|效益指标/);
    }
  });

  it("repeat the head where a table has a sheet of its own", () => {
    const table = planDisclosure(documentOf(project), { arrangement: "sheet-each" }).sheets[1];
    expect(table?.print.titleRows).toEqual({ first: 8, last: 8 });
  });

  it("never give a page more rows than it has room for", () => {
    const table = planDisclosure(documentOf(project)).sheets[1];
    const starts = [0, ...(table?.print.breaksBefore ?? [])];
    starts.forEach((start, page) => {
      let height = 0;
      for (let row = start; row < (starts[page + 1] ?? Infinity) && table?.rowHeights.has(row); row++) height += table.rowHeights.get(row) ?? 0;
      expect(height).toBeLessThan(637);
    });
  });

  it("spread a text that is higher than a row may be over several rows", () => {
    const long = "据实列明资金用途和支出标准，".repeat(2340);
    const table = planDisclosure(documentOf({ ...invented, useOfFunds: field(long) })).sheets[1];
    const cell = table?.cells.find((one) => one.value === long);
    const area = table?.merges.find((one) => one.top === cell?.row && one.left === cell.column);
    expect(area?.bottom).toBeGreaterThan((area?.top ?? 0) + 20);
    for (const height of table?.rowHeights.values() ?? []) expect(height).toBeLessThanOrEqual(409);
  });
});
