/** Workbooks that people make and leave: arrays, validation, protection, reading views, copies, co-authors. Nothing lost, each said. */
import { beforeEach, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel";
import { markFormula, settingsXml, type Applied, type Outcome, type SetValueEdit, type WorkbookEdit, type WorkbookHost } from "../../../src/workbook";
import { copySheet, insertRows, serialise, sortRows, startExcelHost, type ExcelHost, type Workbook } from "../../excel-host";
import { LEDGER, OTHER, putSheet, sampleWorkbook, setValue } from "./sample";

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
const codes = (outcome: Outcome<Applied>): readonly string[] => (outcome.ok ? outcome.value.refused.map(({ refusal }) => refusal.code) : [outcome.refusal.code]);
async function apply(...edits: WorkbookEdit[]): Promise<Outcome<Applied>> {
  const outcome = await port.apply(edits);
  expect(host.gaps).toEqual([]);
  return outcome;
}
const marks: WorkbookEdit = { kind: "set-marks", sheet: LEDGER, marks: [{ level: "error", areas: [{ top: 1, left: 2, bottom: 2, right: 2 }] }] };
const clear = (name = LEDGER): WorkbookEdit => ({ kind: "clear-marks", sheet: name });
const ownMarks = () => workbook.sheets.flatMap(({ name, conditionalFormats }) => conditionalFormats.filter(({ formula }) => formula.includes("绩效目标助手")).map(() => name));

describe("a dynamic array", () => {
  beforeEach(() => {
    const anchor = sheet(OTHER).ensure(2, 0);
    anchor.formula = "=绩效目标!C2:C4";
    anchor.value = "≥95百分比";
    anchor.spilledFrom = anchor;
    Object.assign(sheet(OTHER).ensure(3, 0), { value: "100%", spilledFrom: anchor });
    Object.assign(sheet(OTHER).ensure(4, 0), { value: 120, spilledFrom: anchor });
    sheet(OTHER).ensure(5, 0).value = "以上为汇总";
  });
  it.each(["blank", "value", "anchor"] as const)("is read whole, whatever `formulas` gives for the cells it fills (%s)", async (spilledFormulas) => {
    host.spilledFormulas = spilledFormulas;
    const read = await port.read();
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets[1]?.rows.map(({ row, values }) => [row, ...values])).toEqual([[0, "填报说明"], [2, "≥95百分比"], [3, "100%"], [4, 120], [5, "以上为汇总"]]);
  });
  it.each(["blank", "value", "anchor"] as const)("is never written into (%s)", async (spilledFormulas) => {
    host.spilledFormulas = spilledFormulas;
    const before = serialise(workbook);
    expect(codes(await apply(setValue(3, 0, "100%", "≥100%", OTHER), setValue(4, 0, 120, 121, OTHER)))).toEqual(["cell-has-formula", "cell-has-formula"]);
    expect(serialise(workbook)).toBe(before);
    expect(await apply(setValue(3, 0, "100%", "≥100%", OTHER), setValue(5, 0, "以上为汇总", "汇总", OTHER))).toMatchObject({ ok: true, value: { done: 1 } });
    expect(sheet(OTHER).cell(2, 0)?.error).toBeUndefined();
  });
});

describe("rows that moved between the check and the fix", () => {
  const known = (edit: SetValueEdit, name: string): SetValueEdit => ({ ...edit, beside: [{ cell: { ...edit.cell, column: 1 }, value: name }] });
  beforeEach(() => {
    sheet().merges = [];
    for (const row of [1, 2]) sheet().ensure(row, 2).value = "≥95百分比";
    delete sheet().ensure(3, 2).formula;
  });
  const fix = known(setValue(1, 2, "≥95百分比", "≥95%"), "更换路灯");
  it("are told by the cells beside, although the cell holds the same text", async () => {
    sortRows(sheet(), { top: 1, left: 0, bottom: 3, right: 2 }, 1);
    expect(sheet().cell(1, 1)?.value).toBe("完工及时率");
    const before = serialise(workbook);
    expect(codes(await apply(fix))).toEqual(["cell-changed"]);
    expect(serialise(workbook)).toBe(before);
    insertRows(sheet(), 0, 1);
    expect(codes(await apply(fix))).toEqual(["cell-changed"]);
  });
  it("are not suspected where an edit of the same call changes the cell beside, forwards and back", async () => {
    const rename = setValue(1, 1, "更换路灯", "更换路灯数量");
    expect(await apply(rename, fix)).toMatchObject({ ok: true, value: { done: 2, refused: [] } });
    const back = (edit: SetValueEdit): SetValueEdit => ({ ...edit, before: edit.after, after: edit.before });
    expect(await apply(back(fix), back(rename))).toMatchObject({ ok: true, value: { done: 2, refused: [] } });
    expect([sheet().cell(1, 1)?.value, sheet().cell(1, 2)?.value]).toEqual(["更换路灯", "≥95百分比"]);
  });
});

