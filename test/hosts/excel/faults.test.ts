/** Each command with a failure at each of its syncs: what came of it, and that nothing is lost. The table is printed. */
import { afterAll, describe, expect, it } from "vitest";
import { createExcelHost } from "../../../src/hosts/excel";
import type { Applied, Outcome, WorkbookEdit, WorkbookHost } from "../../../src/workbook";
import { serialise, startExcelHost, type ExcelHost, type Workbook } from "../../excel-host";
import { LEDGER, OTHER, at, putSheet, samplePlan, sampleWorkbook, setValue } from "./sample";

interface Command {
  readonly name: string;
  /** Brings the workbook to where the command starts. */
  readonly prepare?: readonly WorkbookEdit[];
  readonly run: (port: WorkbookHost) => Promise<Outcome<unknown>>;
}

const marks: WorkbookEdit = { kind: "set-marks", sheet: LEDGER, marks: [{ level: "error", areas: [{ top: 1, left: 2, bottom: 2, right: 2 }, { top: 3, left: 1, bottom: 3, right: 1 }] }] };
const otherMarks: WorkbookEdit = { ...marks, marks: [{ level: "info", areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] }] };
const note: WorkbookEdit = { kind: "add-note", cell: at(1, 2), text: "请改为≥95%" };
const edits = (...list: WorkbookEdit[]) => (port: WorkbookHost) => port.apply(list);

const commands: readonly Command[] = [
  { name: "read", run: (port) => port.read() },
  { name: "set-value", run: edits(setValue(1, 2, "≥95百分比", "≥95%"), setValue(5, 1, null, "新增"), setValue(0, 0, "填报说明", "说明", OTHER)) },
  { name: "set-marks", run: edits(marks, { ...marks, sheet: OTHER }) },
  { name: "set-marks again", prepare: [marks], run: edits(otherMarks) },
  { name: "clear-marks", prepare: [marks], run: edits({ kind: "clear-marks", sheet: LEDGER }) },
  { name: "add-note", run: edits(note) },
  { name: "clear-notes", prepare: [note], run: edits({ kind: "clear-notes", sheet: LEDGER }) },
  { name: "put-sheet", run: edits(putSheet()) },
  { name: "put-sheet again", prepare: [putSheet(samplePlan("公开表", 5))], run: edits(putSheet()) },
  { name: "put three sheets", prepare: [putSheet(samplePlan("公开表", 5))], run: edits(putSheet(samplePlan("目录", 4)), putSheet(samplePlan("公开表", 80, 9_000)), putSheet(samplePlan("清单", 4))) },
  { name: "remove-sheet", prepare: [putSheet()], run: edits({ kind: "remove-sheet", sheet: "公开表" }) },
  { name: "reveal", run: (port) => port.reveal(at(0, 0, OTHER)) },
  { name: "store-setting", run: (port) => port.storeSetting("check-settings", "{}") },
];

const FAULTS = [
  { name: "edit mode", code: "InvalidOperationInCellEditMode", when: "before", refusal: "cell-edit-mode" },
  { name: "all but the last", code: "HostBusy", when: "last", refusal: "host-busy" },
  { name: "half done", code: "GeneralException", when: "half", refusal: "host-failed" },
  { name: "done but lost", code: "GeneralException", when: "after", refusal: "host-failed" },
] as const;

const table: string[] = [];
afterAll(() => { console.log(["command | sync | fault | outcome | workbook", ...table].join("\n")); });

async function start(command: Command): Promise<{ readonly host: ExcelHost; readonly workbook: Workbook; readonly port: WorkbookHost }> {
  const workbook = sampleWorkbook();
  const { host } = await startExcelHost({ workbook });
  const port = createExcelHost();
  if (command.prepare) expect(await port.apply(command.prepare)).toMatchObject({ ok: true, value: { refused: [] } });
  host.resetRecords();
  return { host, workbook, port };
}

/** What the user's own content is: everything but our marks (one cut off before its formula came, too), sheets, comments, settings and the view. */
function usersContent(workbook: Workbook): string {
  const all = JSON.parse(serialise(workbook)) as { sheets: { name: string; names: { name: string }[]; cells: unknown; conditionalFormats: { type: string; formula: string }[] }[] };
  return JSON.stringify(all.sheets.filter((sheet) => sheet.names.length === 0).map((sheet) => ({
    ...sheet, cells: undefined, conditionalFormats: sheet.conditionalFormats.filter((item) => !item.formula.includes("绩效目标助手") && !(item.type === "Custom" && item.formula === "")),
  })));
}

