import { beforeEach, describe, expect, it } from "vitest";
import { markFormula, type Applied, type Outcome, type WorkbookEdit, type WorkbookHost } from "../../../src/workbook";
import { createExcelHost } from "../../../src/hosts/excel";
import { serialise, startExcelHost, type ExcelHost, type Workbook } from "../../excel-host";
import { LEDGER, OTHER, at, putSheet, samplePlan, sampleWorkbook, setValue } from "./sample";

let host: ExcelHost;
let workbook: Workbook;
let port: WorkbookHost;

beforeEach(async () => {
  workbook = sampleWorkbook();
  ({ host } = await startExcelHost({ workbook }));
  port = createExcelHost();
});

const sheet = (name = LEDGER) => {
  const found = workbook.find(name);
  if (!found) throw new Error(name);
  return found;
};
const codes = (outcome: Outcome<Applied>): readonly string[] => (outcome.ok ? outcome.value.refused.map((one) => one.refusal.code) : [outcome.refusal.code]);
async function apply(...edits: WorkbookEdit[]): Promise<Outcome<Applied>> {
  const outcome = await port.apply(edits);
  expect(host.gaps).toEqual([]);
  return outcome;
}

describe("values", () => {
  it("are written exactly, texts as texts, in one batch", async () => {
    const texts = ["95%", "=1+1", "-3", "2026年3月", "TRUE", "'引号", "00123", "≥95%", "优", "#N/A", "3-1"];
    const edits = texts.map((text, index) => setValue(10 + index, 5, null, text));
    expect(await apply(...edits, setValue(30, 5, null, 0.95), setValue(31, 5, null, true), setValue(1, 1, "更换路灯", null))).toEqual({ ok: true, value: { done: texts.length + 3, refused: [] } });
    expect(texts.map((_, index) => sheet().cell(10 + index, 5)?.value)).toEqual(texts);
    expect([sheet().cell(30, 5)?.value, sheet().cell(31, 5)?.value, sheet().cell(1, 1)?.value]).toEqual([0.95, true, ""]);
    expect(host.requests.length).toBeLessThanOrEqual(6);
  });
  it("stay as they are where the cell changed, is a formula, or is covered", async () => {
    const before = serialise(workbook);
    const outcome = await apply(setValue(1, 2, "≥90%", "≥95%"), setValue(3, 2, 120, 121), setValue(2, 0, null, "名称"), setValue(0, 0, "项目名称", "x", "没有"));
    expect(codes(outcome)).toEqual(["cell-changed", "cell-has-formula", "cell-covered", "sheet-missing"]);
    expect(serialise(workbook)).toBe(before);
  });
  it("count as done where they are there already", async () => {
    expect(await apply(setValue(1, 2, "≥95百分比", "≥95%"))).toMatchObject({ ok: true, value: { done: 1 } });
    host.resetRecords();
    expect(await apply(setValue(1, 2, "≥95百分比", "≥95%"))).toMatchObject({ ok: true, value: { done: 1 } });
    expect(host.writes).toEqual([]);
  });
  it("are never written into protected sheets and filtered ranges", async () => {
    sheet(OTHER).isProtected = true;
    sheet().filter = { area: { top: 0, left: 0, bottom: 3, right: 2 }, criteria: new Map([[1, {}]]) };
    const before = serialise(workbook);
    expect(codes(await apply(setValue(0, 0, "填报说明", "x", OTHER), setValue(1, 2, "≥95百分比", "≥95%")))).toEqual(["sheet-protected", "filtered-range"]);
    expect(serialise(workbook)).toBe(before);
    sheet().filter = null;
    sheet().tables.push({ name: "表1", area: { top: 0, left: 0, bottom: 3, right: 2 }, filtered: true });
    expect(codes(await apply(setValue(1, 2, "≥95百分比", "≥95%")))).toEqual(["filtered-range"]);
  });
  it("keep the user's other cells, number formats included", async () => {
    sheet().ensure(1, 2).style = { numberFormat: "@" };
    await apply(setValue(1, 2, "≥95百分比", "95"), setValue(2, 2, "100%", "≥100%"));
    expect([sheet().cell(1, 2)?.value, sheet().cell(1, 2)?.style, sheet().cell(2, 2)?.value]).toEqual(["95", { numberFormat: "@" }, "≥100%"]);
  });
});