describe("a co-author who types between our look and our write", () => {
  it.each([["a text", "由他人填写"], ["a text like a number", "00123"], ["a number", 7], ["nothing", ""]])("%s: is put back and the edit refused", async (_what, typed) => {
    host.faults.doBefore(4, () => { host.userEdit(sheet(), 1, 2, typeof typed === "string" && /^\d/.test(typed) ? `'${typed}` : typed); });
    const outcome = await apply(setValue(1, 2, "≥95百分比", "≥95%"), setValue(2, 2, "100%", "≥100%"));
    expect(codes(outcome)).toEqual(["cell-changed"]);
    expect([sheet().cell(1, 2)?.value, sheet().cell(2, 2)?.value]).toEqual([typed, "≥100%"]);
  });
  it("a formula is put back as a formula", async () => {
    workbook.evaluate = () => 42;
    host.faults.doBefore(4, () => { host.userEdit(sheet(), 1, 2, "=6*7"); });
    expect(codes(await apply(setValue(1, 2, "≥95百分比", "≥95%")))).toEqual(["cell-changed"]);
    expect(sheet().cell(1, 2)).toMatchObject({ value: 42, formula: "=6*7" });
  });
  it("whoever inserts a row then has his cells back", async () => {
    delete sheet().ensure(3, 2).formula;
    host.faults.doBefore(4, () => { insertRows(sheet(), 1, 1); });
    const cells = (): unknown => [...sheet().rows].sort(([a], [b]) => a - b).map(([row, line]) => [row, ...[...line.values()].map(({ value }) => value)].filter((value) => value !== ""));
    expect(codes(await apply(setValue(1, 2, "≥95百分比", "≥95%")))).toEqual(["cell-changed"]);
    expect(cells()).toEqual([[0, "项目名称", "三级指标", "指标值"], [1], [2, "云岭区路灯改造", "更换路灯", "≥95百分比"], [3, "完工及时率", "100%"], [4, "总盏数", 120]]);
  });
});

describe("what Excel will not take", () => {
  it("of a list of choices is named; the other edits are done", async () => {
    host.validationStopsInput = true;
    sheet().validations.push({ areas: [{ top: 2, left: 2, bottom: 2, right: 2 }], rule: { list: { inCellDropDown: true, source: "100%,90%" } }, prompt: {}, errorAlert: { style: "Stop" }, ignoreBlanks: true });
    const outcome = await apply(setValue(1, 2, "≥95百分比", "≥95%"), setValue(2, 2, "100%", "≥100%"), setValue(6, 1, null, "新增"), setValue(0, 0, "填报说明", "说明", OTHER));
    expect(outcome).toMatchObject({ ok: true, value: { done: 3, refused: [{ refusal: { code: "host-failed", facts: { sheet: LEDGER, cell: "C3" } } }] } });
    expect([sheet().cell(1, 2)?.value, sheet().cell(2, 2)?.value, sheet().cell(6, 1)?.value, sheet(OTHER).cell(0, 0)?.value]).toEqual(["≥95%", "100%", "新增", "说明"]);
  });
  it("because it is too long or no number is refused", async () => {
    const before = serialise(workbook);
    expect(codes(await apply(setValue(1, 2, "≥95百分比", "长".repeat(32_768)), setValue(2, 2, "100%", Number.NaN)))).toEqual(["request-too-large", "request-too-large"]);
    const long = putSheet();
    expect(codes(await apply({ ...long, plan: { ...long.plan, cells: [{ row: 0, column: 0, value: "长".repeat(32_768), style: "body" }] } }))).toEqual(["request-too-large"]);
    expect(serialise(workbook)).toBe(before);
  });
});

