/** Checking, beside a bare zod parse of the same rows and read-excel-file's schema over the same rows, in one run; and the cost per row as the ledger grows. */
import { parseSheetData } from "read-excel-file/node";
import { z } from "zod";
import { openFileHost } from "../src/hosts/file";
import type { DisclosureDocument } from "../src/model";
import { readDocument } from "../src/reading";
import { checkDocument, DEFAULT_SETTINGS, rules } from "../src/rules";
import { ledgerFile, ledgerRows } from "./ledger";
import { measure, printRatios } from "./measure";

const COLUMNS = ["sequence", "unitCode", "unitName", "code", "name", "budget", "fiscal", "other", "use", "q1", "q2", "q3", "q4", "goal", "level1", "level2", "level3", "description", "value", "basis"];
const text = z.string().min(1);
const number = z.number().nullable();
const row = z.object(Object.fromEntries(COLUMNS.map((name, index) => [name, [0, 5, 6, 7, 9, 10, 11, 12].includes(index) ? number : text])));
const schema = Object.fromEntries(COLUMNS.map((name, index) => [name, { column: name, type: [0, 5, 6, 7, 9, 10, 11, 12].includes(index) ? Number : String, required: index !== 7 }]));

async function documentOf(rows: number): Promise<DisclosureDocument> {
  const host = await openFileHost(ledgerFile(rows), "ledger.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const snapshot = await host.value.read();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return readDocument(snapshot.value, { budgetYear: 2026 });
}

const perRow: string[] = [];
for (const rows of [1_000, 10_000, 100_000]) {
  const document = await documentOf(rows);
  const lines = ledgerRows(rows);
  const records = lines.map((line) => Object.fromEntries(COLUMNS.map((name, index) => [name, line[index] ?? null])));
  const sheet = [COLUMNS, ...lines] as (string | number | null)[][];
  const measured = await measure([
    { name: "zod, bare parse of the rows", run: () => records.every((record) => row.safeParse(record).success) },
    { name: "read-excel-file, schema over the rows", run: () => parseSheetData(sheet, schema as never) },
    { name: `jixiao, ${String(rules.length)} rules`, run: () => checkDocument(document, DEFAULT_SETTINGS).findings.length },
  ], rows > 10_000 ? 1 : 3, rows > 10_000 ? 0 : 1);
  printRatios(`${String(rows)} indicator rows`, measured);
  const ours = measured.at(-1)?.milliseconds ?? Number.NaN;
  perRow.push(`${String(rows)} rows: ${((ours / rows) * 1000).toFixed(1)} µs a row, ${Math.round(rows / ours * 1000).toLocaleString("en")} rows a second`);
}
console.log(`cost per row\n  ${perRow.join("\n  ")}`);