function codeOf(outcome: Outcome<unknown>): string {
  if (!outcome.ok) return outcome.refusal.code;
  const applied = outcome.value as Partial<Applied> | undefined;
  return applied?.refused ? `done ${String(applied.done)}${applied.refused.map((one) => `, ${one.refusal.code}`).join("")}` : "done";
}

describe.each(commands)("$name", (command) => {
  it.each(FAULTS)("with the fault $name at each sync is as before or a named, resumable remainder", async (fault) => {
    const whole = await start(command);
    const initial = serialise(whole.workbook);
    const users = usersContent(whole.workbook);
    expect((await command.run(whole.port)).ok).toBe(true);
    const final = serialise(whole.workbook);
    const syncs = whole.host.requests.length;
    expect(syncs).toBeGreaterThan(0);
    for (let sync = 1; sync <= syncs; sync++) {
      const { host, workbook, port } = await start(command);
      host.faults.failAt(sync, fault.code, fault.when);
      const outcome = await command.run(port);
      expect(host.gaps).toEqual([]);
      const state = serialise(workbook);
      const where = state === initial ? "as before" : state === final ? "as after" : "between";
      table.push([command.name, sync, fault.name, codeOf(outcome), where].join(" | "));
      expect(usersContent(workbook)).toBe(users);
      expect(workbook.sheets.filter((sheet) => sheet.name.includes("~"))).toEqual([]); // no half-built sheet is left
      if (codeOf(outcome).includes(fault.refusal)) {
        if (command.name === "read") expect(where).toBe("as before");
      } else {
        // Not a refusal: then it must have been done in full, some other way.
        expect(codeOf(outcome)).toMatch(/^done( \d+)?$/);
        expect(ignoringIds(state)).toBe(ignoringIds(final));
      }
      host.faults.clear();
      // Doing it again brings the workbook to where the undisturbed command brings it.
      const again = await command.run(port);
      if (command.name === "remove-sheet" && where === "as after") expect(codeOf(again)).toContain("sheet-missing");
      else expect(again.ok).toBe(true);
      expect(ignoringIds(serialise(workbook))).toBe(ignoringIds(final));
    }
  });
});

const ignoringIds = (text: string): string => text.replace(/\{[0-9A-F]{8}-0001-0000-0000-000000000000\}/g, "{id}");

describe("in mid-work", () => {
  it("a sheet that another user deletes is refused by name, reading and writing", async () => {
    for (let sync = 2; sync <= 5; sync++) {
      const { host, workbook, port } = await start({ name: "", run: (one) => one.read() });
      host.faults.doBefore(sync, () => { workbook.deleteSheet(workbook.sheets[1] ?? workbook.active); });
      const outcome = await port.read();
      if (outcome.ok) expect(outcome.value.sheets.length).toBeGreaterThan(0);
      else expect(outcome.refusal.code).toBe("sheet-missing");
      expect(host.gaps).toEqual([]);
    }
    const { host, workbook, port } = await start({ name: "", run: (one) => one.read() });
    host.faults.doBefore(3, () => { workbook.deleteSheet(workbook.sheets[1] ?? workbook.active); });
    expect(codeOf(await port.apply([setValue(0, 0, "填报说明", "说明", OTHER)]))).toBe("sheet-missing");
  });
  it("a sheet protected between the look and the write stays as it is", async () => {
    const { host, workbook, port } = await start({ name: "", run: (one) => one.read() });
    const before = serialise(workbook);
    host.faults.doBefore(4, () => { workbook.active.isProtected = true; });
    expect(codeOf(await port.apply([setValue(1, 2, "≥95百分比", "≥95%")]))).toContain("sheet-protected");
    workbook.active.isProtected = false;
    expect(serialise(workbook)).toBe(before);
  });
  it("calling off stops before the next sync", async () => {
    const { host, port } = await start({ name: "", run: (one) => one.read() });
    const abort = new AbortController();
    host.faults.doBefore(3, () => { abort.abort(); });
    expect(await port.read({ signal: abort.signal })).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
    expect(host.requests).toHaveLength(3);
  });
  it("a cell in edit mode is said at once", async () => {
    const { host, port } = await start({ name: "", run: (one) => one.read() });
    host.cellEditMode = true;
    expect(await port.read()).toMatchObject({ ok: false, refusal: { code: "cell-edit-mode" } });
  });
});