describe("protection", () => {
  it("of a sheet without marks of ours is no obstacle to clearing the others", async () => {
    await apply(marks);
    sheet(OTHER).isProtected = true;
    expect(await apply(clear(), clear(OTHER))).toEqual({ ok: true, value: { done: 2, refused: [] } });
    expect(ownMarks()).toEqual([]);
  });
  it("put on over our marks is said by name", async () => {
    await apply(marks);
    sheet().isProtected = true;
    expect(await apply(clear(), clear(OTHER))).toMatchObject({ ok: true, value: { done: 1, refused: [{ refusal: { code: "sheet-protected", facts: { sheet: LEDGER } } }] } });
    sheet().protectionOptions = { allowFormatCells: true };
    expect(await apply(clear())).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(ownMarks()).toEqual([]);
  });
  it("that comes in mid-work stops only its own sheet", async () => {
    host.faults.doBefore(3, () => { sheet(OTHER).isProtected = true; });
    expect(await apply(marks, { ...marks, sheet: OTHER })).toMatchObject({ ok: true, value: { done: 1, refused: [{ refusal: { code: "sheet-protected", facts: { sheet: OTHER } } }] } });
    expect(ownMarks()).toEqual([LEDGER]);
    sheet(OTHER).isProtected = false;
    host.faults.doBefore(4, () => { sheet(OTHER).isProtected = true; });
    expect(await apply(setValue(1, 2, "≥95百分比", "≥95%"), setValue(0, 0, "填报说明", "说明", OTHER))).toMatchObject({ ok: true, value: { done: 1, refused: [{ refusal: { code: "sheet-protected", facts: { sheet: OTHER } } }] } });
  });
});

describe("a workbook in a reading view", () => {
  it.each<[string, () => Promise<Outcome<unknown>>]>([
    ["values", () => port.apply([setValue(1, 2, "≥95百分比", "≥95%")])],
    ["marks", () => port.apply([marks])],
    ["sheets", () => port.apply([putSheet()])],
    ["settings", () => port.storeSetting("check-settings", "{}")],
  ])("refuses %s as what it is, and stays as it was", async (_what, write) => {
    workbook.readOnly = true;
    workbook.viewOnly = true;
    const before = serialise(workbook);
    const outcome = await write();
    expect(codes(outcome as Outcome<Applied>)).toEqual(["workbook-read-only"]);
    expect(serialise(workbook)).toBe(before);
    expect(host.gaps).toEqual([]);
    expect(await port.read()).toMatchObject({ ok: true });
  });
});

describe("a workbook shared in the old way", () => {
  beforeEach(() => { workbook.isSharedOldWay = true; });
  it("takes no marks, and that is said", async () => {
    const before = serialise(workbook);
    expect(codes(await apply(marks, { ...marks, sheet: OTHER }))).toEqual(["host-failed", "host-failed"]);
    expect(serialise(workbook)).toBe(before);
    expect(await apply(clear())).toMatchObject({ ok: true, value: { done: 1 } });
  });
  it("takes fixes all the same", async () => {
    expect(await apply(setValue(1, 2, "≥95百分比", "≥95%"))).toMatchObject({ ok: true, value: { done: 1 } });
  });
  it("keeps an unfinished sheet, which is named; writing again replaces it once that is possible", async () => {
    const users = workbook.sheets.length;
    expect(codes(await apply(putSheet()))).toEqual(["sheet-left-behind"]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual([LEDGER, OTHER, "公开表~"]);
    workbook.isSharedOldWay = false;
    expect(await apply(putSheet())).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([LEDGER, OTHER, "公开表"]);
    expect(workbook.sheets).toHaveLength(users + 1);
  });
});

describe("marks that the user's work spread", () => {
  it("by inserting rows, sorting, copying the sheet, all come off", async () => {
    const before = workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula));
    delete sheet().ensure(3, 2).formula;
    await apply(marks, { ...marks, sheet: OTHER });
    insertRows(sheet(), 2, 3);
    sheet().merges = [];
    sortRows(sheet(), { top: 1, left: 0, bottom: 6, right: 2 }, 1);
    copySheet(sheet(), "绩效目标 (2)").visibility = "VeryHidden";
    expect(ownMarks()).toEqual([LEDGER, OTHER, "绩效目标 (2)"]);
    const names = await port.sheetNames();
    if (!names.ok) throw new Error(names.refusal.code);
    expect(await apply(...names.value.map(clear))).toMatchObject({ ok: true, value: { done: 3, refused: [] } });
    expect(workbook.sheets.map(({ conditionalFormats }) => conditionalFormats.map(({ formula }) => formula))).toEqual([...before, before[0]]);
  });
  it("also where one rule came apart into many", async () => {
    await apply(marks);
    const [own] = sheet().conditionalFormats.filter(({ formula }) => formula === markFormula("error"));
    if (!own) throw new Error("No mark.");
    sheet().conditionalFormats = [...sheet().conditionalFormats, ...Array.from({ length: 40 }, (_, row) => ({ ...own, areas: [{ top: 9 + row, left: 0, bottom: 9 + row, right: 0 }] }))];
    expect(await apply(clear())).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(ownMarks()).toEqual([]);
  });
});