describe("marks", () => {
  const marks: WorkbookEdit = { kind: "set-marks", sheet: LEDGER, marks: [
    { level: "error", areas: [{ top: 1, left: 2, bottom: 1, right: 2 }, { top: 3, left: 1, bottom: 3, right: 1 }] },
    { level: "info", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] },
  ] };
  it("lie over the cells as one rule a level and come off without a trace", async () => {
    const before = serialise(workbook);
    expect(await apply(marks, { ...marks, sheet: OTHER })).toMatchObject({ ok: true, value: { done: 2, refused: [] } });
    expect(sheet().conditionalFormats.map((item) => [item.formula, item.areas.length, item.format.get("fill.color")])).toEqual([
      [markFormula("error"), 2, "#FFC7CE"], [markFormula("info"), 1, "#DDEBF7"], ["", 1, undefined], ['=$A1="合计"', 1, undefined],
    ]);
    const marked = serialise(workbook);
    await apply(marks);
    expect(serialise(workbook)).toBe(marked);
    expect(await apply({ kind: "clear-marks", sheet: LEDGER }, { kind: "clear-marks", sheet: OTHER })).toMatchObject({ ok: true, value: { done: 2, refused: [] } });
    expect(serialise(workbook)).toBe(before);
  });
  it("cost the same few syncs for many areas on many sheets", async () => {
    const areas = Array.from({ length: 3000 }, (_, index) => ({ top: index * 2, left: 4, bottom: index * 2, right: 4 }));
    await apply({ kind: "set-marks", sheet: LEDGER, marks: [{ level: "warning", areas }] }, { kind: "set-marks", sheet: OTHER, marks: [{ level: "warning", areas }] });
    expect(host.requests.length).toBeLessThanOrEqual(6);
    expect(sheet().conditionalFormats.filter((item) => item.formula === markFormula("warning")).flatMap((item) => item.areas)).toHaveLength(3000);
  });
  it("fall back to one rule a rectangle where several areas are refused", async () => {
    host.rangeAreasConditionalFormats = false;
    const before = serialise(workbook);
    expect(await apply(marks)).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(sheet().conditionalFormats.filter((item) => item.formula === markFormula("error")).map((item) => item.areas.length)).toEqual([1, 1]);
    await apply({ kind: "clear-marks", sheet: LEDGER });
    expect(serialise(workbook)).toBe(before);
  });
  it("do without the formats that Excel cannot read, and say so when clearing", async () => {
    await apply(marks);
    const made = sheet().conditionalFormats;
    sheet().conditionalFormats = [...made, { type: "Custom", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], formula: "=1", format: new Map(), stopIfTrue: false, unreadable: true }];
    expect(await apply(marks)).toMatchObject({ ok: true, value: { done: 1 } });
    expect(codes(await apply({ kind: "clear-marks", sheet: LEDGER }))).toEqual(["marks-unreadable"]);
    expect(sheet().conditionalFormats).toHaveLength(3);
  });
  it("are refused on protected and missing sheets", async () => {
    sheet().isProtected = true;
    expect(codes(await apply(marks, { kind: "clear-marks", sheet: "没有" }))).toEqual(["sheet-protected", "sheet-missing"]);
  });
});

