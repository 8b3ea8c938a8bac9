/** The Excel host and the file host on the same workbook: each reads what the other wrote and clears the other's marks. */
import { describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel";
import { openFileHost, type FileHost } from "../../../src/hosts/file";
import { OoxmlPackage } from "../../../src/ooxml";
import { readDocument } from "../../../src/reading";
import { markEdits, noteEdits } from "../../../src/reports";
import { DEFAULT_SETTINGS, checkDocument, type Finding } from "../../../src/rules";
import type { SheetSnapshot, WorkbookEdit, WorkbookSnapshot } from "../../../src/workbook";
import { corpusNames, hasCorpus, sharedBytes } from "../../corpus";
import { loadWorkbook, saveWorkbook, serialise, startExcelHost, workbookOf } from "../../excel-host";
import { LEDGER, putSheet, samplePlan, sampleWorkbook, setValue } from "./sample";

async function fileOf(bytes: Uint8Array): Promise<FileHost> {
  const opened = await openFileHost(bytes, "样例.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}
async function sheetsOf(host: { read: FileHost["read"] }): Promise<readonly SheetSnapshot[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets;
}

const marks: WorkbookEdit = { kind: "set-marks", sheet: LEDGER, marks: [{ level: "error", areas: [{ top: 1, left: 2, bottom: 1, right: 2 }] }, { level: "info", areas: [{ top: 2, left: 1, bottom: 3, right: 1 }] }] };
const clear: WorkbookEdit = { kind: "clear-marks", sheet: LEDGER };

describe("a workbook saved from Excel", () => {
  it("is read from its file as from Excel, sheets of our own included", async () => {
    const { host } = await startExcelHost({ workbook: sampleWorkbook() });
    const port = createExcelHost();
    expect(await port.apply([putSheet(samplePlan("公开表", 40)), setValue(1, 2, "≥95百分比", "≥95%")])).toMatchObject({ ok: true, value: { refused: [] } });
    await port.storeSetting("check-settings", '{"年":2026}');
    const file = await fileOf(saveWorkbook(host.workbook));
    expect(await sheetsOf(file)).toEqual(await sheetsOf(port));
    expect(await file.loadSetting("check-settings")).toEqual({ ok: true, value: '{"年":2026}' });
  });
  it("loses the marks that Excel laid through the file host, and no other format", async () => {
    const { host } = await startExcelHost({ workbook: sampleWorkbook() });
    expect(await createExcelHost().apply([marks])).toMatchObject({ ok: true, value: { done: 1 } });
    const file = await fileOf(saveWorkbook(host.workbook));
    expect(await file.apply([clear])).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    const again = await loadWorkbook(file.save());
    expect(again.active.conditionalFormats.map((item) => [item.type, item.formula])).toEqual([["ColorScale", ""], ["Custom", '=$A1="合计"']]);
  });
  it("loses in Excel the marks that the file host laid, and no other format", async () => {
    const file = await fileOf(saveWorkbook(sampleWorkbook()));
    expect(await file.apply([marks])).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    await file.storeSetting("column-mapping", "x");
    const marked = await loadWorkbook(file.save());
    expect(marked.active.conditionalFormats).toHaveLength(4);
    const { host } = await startExcelHost({ workbook: marked });
    const port = createExcelHost();
    expect(await port.loadSetting("column-mapping")).toEqual({ ok: true, value: "x" });
    expect(await port.apply([clear])).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
    expect(host.workbook.active.conditionalFormats.map((item) => [item.type, item.formula])).toEqual([["ColorScale", ""], ["Custom", '=$A1="合计"']]);
  });
});

describe.skipIf(!hasCorpus)("the corpus", () => {
  it.each(corpusNames)("%s is saved and read again the same", async (name) => {
    const workbook = await loadWorkbook(sharedBytes("corpus", `${name}.xlsx`));
    await startExcelHost({ workbook });
    const excel = await sheetsOf(createExcelHost());
    const saved = await sheetsOf(await fileOf(saveWorkbook(workbook)));
    expect(saved.map(({ rows, facts }) => ({ rows, facts }))).toEqual(excel.map(({ rows, facts }) => ({ rows, facts })));
  });
  it.each(corpusNames)("%s is checked, marked and cleaned without a trace in Excel", async (name) => {
    const { host } = await startExcelHost({ workbook: await loadWorkbook(sharedBytes("corpus", `${name}.xlsx`)) });
    const before = serialise(host.workbook);
    const port = createExcelHost();
    const { snapshot, findings } = await checked(port);
    expect(host.writes).toEqual([]);
    const edits = markEdits(findings);
    expect(edits.length).toBeGreaterThan(0);
    expect(await port.apply(edits)).toMatchObject({ ok: true, value: { done: edits.length, refused: [] } });
    expect(serialise(host.workbook)).not.toBe(before);
    const names = snapshot.sheets.map(({ name: sheet }) => sheet);
    expect(await port.apply(names.map((sheet) => ({ ...clear, sheet })))).toMatchObject({ ok: true, value: { done: names.length, refused: [] } });
    expect(serialise(host.workbook) === before).toBe(true);
    expect((await checked(port)).snapshot).toEqual(snapshot);
    expect(host.gaps).toEqual([]);
  });
  it.each(corpusNames)("%s is checked, marked, noted and cleaned in its file: only the looks of marks and the type of note shapes stay declared", async (name) => {
    const bytes = sharedBytes("corpus", `${name}.xlsx`);
    const file = await fileOf(bytes);
    const { snapshot, findings } = await checked(file);
    const edits = [...markEdits(findings), ...noteEdits(findings)];
    expect(await file.apply(edits)).toMatchObject({ ok: true, value: { done: edits.length, refused: [] } });
    await file.storeSetting("check-settings", "{}");
    // As it is used: the marks are taken off in another session.
    const again = await fileOf(file.save());
    await again.storeSetting("check-settings", null);
    const names = snapshot.sheets.map(({ name: sheet }) => sheet);
    const cleaned = await again.apply(names.flatMap((sheet): WorkbookEdit[] => [{ ...clear, sheet }, { kind: "clear-notes", sheet }]));
    expect(cleaned).toMatchObject({ ok: true, value: { refused: [] } });
    const [first, last] = [OoxmlPackage.open(bytes), OoxmlPackage.open(again.save())];
    expect(last.names()).toEqual(first.names());
    const other = first.names().filter((part) => first.text(part) !== last.text(part));
    expect(other.filter((part) => part !== "xl/styles.xml" && part !== TYPES)).toEqual([]);
    expect(last.text(TYPES).replace('<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>', "")).toBe(first.text(TYPES));
    expect((await checked(again)).snapshot).toEqual(snapshot);
  });
});

const TYPES = "[Content_Types].xml";

/** The workbook as read, and what a check finds in it. */
async function checked(host: Pick<FileHost, "read">): Promise<{ readonly snapshot: WorkbookSnapshot; readonly findings: readonly Finding[] }> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return { snapshot: read.value, findings: checkDocument(readDocument(read.value), DEFAULT_SETTINGS).findings };
}

it("the rich workbook, with formats of every kind, is marked and cleaned without a trace", async () => {
  const opened = await openFileHost(sharedBytes("fidelity", "rich.xlsx"), "rich.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const workbook = await loadWorkbook(sharedBytes("fidelity", "rich.xlsx"), "rich.xlsx");
  const { host } = await startExcelHost({ workbook });
  expect(workbook.sheets.some((sheet) => sheet.conditionalFormats.some((item) => item.type !== "Custom"))).toBe(true);
  const before = serialise(workbook);
  const port = createExcelHost();
  const free = workbook.sheets.filter((sheet) => !sheet.isProtected).map((sheet) => sheet.name);
  expect(await port.apply(free.map((sheet) => ({ ...marks, sheet })))).toMatchObject({ ok: true, value: { done: free.length, refused: [] } });
  expect(await port.apply(free.map((sheet) => ({ ...clear, sheet })))).toMatchObject({ ok: true, value: { done: free.length, refused: [] } });
  expect(serialise(workbook)).toBe(before);
  expect(host.gaps).toEqual([]);
});

it("a snapshot made into a workbook and read through Excel is the snapshot, for odd cells too", async () => {
  const { host } = await startExcelHost({ workbook: workbookOf({
    name: "奇.xlsx", date1904: false, skipped: [],
    sheets: [{
      name: "A,b!'c", visibility: "visible", merges: [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 3, left: 0, bottom: 3, right: 2 }], hiddenRows: [], hiddenColumns: [],
      filter: { top: 2, left: 0, bottom: 3, right: 2 }, protected: true, ownKind: "review",
      rows: [{ row: 0, first: 0, values: ["=不是公式", null, "007", "TRUE", "95%", "#N/A"] }, { row: 2, first: 0, values: [true, null, 0.1 + 0.2, 1e21, "", 45_000] }, { row: 3, first: 0, values: ["'引号"] }],
      facts: new Map([[2 * 16_384 + 1, { error: "#REF!", formula: "=1/0" }], [2 * 16_384 + 2, { shown: "0.3" }], [2 * 16_384 + 4, { formula: '=""' }], [2 * 16_384 + 5, { shown: "2023年3月", numberFormat: 'yyyy"年"m"月"' }]]),
    }],
  }) });
  const [sheet] = await sheetsOf(createExcelHost());
  expect(host.gaps).toEqual([]);
  expect(sheet).toEqual({
    name: "A,b!'c", visibility: "visible", merges: [{ top: 0, left: 0, bottom: 1, right: 1 }, { top: 3, left: 0, bottom: 3, right: 2 }], hiddenRows: [], hiddenColumns: [],
    filter: { top: 2, left: 0, bottom: 3, right: 2 }, protected: true, ownKind: "review",
    rows: [{ row: 0, first: 0, values: ["=不是公式", null, "007", "TRUE", "95%", "#N/A"] }, { row: 2, first: 0, values: [true, null, 0.1 + 0.2, 1e21, "", 45_000] }, { row: 3, first: 0, values: ["'引号"] }],
    facts: new Map([[2 * 16_384 + 1, { error: "#REF!", formula: "=1/0" }], [2 * 16_384 + 2, { shown: "0.3" }], [2 * 16_384 + 4, { formula: '=""' }], [2 * 16_384 + 5, { shown: "2023年3月", numberFormat: 'yyyy"年"m"月"' }]]),
  });
});