describe("comments of ours", () => {
  const note = (row: number): WorkbookEdit => ({ kind: "add-note", cell: { sheet: LEDGER, row, column: 1 }, text: "警告：指标值写法有误" });
  it("say who speaks, come off a copied sheet too, and stay where somebody replied", async () => {
    workbook.comments.push({ id: "{user}", sheet: sheet(OTHER), row: 0, column: 0, content: "请核对", author: "甲", resolved: false });
    await apply(note(1), note(2));
    expect(workbook.comments.at(-1)?.content).toBe("绩效目标助手：\n警告：指标值写法有误");
    copySheet(sheet(), "副本");
    const replied = workbook.comments.find(({ row }) => row === 2);
    if (replied) replied.replies = ["已改"];
    const outcome = await apply(...workbook.sheets.map(({ name }): WorkbookEdit => ({ kind: "clear-notes", sheet: name })));
    expect(outcome).toMatchObject({ ok: true, value: { done: 2, refused: [{ refusal: { code: "note-has-replies", facts: { sheet: LEDGER, count: 1 } } }] } });
    expect(workbook.comments.map(({ id }) => id)).toEqual(["{user}", replied?.id]);
  });
});

describe("a sheet that failed to be taken back", () => {
  it("is named, and no user's sheet of that name is taken for it", async () => {
    host.faults.failAt(2, "GeneralException", "half");
    host.faults.failAt(3, "HostBusy");
    const outcome = await apply(putSheet());
    expect(outcome).toMatchObject({ ok: true, value: { done: 0, refused: [{ refusal: { code: "sheet-left-behind", facts: { sheet: "公开表~" } } }] } });
    workbook.find("公开表~")?.names.clear();
    expect(await apply(putSheet())).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual([LEDGER, OTHER, "公开表~", "公开表"]);
  });
});

describe("settings", () => {
  it("that two people stored for the first time at once are brought together", async () => {
    workbook.customXml.set("{1}", settingsXml(new Map([["check-settings", "甲"]])));
    workbook.customXml.set("{2}", settingsXml(new Map([["check-settings", "乙"], ["column-mapping", "丙"]])));
    expect(await port.loadSetting("check-settings")).toEqual({ ok: true, value: "甲" });
    expect(await port.loadSetting("column-mapping")).toEqual({ ok: true, value: "丙" });
    await port.storeSetting("disclosure-settings", "丁");
    expect([...workbook.customXml.values()]).toHaveLength(1);
    expect(await port.loadSetting("column-mapping")).toEqual({ ok: true, value: "丙" });
  });
});

describe("changes by others", () => {
  it("are told, without the sheet's name, while the user types in a cell", async () => {
    const seen: unknown[] = [];
    await port.watch((change) => seen.push(change));
    host.cellEditMode = true;
    host.userEdit(sheet(), 1, 2, "≥95%");
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(seen).toEqual([{ kind: "cells", sheet: null, cell: null }]);
  });
});
