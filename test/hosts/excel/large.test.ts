import { beforeAll, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel";
import type { Area, WorkbookEdit } from "../../../src/workbook";
import { Workbook, startExcelHost, type ExcelHost } from "../../excel-host";

const ROWS = 10_000;
const COLUMNS = 20;
const MEGABYTE = 1_000_000;

/** An invented ledger: projects over eight rows with six merged columns, texts, codes, amounts, percents. */
function ledger(rows: number): Workbook {
  const workbook = new Workbook(["绩效目标汇总"]);
  const sheet = workbook.active;
  const merges: Area[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      if (column < 6 && row % 8 !== 0) continue;
      const cell = sheet.ensure(row, column);
      if (column === 0) cell.value = `90${String(row).padStart(6, "0")}`;
      else if (column === 4) {
        cell.value = row / 7;
        cell.style = { numberFormat: "#,##0.00" };
      } else if (column === 9 && row % 3 === 0) {
        cell.value = 0.95;
        cell.style = { numberFormat: "0%" };
      } else cell.value = `第${String(row)}行云岭区公共设施维护指标${"说明".repeat(column % 5)}`;
    }
    if (row % 8 === 0) for (let column = 0; column < 6; column++) merges.push({ top: row, left: column, bottom: Math.min(row + 7, rows - 1), right: column });
  }
  sheet.merges = merges;
  return workbook;
}

const sum = (host: ExcelHost, which: "bytesIn" | "bytesOut"): number => host.requests.reduce((total, request) => total + request[which], 0);
function report(what: string, host: ExcelHost, started: number): void {
  const largest = Math.max(...host.requests.map((request) => Math.max(request.bytesIn, request.bytesOut)));
  console.log(`${what}: ${String(host.requests.length)} syncs, ${String(sum(host, "bytesIn"))} bytes in, ${String(sum(host, "bytesOut"))} out, largest ${String(largest)}, ${String(Math.round(performance.now() - started))} ms`);
}

describe("a ledger of 10,000 rows", () => {
  let host: ExcelHost;
  let workbook: Workbook;
  beforeAll(async () => {
    workbook = ledger(ROWS);
    ({ host } = await startExcelHost({ workbook }));
  });

  it("is read in a sync a megabyte and a fixed few, each answer far below 5 MB", async () => {
    host.resetRecords();
    const started = performance.now();
    const seen: number[] = [];
    const read = await createExcelHost().read({ onProgress: ({ done, total }) => seen.push(done / total) });
    report("read 10,000 × 20", host, started);
    if (!read.ok) throw new Error(read.refusal.code);
    const [sheet] = read.value.sheets;
    expect(sheet?.rows).toHaveLength(ROWS);
    expect(sheet?.merges).toHaveLength((ROWS / 8) * 6);
    expect(sheet?.rows[9_999]?.values.at(-1)).toBe(workbook.active.cell(9_999, 19)?.value);
    expect(sheet?.facts.get(9_999 * 16_384 + 9)).toEqual({ shown: "95%", numberFormat: "0%" });
    expect(host.requests.length).toBeLessThanOrEqual(5 + Math.ceil(sum(host, "bytesOut") / MEGABYTE) * 2);
    expect(Math.max(...host.requests.map((request) => request.bytesOut))).toBeLessThan(2.5 * MEGABYTE);
    expect(host.writes).toEqual([]);
    expect(seen.at(-1)).toBe(1);
  });

  it("is marked in 5,000 places, and cleaned, in a few syncs", async () => {
    const port = createExcelHost();
    const areas = Array.from({ length: 5_000 }, (_, index) => ({ top: index * 2, left: 6 + (index % 10), bottom: index * 2, right: 6 + (index % 10) }));
    host.resetRecords();
    let started = performance.now();
    expect(await port.apply([{ kind: "set-marks", sheet: "绩效目标汇总", marks: [{ level: "error", areas }] }])).toMatchObject({ ok: true, value: { done: 1 } });
    report("5,000 marks", host, started);
    expect(host.requests.length).toBeLessThanOrEqual(6);
    host.resetRecords();
    started = performance.now();
    expect(await port.apply([{ kind: "clear-marks", sheet: "绩效目标汇总" }])).toMatchObject({ ok: true, value: { done: 1 } });
    report("clear them", host, started);
    expect(workbook.active.conditionalFormats).toEqual([]);
  });

  it("takes 2,000 fixes in a few syncs", async () => {
    const edits: WorkbookEdit[] = Array.from({ length: 2_000 }, (_, index) => {
      const cell = { sheet: "绩效目标汇总", row: index * 5, column: 10 + (index % 3) };
      const before = String(workbook.active.cell(cell.row, cell.column)?.value);
      return { kind: "set-value", cell, before, after: `${before}≥95%` };
    });
    host.resetRecords();
    const started = performance.now();
    expect(await createExcelHost().apply(edits)).toMatchObject({ ok: true, value: { done: 2_000, refused: [] } });
    report("2,000 fixes", host, started);
    expect(host.requests.length).toBeLessThanOrEqual(12);
  });
});

