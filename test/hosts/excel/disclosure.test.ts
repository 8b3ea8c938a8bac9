/** The disclosure tables of the corpus, written through Excel and through a file: the same sheets. */
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../../src/disclosure";
import { createExcelHost } from "../../../src/hosts/excel";
import { openFileHost } from "../../../src/hosts/file";
import { readDocument } from "../../../src/reading";
import type { SheetSnapshot, WorkbookHost } from "../../../src/workbook";
import { corpusNames, hasCorpus, sharedBytes } from "../../corpus";
import { loadWorkbook, saveWorkbook, startExcelHost } from "../../excel-host";

async function sheetsOf(host: WorkbookHost): Promise<readonly SheetSnapshot[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets;
}

const content = (sheets: readonly SheetSnapshot[]): unknown => sheets.filter((sheet) => sheet.ownKind !== null).map(({ name, rows, facts, ownKind, merges }) => ({
  name, rows, facts, ownKind, merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
}));

describe.skipIf(!hasCorpus)("disclosure tables in Excel", () => {
  it.each(corpusNames)("of %s are those of the file, and written twice they are there once", async (name) => {
    const bytes = sharedBytes("corpus", `${name}.xlsx`);
    const { host } = await startExcelHost({ workbook: await loadWorkbook(bytes, `${name}.xlsx`) });
    const port = createExcelHost();
    const read = await port.read();
    if (!read.ok) throw new Error(read.refusal.code);
    const { sheets } = planDisclosure(readDocument(read.value), { takenSheetNames: read.value.sheets.map((sheet) => sheet.name) });
    const edits = sheets.map((plan) => ({ kind: "put-sheet" as const, plan, replace: true }));
    host.resetRecords();
    expect(await port.apply(edits)).toMatchObject({ ok: true, value: { done: sheets.length, refused: [] } });
    const [sent, calls] = [host.requests.reduce((sum, request) => sum + request.bytesIn, 0), host.requests.length];
    console.log(`${name}: ${String(sheets.length)} sheets, ${String(calls)} syncs, ${String(sent)} bytes, largest ${String(Math.max(...host.requests.map((request) => request.bytesIn)))}`);
    expect(calls).toBeLessThanOrEqual(3 + Math.ceil(sent / 500_000));
    expect(Math.max(...host.requests.map((request) => request.bytesIn))).toBeLessThan(3_000_000);
    expect(host.gaps).toEqual([]);
    const opened = await openFileHost(bytes, `${name}.xlsx`);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(await opened.value.apply(edits)).toMatchObject({ ok: true, value: { done: sheets.length } });
    const first = await sheetsOf(port);
    expect(content(first)).toEqual(content(await sheetsOf(opened.value)));
    expect(await port.apply(edits)).toMatchObject({ ok: true, value: { done: sheets.length, refused: [] } });
    expect(await sheetsOf(port)).toEqual(first);
    const saved = await openFileHost(saveWorkbook(host.workbook), `${name}.xlsx`);
    if (!saved.ok) throw new Error(saved.refusal.code);
    expect(content(await sheetsOf(saved.value))).toEqual(content(first));
  });
});
