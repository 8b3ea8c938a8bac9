/** One check of a ledger in Excel (read, check, mark), and 500 projects written as tables, through the genuine office.js and the test host: syncs, bytes and time. The host's own work is in the time. */
import { planDisclosure } from "../src/disclosure";
import { createExcelHost } from "../src/hosts/excel";
import { readDocument } from "../src/reading";
import { markEdits } from "../src/reports";
import { checkDocument, DEFAULT_SETTINGS } from "../src/rules";
import { Workbook, startExcelHost, type ExcelHost } from "../test/excel-host";
import { ledgerTable } from "./ledger";

function workbookOf(rows: number): Workbook {
  const workbook = new Workbook(["绩效目标"]);
  for (const [row, line] of ledgerTable(rows).entries()) {
    for (const [column, value] of line.entries()) if (value !== null) workbook.active.ensure(row, column).value = value;
  }
  return workbook;
}

function report(what: string, host: ExcelHost, started: number): void {
  const sum = (which: "bytesIn" | "bytesOut"): string => (host.requests.reduce((total, request) => total + request[which], 0) / 1e6).toFixed(2);
  const largest = Math.max(...host.requests.map((request) => Math.max(request.bytesIn, request.bytesOut))) / 1e6;
  console.log(`  ${what.padEnd(44)} ${String(host.requests.length).padStart(5)} syncs, ${sum("bytesIn")} MB to Excel, ${sum("bytesOut")} MB from it (largest ${largest.toFixed(2)} MB), ${(performance.now() - started).toFixed(0)} ms`);
  host.resetRecords();
}

for (const rows of [10_000, 100_000]) {
  const { host } = await startExcelHost({ workbook: workbookOf(rows) });
  const port = createExcelHost();
  console.log(`${String(rows)} rows × 20 columns in the Excel test host`);
  let started = performance.now();
  const read = await port.read();
  if (!read.ok) throw new Error(read.refusal.code);
  report("read", host, started);
  if (rows > 10_000) continue;
  started = performance.now();
  const { findings } = checkDocument(readDocument(read.value, { budgetYear: 2026 }), DEFAULT_SETTINGS);
  const marks = markEdits(findings);
  console.log(`  ${`understand and check, ${String(findings.length)} findings`.padEnd(44)} ${(performance.now() - started).toFixed(0)} ms`);
  started = performance.now();
  const applied = await port.apply(marks);
  if (!applied.ok || applied.value.refused.length > 0) throw new Error("not marked");
  report("mark", host, started);
}

const { host } = await startExcelHost({ workbook: workbookOf(4_000) });
const port = createExcelHost();
const source = await port.read();
if (!source.ok) throw new Error(source.refusal.code);
const document = readDocument(source.value, { budgetYear: 2026 });
console.log(`${String(document.projects.length)} projects written as tables in the Excel test host`);
for (const arrangement of ["one-sheet", "sheet-each"] as const) {
  host.resetRecords();
  const started = performance.now();
  const { sheets } = planDisclosure(document, { arrangement, takenSheetNames: source.value.sheets.map(({ name }) => name) });
  const written = await port.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace: true })));
  if (!written.ok || written.value.refused.length > 0) throw new Error("not written");
  report(`${String(sheets.length)} sheets`, host, started);
}