describe("a ledger of 100,000 rows", () => {
  const TALL = 100_000;
  function tall(): Workbook {
    const workbook = new Workbook(["历年汇总"]);
    for (let row = 0; row < TALL; row++) for (let column = 0; column < 3; column++) workbook.active.ensure(row, column).value = column === 1 ? row / 7 : `第${String(row)}行公共设施维护指标`;
    return workbook;
  }

  it("comes in pieces of about a megabyte, and called off in the middle leaves nothing", async () => {
    const { host } = await startExcelHost({ workbook: tall() });
    const port = createExcelHost();
    const abort = new AbortController();
    host.faults.doBefore(12, () => { abort.abort(); });
    expect(await port.read({ signal: abort.signal })).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
    expect(host.requests).toHaveLength(12);
    expect(host.writes).toEqual([]);
    await expect.poll(() => host.executor.liveReferences).toBe(0); // office.js gives them back in a request of its own

    host.faults.clear();
    host.resetRecords();
    const stretches: number[] = [];
    let answered = performance.now();
    const answer = host.process.bind(host);
    host.process = (text) => {
      stretches.push(performance.now() - answered);
      const given = answer(text);
      answered = performance.now();
      return given;
    };
    const seen: number[] = [];
    const read = await port.read({ onProgress: ({ done, total }) => seen.push(done / total) });
    stretches.push(performance.now() - answered);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets[0]?.rows).toHaveLength(TALL);
    expect(read.value.sheets[0]?.rows[99_999]?.values).toEqual(["第99999行公共设施维护指标", 99_999 / 7, "第99999行公共设施维护指标"]);
    expect(Math.max(...host.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(1.3 * MEGABYTE);
    expect(seen.length).toBeGreaterThan(8);
    console.log(`100,000 × 3: ${String(host.requests.length)} syncs, our longest stretch between two of them ${Math.max(...stretches).toFixed(0)} ms`);
  });
});

describe("unusual sizes", () => {
  it("reads cells of the greatest length without an answer above 5 MB", async () => {
    const workbook = new Workbook(["长文"]);
    const long = "绩".repeat(32_767);
    for (let row = 0; row < 120; row++) workbook.active.ensure(row, row % 3).value = long;
    const { host } = await startExcelHost({ workbook });
    const read = await createExcelHost().read();
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(read.value.sheets[0]?.rows.filter((row) => row.values.includes(long))).toHaveLength(120);
    console.log(`long texts: ${String(host.requests.length)} syncs`);
  });
  it("reads a sheet with one value in the last cell", async () => {
    const workbook = new Workbook(["远"]);
    workbook.active.ensure(0, 0).value = "甲";
    workbook.active.ensure(1_048_575, 16_383).value = 12.5;
    workbook.active.ensure(1_048_575, 16_383).style = { numberFormat: "0.00" };
    const { host } = await startExcelHost({ workbook });
    const read = await createExcelHost().read();
    expect(host.gaps).toEqual([]);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.sheets[0]?.rows).toEqual([{ row: 0, first: 0, values: ["甲"] }, { row: 1_048_575, first: 16_383, values: [12.5] }]);
  });
  it("reads forty small sheets in as many syncs as one", async () => {
    const workbook = new Workbook(["表1", ...Array.from({ length: 39 }, (_, index) => `表${String(index + 2)}`)]);
    for (const sheet of workbook.sheets) for (let row = 0; row < 20; row++) sheet.ensure(row, 0).value = `${sheet.name} ${String(row)}`;
    const { host } = await startExcelHost({ workbook });
    const read = await createExcelHost().read();
    expect(read.ok && read.value.sheets.length).toBe(40);
    expect(host.requests.length).toBeLessThanOrEqual(5);
  });
  it("reads a sheet that merges more than 512 areas in a block", async () => {
    const workbook = new Workbook(["合并"]);
    const sheet = workbook.active;
    sheet.merges = Array.from({ length: 1_500 }, (_, index) => ({ top: index, left: 0, bottom: index, right: 1 }));
    for (let row = 0; row < 1_500; row++) sheet.ensure(row, 0).value = `${String(row)}行`;
    await startExcelHost({ workbook });
    const read = await createExcelHost().read();
    expect(read.ok && read.value.sheets[0]?.merges).toEqual(sheet.merges);
  });
  it("tells hidden rows and columns, hidden sheets and the 1904 date system", async () => {
    const workbook = new Workbook(["甲", "乙"]);
    workbook.date1904 = true;
    const [first, second] = workbook.sheets;
    if (!first || !second) throw new Error("two sheets");
    for (let row = 0; row < 9; row++) for (let column = 0; column < 4; column++) first.ensure(row, column).value = "值";
    first.ensure(8, 3).value = 40_000;
    first.ensure(8, 3).style = { numberFormat: "yyyy-mm-dd" };
    for (const row of [2, 3, 7]) first.hiddenRows.add(row);
    first.hiddenColumns.add(1);
    second.visibility = "VeryHidden";
    const { host } = await startExcelHost({ workbook });
    const read = await createExcelHost().read();
    expect(host.gaps).toEqual([]);
    if (!read.ok) throw new Error(read.refusal.code);
    expect(read.value.date1904).toBe(true);
    expect(read.value.sheets[0]).toMatchObject({ hiddenRows: [{ first: 2, last: 3 }, { first: 7, last: 7 }], hiddenColumns: [{ first: 1, last: 1 }] });
    expect(read.value.sheets[0]?.facts.get(8 * 16_384 + 3)?.shown).toBe("2013-07-07");
    expect(read.value.sheets[1]).toMatchObject({ visibility: "very-hidden", rows: [] });
  });
});
