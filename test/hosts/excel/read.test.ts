import { describe, expect, it } from "vitest";
import { areasMeet, type Area, type SheetSnapshot, type WorkbookSnapshot } from "../../../src/workbook";
import { createExcelHost } from "../../../src/hosts/excel";
import { openFileHost } from "../../../src/hosts/file";
import { corpusNames, hasCorpus, sharedBytes } from "../../corpus";
import { startExcelHost, workbookOf } from "../../excel-host";

async function readFile(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const opened = await openFileHost(bytes, name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

/** The part of a file's sheet that Excel gives: merges and hidden lines within the used area, in a fixed order. */
function asExcelGives(sheet: SheetSnapshot): SheetSnapshot {
  const columns = sheet.rows.map((row) => [row.first, row.first + row.values.length - 1] as const);
  const used: Area | null = sheet.rows.length === 0 ? null : {
    top: Math.min(...sheet.rows.map((row) => row.row)), bottom: Math.max(...sheet.rows.map((row) => row.row)),
    left: Math.min(...columns.map(([first]) => first)), right: Math.max(...columns.map(([, last]) => last)),
  };
  const clip = (spans: SheetSnapshot["hiddenRows"], first: number, last: number): SheetSnapshot["hiddenRows"] =>
    spans.flatMap((span) => (span.first <= last && span.last >= first ? [{ first: Math.max(span.first, first), last: Math.min(span.last, last) }] : []));
  return {
    ...sheet,
    merges: used ? sheet.merges.filter((area) => areasMeet(area, used)).sort((a, b) => a.top - b.top || a.left - b.left) : [],
    hiddenRows: used ? clip(sheet.hiddenRows, used.top, used.bottom) : [],
    hiddenColumns: used ? clip(sheet.hiddenColumns, used.left, used.right) : [],
  };
}

describe.skipIf(!hasCorpus)("reading the corpus through the genuine office.js", () => {
  it.each(corpusNames)("gives the same snapshot of %s as the file does, in few syncs, without a write", async (name) => {
    const file = await readFile(sharedBytes("corpus", `${name}.xlsx`), `${name}.xlsx`);
    const { host } = await startExcelHost({ workbook: workbookOf(file) });
    const read = await createExcelHost().read();
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    expect(host.gaps).toEqual([]);
    expect(read.value.name).toBe(file.name);
    expect(read.value.sheets).toEqual(file.sheets.map(asExcelGives));
    expect(host.writes).toEqual([]);
    const bytes = host.requests.reduce((sum, request) => sum + request.bytesOut, 0);
    console.log(`${name}: ${String(host.requests.length)} syncs, ${String(bytes)} bytes`);
    expect(host.requests.length).toBeLessThanOrEqual(5 + Math.ceil(bytes / 900_000) + 1);
  });
});