describe("comments", () => {
  const note = (row: number, column: number): WorkbookEdit => ({ kind: "add-note", cell: at(row, column), text: "指标值写法有误" });
  it("are added to cells without one and taken off again", async () => {
    workbook.comments.push({ id: "{user}", sheet: sheet(), row: 0, column: 0, content: "我的", author: "甲", resolved: false });
    const before = serialise(workbook);
    expect(codes(await apply(note(1, 2), note(0, 0), note(2, 2)))).toEqual(["cell-has-note"]);
    expect(workbook.comments).toHaveLength(3);
    expect(await apply({ kind: "clear-notes", sheet: LEDGER })).toMatchObject({ ok: true, value: { done: 1 } });
    expect(serialise(workbook)).toBe(before);
  });
  it("leave out a cell with an old-style note", async () => {
    workbook.notes.add(`${sheet().id} 2 2`);
    expect(codes(await apply(note(1, 2), note(2, 2), note(3, 1)))).toEqual(["cell-has-note"]);
    expect(workbook.comments.map((comment) => [comment.row, comment.column])).toEqual([[1, 2], [3, 1]]);
    await apply({ kind: "clear-notes", sheet: LEDGER });
    expect(workbook.comments).toEqual([]);
  });
  it("are at most 200", async () => {
    const outcome = await apply(...Array.from({ length: 203 }, (_, index) => note(10 + index, 1)));
    expect(codes(outcome)).toEqual(["too-many-notes", "too-many-notes", "too-many-notes"]);
    expect(workbook.comments).toHaveLength(200);
  });
});

