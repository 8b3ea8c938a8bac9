/** 500 projects to sheets and to Word: planning, and writing the file. Also all of them written over the sheets of an earlier time. */
import { openFileHost } from "../src/hosts/file";
import { newWorkbook } from "../src/ooxml";
import { planDisclosure } from "../src/disclosure";
import type { DisclosureDocument } from "../src/model";
import { readDocument } from "../src/reading";
import { writeDocx } from "../src/word";
import { ledgerFile } from "./ledger";
import { measure, printRatios } from "./measure";

async function documentOf(rows: number): Promise<DisclosureDocument> {
  const host = await openFileHost(ledgerFile(rows), "ledger.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const snapshot = await host.value.read();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return readDocument(snapshot.value, { budgetYear: 2026 });
}

async function write(document: DisclosureDocument, arrangement: "one-sheet" | "sheet-each", into: Uint8Array = newWorkbook()): Promise<Uint8Array> {
  const host = await openFileHost(into, "out.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const { sheets } = planDisclosure(document, { arrangement });
  const applied = await host.value.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace: true })));
  if (!applied.ok || applied.value.refused.length > 0) throw new Error("not written");
  return host.value.save();
}

const document = await documentOf(4_000);
const earlier = await write(document, "sheet-each");
printRatios(`${String(document.projects.length)} projects of 8 indicators`, await measure([
  { name: "plan alone", run: () => planDisclosure(document, { arrangement: "one-sheet" }).sheets.length },
  { name: "all on one sheet, written", run: () => write(document, "one-sheet") },
  { name: "one sheet a project, written", run: () => write(document, "sheet-each") },
  { name: "one sheet a project, written anew", run: () => write(document, "sheet-each", earlier) },
  { name: "Word", run: () => writeDocx(planDisclosure(document).text) },
], 3));
console.log(`  memory of the process at its peak: ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
