/** The open file behind its messages, without a worker. */
import { expect, test } from "vitest";
import { newWorkbook } from "../../../src/ooxml";
import { SETTING_KEYS, type SheetPlan, type WorkbookEdit } from "../../../src/workbook";
import { createFileClient, type FileClient, type FileWorker } from "../../../src/workbench/file/client";
import { serveFile } from "../../../src/workbench/file/serve";

const plan = (name: string, value: string): SheetPlan => ({
  name, kind: "import", columnWidths: [10], rowHeights: new Map(), merges: [], links: [], validations: [], freeze: null,
  styles: { text: { fonts: ["宋体"], size: 11 } }, cells: [{ row: 0, column: 0, value, style: "text" }],
  print: { orientation: "portrait", margins: { top: 10, bottom: 10, left: 10, right: 10 }, area: null, titleRows: null, fitToWidth: true, breaksBefore: [], footer: "" },
});

async function openFile(): Promise<FileClient> {
  const worker: FileWorker = { onmessage: null, onerror: null, terminate: () => undefined, postMessage: () => undefined };
  const answer = serveFile((data) => { worker.onmessage?.({ data: structuredClone(data) }); });
  worker.postMessage = (message) => { void answer(structuredClone(message)); };
  const file = createFileClient(worker);
  const opened = await file.open(newWorkbook(), "a.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return file;
}

async function put(file: FileClient, edits: readonly WorkbookEdit[], keepAs: number): Promise<void> {
  const applied = await file.apply(edits, {}, keepAs);
  expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
}

test("written sheets are taken back and written again as they were, and the settings stay as they are now", async () => {
  const file = await openFile();
  const before = await file.save();
  await put(file, [{ kind: "put-sheet", plan: plan("台账", "甲"), replace: false }], 1);
  await put(file, [{ kind: "put-sheet", plan: plan("台账", "乙"), replace: true }], 2);
  await file.storeSetting(SETTING_KEYS.check, "{\"kept\":true}");
  const [first, second, again] = [await file.restore(2, "before"), await file.restore(1, "before"), await file.restore(2, "after")];
  const held = (restored: typeof first): unknown => (restored.ok ? restored.value.snapshot.sheets.map(({ name, rows }) => [name, rows[0]?.values]) : restored);
  expect(held(first)).toContainEqual(["台账", ["甲"]]);
  expect(held(second)).not.toContainEqual(["台账", ["甲"]]);
  expect(held(again)).toContainEqual(["台账", ["乙"]]);
  expect(await file.loadSetting(SETTING_KEYS.check)).toEqual({ ok: true, value: "{\"kept\":true}" });
  await file.restore(1, "before");
  await file.storeSetting(SETTING_KEYS.check, null);
  const saved = await file.save();
  expect(saved.ok && before.ok && saved.value.length).toBe(before.ok && before.value.length);
});

test("calls are answered in the order in which they came", async () => {
  const file = await openFile();
  const [, read] = await Promise.all([file.apply([{ kind: "put-sheet", plan: plan("一", "甲"), replace: false }, { kind: "put-sheet", plan: plan("二", "乙"), replace: false }]), file.read()]);
  expect(read.ok && read.value.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(["一", "二"]));
});
