/** Reading a ledger into the whole model, beside the bare cells of read-excel-file, in one run. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { Readable } from "node:stream";
import readBareCells from "read-excel-file/node";
import { openFileHost } from "../src/hosts/file";
import { readDocument } from "../src/reading";
import { ledgerFile } from "./ledger";
import { measure, printRatios } from "./measure";

async function readModel(bytes: Uint8Array): Promise<number> {
  const host = await openFileHost(bytes, "ledger.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  const snapshot = await host.value.read();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return readDocument(snapshot.value, { budgetYear: null }).projects.length;
}

async function readCells(bytes: Uint8Array): Promise<number> {
  return (await readBareCells(Readable.from(Buffer.from(bytes)))).length;
}

const [mode, file] = process.argv.slice(2);
if (mode === "ours" || mode === "theirs") {
  // One contender alone in a process of its own: the peak of its memory.
  const { readFileSync } = await import("node:fs");
  const bytes = new Uint8Array(readFileSync(file ?? ""));
  await (mode === "ours" ? readModel(bytes) : readCells(bytes));
  process.stdout.write(String(process.resourceUsage().maxRSS / 1024));
} else {
  const folder = mkdtempSync(path.join(os.tmpdir(), "jixiao-bench-"));
  for (const rows of [10_000, 100_000]) {
    const bytes = ledgerFile(rows);
    const target = path.join(folder, `${String(rows)}.xlsx`);
    writeFileSync(target, bytes);
    printRatios(`${String(rows)} rows × 20 columns`, await measure([
      { name: "read-excel-file, bare cells", run: () => readCells(bytes) },
      { name: "jixiao, whole model", run: () => readModel(bytes) },
    ], rows > 10_000 ? 2 : 5, rows > 10_000 ? 0 : 1));
    const peak = (contender: string): number =>
      Number(spawnSync(process.execPath, [process.argv[1] ?? "", contender, target], { encoding: "utf8" }).stdout);
    const [theirs, ours] = [peak("theirs"), peak("ours")];
    console.log(`  peak memory of the process: read-excel-file ${theirs.toFixed(0)} MB, jixiao ${ours.toFixed(0)} MB   ×${(ours / theirs).toFixed(2)}`);
  }
}
