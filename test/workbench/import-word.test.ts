import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { openFileHost } from "../../src/hosts/file";
import type { DisclosureDocument } from "../../src/model";
import { readDocument } from "../../src/reading";
import { readFileJson } from "../../src/reports";
import { writeDocx } from "../../src/word";
import { RefusalError } from "../../src/workbook";
import { ledgerOfWord } from "../../src/workbench/file/import-word";

const SAMPLE = path.resolve(import.meta.dirname, "../../samples/education-2026.xlsx");

async function documentOf(bytes: Uint8Array, name: string): Promise<DisclosureDocument> {
  const host = await openFileHost(bytes, name);
  if (!host.ok) throw new Error(host.refusal.code);
  const snapshot = await host.value.read();
  if (!snapshot.ok) throw new Error(snapshot.refusal.code);
  return readDocument(snapshot.value, { budgetYear: null });
}

/** Codes, names and indicators of every table, by code: tables whose columns differ come to ledgers of their own, which changes the order. */
function essence(document: DisclosureDocument): unknown {
  return readFileJson("", document).projects.map(({ code, name, budget, objectives, indicators }) =>
    ({ code, name, budget: Number(budget), objectives, indicators: indicators.map(({ level1, level2, level3, value, basis }) => ({ level1, level2, level3, value, basis })) }))
    .sort((a, b) => `${a.code} ${a.name}`.localeCompare(`${b.code} ${b.name}`));
}

describe("a Word file opened in the workbench", () => {
  it("becomes a workbook whose ledger reads as the same projects", async () => {
    const source = await documentOf(new Uint8Array(readFileSync(SAMPLE)), "education.xlsx");
    const ledger = await documentOf(await ledgerOfWord(await writeDocx(planDisclosure(source).text), "公开文本.docx"), "公开文本.xlsx");
    expect(ledger.projects.every(({ form }) => form === "ledger")).toBe(true);
    expect(essence(ledger)).toEqual(essence(source));
  });

  it("that is damaged is refused, not opened empty", async () => {
    await expect(ledgerOfWord(new Uint8Array([80, 75, 3, 4, 0]), "坏.docx")).rejects.toBeInstanceOf(RefusalError);
  });
});