describe("sheets of our own", () => {
  it("are written whole: texts, looks, sizes, print set-up, links, choices", async () => {
    expect(await apply(putSheet())).toEqual({ ok: true, value: { done: 1, refused: [] } });
    const made = sheet("公开表");
    expect([made.cell(0, 0)?.value, made.cell(1, 0)?.value, made.cell(1, 0)?.formula, made.cell(3, 1)?.value, made.cell(3, 2)?.value]).toEqual(["部门预算项目绩效目标表", "=第1行", undefined, "≥3", 0.3]);
    expect(made.cell(3, 2)?.style).toMatchObject({ numberFormat: "0%", "fill.color": "#EEEEEE", "border.top.style": "Continuous", "border.bottom.style": "Continuous", "border.left.style": "Continuous", "border.right.style": "Continuous", "font.name": "宋体", "font.size": 10 });
    expect(made.cell(0, 0)?.style).toMatchObject({ "font.bold": true, horizontal: "Center", "font.name": "方正小标宋简体" });
    expect(made.cell(1, 0)?.style).toMatchObject({ wrap: true, indent: 1, "font.color": "#000000", "font.underline": "None" });
    expect(made.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([made.rowHeights.get(0), made.rowHeights.get(2), made.columnWidths.get(0)]).toEqual([30, 20, 161.25]);
    expect(made.cell(1, 0)?.link).toEqual({ documentReference: "'公开表'!A1", screenTip: "回到开头" });
    expect(made.validations).toMatchObject([{ rule: { list: { source: "≥,≤,=" } } }]);
    expect([made.print.values.get("Orientation"), made.print.values.get("TopMargin"), made.print.headerFooter.get("CenterFooter"), [...made.print.rowBreaks], made.print.titleRows?.bottom]).toEqual(["Landscape", 72, "— &P —", [6], 0]);
    expect(made.freeze?.bottom).toBe(0);
    expect([...made.names.values()]).toMatchObject([{ name: "_jixiao_kind", formula: '="disclosure"', visible: false }]);
    expect(workbook.active.name).toBe(LEDGER);
    const read = await port.read();
    expect(read.ok && read.value.sheets.find((one) => one.name === "公开表")?.ownKind).toBe("disclosure");
  });
  it("take the place of an earlier one of ours, never of the user's", async () => {
    await apply(putSheet(), putSheet({ ...samplePlan("目录"), kind: "contents" }));
    sheet("公开表").ensure(40, 0).value = "旧";
    expect(await apply(putSheet())).toMatchObject({ ok: true, value: { done: 1 } });
    expect(workbook.sheets.map((one) => one.name)).toEqual([LEDGER, OTHER, "公开表", "目录"]);
    expect(sheet("公开表").cell(40, 0)).toBeUndefined();
    expect(codes(await apply(putSheet({ ...samplePlan(OTHER) }), putSheet(samplePlan(), false), { kind: "remove-sheet", sheet: OTHER }))).toEqual(["sheet-not-ours", "sheet-name-invalid", "sheet-not-ours"]);
    const { length } = workbook.sheets;
    expect(await apply({ kind: "remove-sheet", sheet: "公开表" }, { kind: "remove-sheet", sheet: "目录" })).toMatchObject({ ok: true, value: { done: 2 } });
    expect(workbook.sheets).toHaveLength(length - 2);
  });
  it("are refused in a protected workbook", async () => {
    workbook.isProtected = true;
    expect(codes(await apply(putSheet()))).toEqual(["workbook-protected"]);
  });
  it("hold the longest texts", async () => {
    const plan = samplePlan("长文", 150, 32_000);
    expect(await apply(putSheet(plan))).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(sheet("长文").cell(149, 0)?.value).toBe(plan.cells.find((cell) => cell.row === 149)?.value);
    expect(Math.max(...host.requests.map((request) => request.bytesIn))).toBeLessThan(2_000_000);
  });
  it("of 3,000 rows cost a sync a megabyte", async () => {
    await apply(putSheet(samplePlan("大表", 3000)));
    const bytes = host.requests.reduce((sum, request) => sum + request.bytesIn, 0);
    expect(host.requests.length).toBeLessThanOrEqual(4 + Math.ceil(bytes / 500_000));
    expect(sheet("大表").cell(2999, 1)?.value).toBe("≥2999");
  });
});

describe("settings", () => {
  it("are kept with the workbook under their key, the user's custom XML untouched", async () => {
    workbook.customXml.set("{user}", '<a xmlns="urn:user"/>');
    const before = serialise(workbook);
    expect(await port.loadSetting("check-settings")).toEqual({ ok: true, value: null });
    expect(await port.storeSetting("check-settings", '{"a":"<&\u0001"}')).toMatchObject({ ok: true });
    expect(await port.storeSetting("column-mapping", "x")).toMatchObject({ ok: true });
    expect(await port.loadSetting("check-settings")).toEqual({ ok: true, value: '{"a":"<&\u0001"}' });
    await port.storeSetting("check-settings", null);
    await port.storeSetting("column-mapping", null);
    expect(serialise(workbook)).toBe(before);
  });
});

describe("revealing and watching", () => {
  it("selects the cell, tells hidden rows and what it holds, refuses hidden and missing sheets", async () => {
    sheet(OTHER).hiddenRows.add(0);
    expect(await port.reveal(at(0, 0, OTHER))).toEqual({ ok: true, value: { hidden: true, value: "填报说明", row: ["填报说明"] } });
    expect([workbook.active.name, workbook.selection.area]).toEqual([OTHER, { top: 0, left: 0, bottom: 0, right: 0 }]);
    sheet().visibility = "Hidden";
    expect(await port.reveal(at(1, 1))).toMatchObject({ ok: false, refusal: { code: "sheet-hidden" } });
    expect(await port.reveal(at(1, 1, "没有"))).toMatchObject({ ok: false, refusal: { code: "sheet-missing" } });
  });
  it("tells of the user's edits until it is stopped", async () => {
    const seen: unknown[] = [];
    const watching = await port.watch((change) => seen.push(change));
    if (!watching.ok) throw new Error(watching.refusal.code);
    host.userEdit(sheet(), 1, 2, "≥95%");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toEqual([{ kind: "cells", sheet: LEDGER, cell: at(1, 2) }]);
    // Of our own writing nothing is told.
    await port.apply([{ kind: "set-value", cell: at(1, 2), before: "≥95%", after: "≥97%" }]);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toHaveLength(1);
    await watching.value();
    host.userEdit(sheet(), 1, 2, "≥96%");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toHaveLength(1);
  });
});
