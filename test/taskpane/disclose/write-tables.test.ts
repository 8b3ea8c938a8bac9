/** Hand edits on sheets of ours survive writing the tables again, unless the user says otherwise. */
import { describe, expect, it } from "vitest";
import { openFileHost } from "../../../src/hosts/file";
import { createPane, type Pane } from "../../../src/taskpane/app/pane";
import { runCheck } from "../../../src/taskpane/check/run-check";
import { createCoreClient } from "../../../src/taskpane/core/client";
import { changeSettings } from "../../../src/taskpane/settings/change-settings";
import { writeFindingsSheet, writeTables } from "../../../src/taskpane/disclose/outputs";
import { removeSheets } from "../../../src/taskpane/disclose/remove-sheets";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/workbook";
import { sampleFile } from "../../commands/sample-host";
import { coreHere } from "../core-here";
import { PAGE_HERE } from "../page-here";

async function checkedPane(): Promise<Pane> {
  const opened = await openFileHost(sampleFile("education-2026.xlsx"), "education-2026.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  const pane = createPane(opened.value, createCoreClient(coreHere), PAGE_HERE, "zh");
  pane.store.dispatch({ type: "frame/undo-answered", goOn: true });
  await runCheck(pane);
  return pane;
}

async function read({ host }: Pane): Promise<WorkbookSnapshot> {
  const outcome = await host.read();
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const EDIT = "手工补充的一句话";

/** Types into the first filled cell of a sheet. */
async function editSheet(pane: Pane, name: string): Promise<void> {
  const sheet = (await read(pane)).sheets.find((one) => one.name === name);
  const row = sheet?.rows.find(({ values }) => values.some((value) => typeof value === "string"));
  const index = row?.values.findIndex((value) => typeof value === "string") ?? -1;
  if (!row || index < 0) throw new Error("nothing to edit");
  const cell = { sheet: name, row: row.row, column: row.first + index };
  const applied = await pane.host.apply([{ kind: "set-value", cell, before: row.values[index] ?? null, after: EDIT }]);
  expect(applied).toMatchObject({ ok: true, value: { done: 1, refused: [] } });
}

const holdsEdit = ({ rows }: SheetSnapshot): boolean => rows.some(({ values }) => values.includes(EDIT));
const editedIn = ({ sheets }: WorkbookSnapshot): readonly string[] => sheets.filter(holdsEdit).map(({ name }) => name);
const lastWritten = (pane: Pane): string => pane.store.getState().disclose.written[0]?.sheets.at(-1) ?? "";
const removeTables = (pane: Pane): Promise<void> => removeSheets(pane, pane.store.getState().disclose.written[0]?.sheets ?? []);

/** Runs a task and answers its question. */
async function answering(pane: Pane, task: (pane: Pane) => Promise<void>, answer: "keep" | "overwrite" | "cancel"): Promise<void> {
  const done = task(pane);
  await expect.poll(() => pane.store.getState().disclose.asking !== null).toBe(true);
  pane.answerEdited(answer);
  await done;
}

describe("writing the tables again", () => {
  it("replaces what nobody touched without a question", async () => {
    const pane = await checkedPane();
    await writeTables(pane);
    const before = await read(pane);
    await writeTables(pane);
    expect(pane.store.getState().disclose.asking).toBeNull();
    expect(await read(pane)).toEqual(before);
  });

  it("asks about a sheet with hand edits, by name, and loses nothing when called off", async () => {
    const pane = await checkedPane();
    await writeTables(pane);
    const name = lastWritten(pane);
    await editSheet(pane, name);
    const before = await read(pane);
    const done = writeTables(pane);
    await expect.poll(() => pane.store.getState().disclose.asking?.sheets).toEqual([name]);
    pane.answerEdited("cancel");
    await done;
    expect(await read(pane)).toEqual(before);
    expect(pane.store.getState().disclose.asking).toBeNull();
  });

  it("keeps the edited sheet and writes beside it", async () => {
    const pane = await checkedPane();
    await writeTables(pane);
    const name = lastWritten(pane);
    await editSheet(pane, name);
    const before = await read(pane);
    await answering(pane, writeTables, "keep");
    const after = await read(pane);
    expect(editedIn(after)).toEqual([name]);
    expect(after.sheets).toHaveLength(before.sheets.length + 1);
    expect(lastWritten(pane)).not.toBe(name);
  });

  it("replaces it where the user says so, and asks no more", async () => {
    const pane = await checkedPane();
    await writeTables(pane);
    await editSheet(pane, lastWritten(pane));
    await answering(pane, writeTables, "overwrite");
    expect(editedIn(await read(pane))).toEqual([]);
    await writeTables(pane);
    expect(pane.store.getState().disclose.asking).toBeNull();
  });

  it("asks also when the pane no longer knows what it wrote", async () => {
    const pane = await checkedPane();
    await writeTables(pane);
    await editSheet(pane, lastWritten(pane));
    pane.store.dispatch({ type: "disclose/removed", sheets: pane.store.getState().disclose.written.flatMap(({ sheets }) => sheets) });
    await runCheck(pane);
    const done = writeTables(pane);
    await expect.poll(() => pane.store.getState().disclose.asking?.sheets.length).toBe(1);
    pane.answerEdited("cancel");
    await done;
    expect(editedIn(await read(pane))).toHaveLength(1);
  });
});

describe("removing the sheets just written", () => {
  it.each([["keep", 1], ["cancel", 1], ["overwrite", 0]] as const)("with hand edits, answered with %s, leaves %i of them", async (answer, left) => {
    const pane = await checkedPane();
    await writeTables(pane);
    await editSheet(pane, lastWritten(pane));
    await answering(pane, removeTables, answer);
    expect(editedIn(await read(pane))).toHaveLength(left);
  });
});

describe("the list of findings", () => {
  it("with hand edits stays, and the new one stands beside it", async () => {
    const pane = await checkedPane();
    await writeFindingsSheet(pane);
    const [name = ""] = (await read(pane)).sheets.filter(({ ownKind }) => ownKind === "findings").map((sheet) => sheet.name);
    await editSheet(pane, name);
    await runCheck(pane);
    await answering(pane, writeFindingsSheet, "keep");
    const after = await read(pane);
    expect(editedIn(after)).toEqual([name]);
    expect(after.sheets.filter(({ ownKind }) => ownKind === "findings")).toHaveLength(2);
  });
});

describe("settings changed after the check", () => {
  it("make the result stale, and the tables are written by the settings of now", async () => {
    const pane = await checkedPane();
    expect(pane.store.getState().check.settingsChanged).toBe(false);
    await changeSettings(pane, (settings) => ({ ...settings, budgetYear: 2031 }));
    expect(pane.store.getState().check.settingsChanged).toBe(true);
    await writeTables(pane);
    // Errors that nobody has seen yet: told first.
    expect(pane.store.getState().frame.notice).toMatchObject({ kind: "said", intent: "warning" });
    expect(pane.store.getState().disclose.written).toEqual([]);
    await writeTables(pane);
    expect(pane.store.getState().check).toMatchObject({ settingsChanged: false, overview: { budgetYear: 2031 } });
    const contents = (await read(pane)).sheets.find(({ ownKind }) => ownKind === "contents");
    expect(contents?.rows[0]?.values.join("")).toContain("2031年度");
  });
});
