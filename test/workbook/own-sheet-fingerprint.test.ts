import { describe, expect, it } from "vitest";
import { planDisclosure } from "../../src/disclosure";
import { createExcelHost } from "../../src/hosts/excel";
import { openFileHost } from "../../src/hosts/file";
import { readDocument } from "../../src/reading";
import { SETTING_KEYS, editedSheets, gridOf, keepPlans, type SheetPlan, type WorkbookHost, type WorkbookSnapshot } from "../../src/workbook";
import { editedOwnSheets, fingerprintOfPlan, fingerprintOfSheet, parseWrittenSheets } from "../../src/workbook/own-sheet-fingerprint";
import { sampleFile } from "../commands/sample-host";
import { loadWorkbook, startExcelHost } from "../excel-host";

const SAMPLES = ["education-2026.xlsx", "health-2020.xlsx", "parks-2023.xlsx"];

async function fileHost(name: string): Promise<WorkbookHost> {
  const opened = await openFileHost(sampleFile(name), name);
  if (!opened.ok) throw new Error(opened.refusal.code);
  return opened.value;
}

async function excelHost(name: string): Promise<WorkbookHost> {
  await startExcelHost({ workbook: await loadWorkbook(sampleFile(name), name) });
  return createExcelHost();
}

async function snapshotOf(host: WorkbookHost): Promise<WorkbookSnapshot> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value;
}

async function writeTables(host: WorkbookHost): Promise<readonly SheetPlan[]> {
  const { sheets } = planDisclosure(readDocument(await snapshotOf(host)));
  const applied = await host.apply(sheets.map((plan) => ({ kind: "put-sheet", plan, replace: true })));
  if (!applied.ok || applied.value.refused.length > 0) throw new Error("not written");
  return sheets;
}

/** The first cell that holds a text, on the last table sheet. */
function someText({ sheets }: WorkbookSnapshot, name: string): { readonly sheet: string; readonly row: number; readonly column: number } {
  const sheet = sheets.find((one) => one.name === name);
  for (const { row, first, values } of sheet?.rows ?? []) {
    const index = values.findIndex((value) => typeof value === "string" && value !== "");
    if (index >= 0) return { sheet: name, row, column: first + index };
  }
  throw new Error("no text");
}

describe.each([["a file", fileHost], ["Excel", excelHost]] as const)("a sheet of ours in %s", (_, open) => {
  it.each(SAMPLES)("has right after writing the fingerprint of its plan (%s)", async (sample) => {
    const host = await open(sample);
    const plans = await writeTables(host);
    const { sheets } = await snapshotOf(host);
    expect(plans.length).toBeGreaterThan(1);
    for (const plan of plans) {
      const sheet = sheets.find(({ name }) => name === plan.name);
      expect(sheet && fingerprintOfSheet(sheet)).toBe(fingerprintOfPlan(plan));
    }
  });

  it("counts as edited when nothing is kept, as ours once it is, and as edited after a hand edit", async () => {
    const host = await open("education-2026.xlsx");
    const plans = await writeTables(host);
    const names = plans.map(({ name }) => name);
    const edited = async (): Promise<readonly string[]> => {
      const found = await editedSheets(host, await snapshotOf(host), names);
      if (!found.ok) throw new Error(found.refusal.code);
      return found.value;
    };
    expect(new Set(await edited())).toEqual(new Set(names));
    expect(await keepPlans(host, await snapshotOf(host), plans)).toMatchObject({ ok: true });
    expect(await edited()).toEqual([]);
    const last = names.at(-1) ?? "";
    const workbook = await snapshotOf(host);
    const cell = someText(workbook, last);
    const sheet = workbook.sheets.find(({ name }) => name === last);
    const before = sheet ? gridOf(sheet).value(cell) : null;
    const applied = await host.apply([{ kind: "set-value", cell, before, after: `${String(before)}（手工改）` }]);
    expect(applied).toMatchObject({ ok: true, value: { done: 1 } });
    expect(await edited()).toEqual([last]);
  });
});

describe("what is kept of written sheets", () => {
  it("is nothing where the text is not ours, so that every sheet of ours counts as edited", async () => {
    const host = await fileHost("education-2026.xlsx");
    const plans = await writeTables(host);
    const workbook = await snapshotOf(host);
    const names = plans.map(({ name }) => name);
    for (const text of [null, "", "{", "[]", "null", "{\"__proto__\":1}"]) expect(editedOwnSheets(workbook, names, parseWrittenSheets(text))).toHaveLength(names.length);
  });

  it("never names the user's sheets, nor sheets that are not to be replaced", async () => {
    const host = await fileHost("education-2026.xlsx");
    await writeTables(host);
    const workbook = await snapshotOf(host);
    const users = workbook.sheets.filter(({ ownKind }) => ownKind === null).map(({ name }) => name);
    expect(editedOwnSheets(workbook, users, {})).toEqual([]);
  });

  it("goes on knowing sheets written earlier", async () => {
    const host = await fileHost("education-2026.xlsx");
    const [first, second] = await writeTables(host);
    if (!first || !second) throw new Error("two sheets are needed");
    await keepPlans(host, await snapshotOf(host), [first]);
    await keepPlans(host, await snapshotOf(host), [second]);
    const kept = await host.loadSetting(SETTING_KEYS.written);
    expect(Object.keys(parseWrittenSheets(kept.ok ? kept.value : null))).toEqual([first.name, second.name]);
  });

  it("tells a number from its text and a value from the same value elsewhere", () => {
    const plan = (cells: SheetPlan["cells"]): string => fingerprintOfPlan({
      name: "S", kind: "disclosure", styles: {}, columnWidths: [], rowHeights: new Map(), cells, merges: [], links: [], validations: [], freeze: null,
      print: { orientation: "portrait", margins: { top: 0, bottom: 0, left: 0, right: 0 }, area: null, titleRows: null, fitToWidth: true, breaksBefore: [], footer: "" },
    });
    const at = (row: number, value: string | number | null) => ({ row, column: 0, value, style: "" });
    expect(new Set([plan([at(0, 1)]), plan([at(0, "1")]), plan([at(1, 1)]), plan([])]).size).toBe(4);
    expect(plan([at(0, 0.1 + 0.2), at(1, null)])).toBe(plan([at(0, 0.3)]));
  });
});
