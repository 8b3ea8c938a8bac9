/**
 * Each command of the pane through the genuine office.js, with a failure at each of its syncs and with what other people do between
 * the check and the click. Nothing of the user's is lost, nothing is told as done that is not, and no fault looks like a defect.
 */
import { afterAll, describe, expect, it, vi } from "vitest";
import { clearMarks, showMarks } from "../../src/taskpane/check/marks";
import { goToFinding } from "../../src/taskpane/check/go-to-finding";
import { runCheck } from "../../src/taskpane/check/run-check";
import { importWord, openGuided, writeFindingsSheet, writeReviewSheet, writeTables, writeTemplate } from "../../src/taskpane/disclose/outputs";
import { removeSheets } from "../../src/taskpane/disclose/remove-sheets";
import { applyFixes, undoGroup } from "../../src/taskpane/fix/apply-fixes";
import { safelyFixable } from "../../src/taskpane/fix/fixable";
import { changeSettings } from "../../src/taskpane/settings/change-settings";
import type { Pane } from "../../src/taskpane/app/pane";
import { copySheet, deleteRows, insertRows, serialise, sortRows, type ExcelHost, type Workbook } from "../excel-host";
import { faultyLedger, paneOnExcel, wordFile } from "./pane-on-excel";

interface Command {
  readonly name: string;
  readonly prepare?: (pane: Pane) => Promise<void>;
  readonly run: (pane: Pane) => Promise<unknown>;
  /** Left out where it would be run at every sync. */
  readonly costly?: boolean;
}

const TIMEOUT = globalThis.setTimeout;
// Some thousand checks that nobody watches: a pause for painting is a task of its own here, and takes no time.
vi.stubGlobal("setTimeout", Object.assign((work: () => void, delay?: number) => (delay === 0 ? setImmediate(work) : TIMEOUT(work, delay)), TIMEOUT));

const findings = (pane: Pane) => pane.store.getState().check.findings;
const fixAll = (pane: Pane): Promise<void> => applyFixes(pane, safelyFixable(findings(pane)), "safe");
const undoAll = async (pane: Pane): Promise<void> => {
  for (const group of [...pane.store.getState().fix.groups].filter(({ undone }) => !undone).reverse()) await undoGroup(pane, group);
};
const goToFix = (pane: Pane): Promise<void> => {
  const finding = findings(pane).find(({ fix }) => fix?.kind === "safe");
  if (!finding) throw new Error("The ledger has a finding with a safe fix.");
  return goToFinding(pane, finding);
};

const removeTables = (pane: Pane): Promise<void> => removeSheets(pane, pane.store.getState().disclose.written[0]?.sheets ?? []);

const WORD = await wordFile();

const COMMANDS: readonly Command[] = [
  { name: "校验", run: runCheck },
  { name: "转到", run: goToFix },
  { name: "显示标记", run: showMarks },
  { name: "清除标记", prepare: showMarks, run: clearMarks },
  { name: "应用修正", run: fixAll },
  { name: "撤销修正", prepare: fixAll, run: undoAll },
  { name: "生成公开表", run: writeTables },
  { name: "删去公开表", prepare: writeTables, run: removeTables },
  { name: "问题清单", run: writeFindingsSheet },
  { name: "审核表", run: writeReviewSheet },
  // A template has 7,800 prepared cells; it is written in the same way as the others.
  { name: "填报模板", run: writeTemplate, costly: true },
  { name: "Word 导入", run: (pane) => importWord(pane, "公开.docx", WORD) },
  { name: "文字填报", run: (pane) => openGuided(pane, "texts") },
  { name: "设置", run: (pane) => changeSettings(pane, (settings) => ({ ...settings, budgetYear: 2026 })) },
];

const FAULTS = [
  { name: "编辑状态", code: "InvalidOperationInCellEditMode", when: "before" },
  { name: "忙", code: "HostBusy", when: "before" },
  { name: "做了一半", code: "GeneralException", when: "half" },
  { name: "做完才失败", code: "GeneralException", when: "after" },
] as const;

const table: string[] = [];
afterAll(() => { console.log(["命令 | 第几次同步 | 故障 | 结果 | 工作簿", ...table].join("\n")); });

async function start(command: Command): Promise<{ readonly host: ExcelHost; readonly pane: Pane; readonly workbook: Workbook }> {
  const workbook = faultyLedger();
  const { host, pane } = await paneOnExcel(workbook);
  await runCheck(pane);
  await command.prepare?.(pane);
  pane.store.dispatch({ type: "frame/notice-closed" });
  host.resetRecords();
  return { host, pane, workbook };
}

/** What was told: the refusals' codes, a result, or nothing. */
function told(pane: Pane): string {
  const { notice } = pane.store.getState().frame;
  if (notice === null) return "无提示";
  return notice.kind === "refused" ? [...new Set(notice.refusals.map(({ code }) => code))].join(" ") : notice.kind === "said" ? (notice.intent === "warning" ? "已提醒" : "已完成") : `缺陷 ${notice.report}`;
}

/** Everything but the selection and ids that Excel gives anew. */
const content = (workbook: Workbook): string =>
  JSON.stringify(JSON.parse(serialise(workbook)), (key, value: unknown) => (key === "selection" || key === "active" ? undefined : value)).replace(/\{[0-9A-F]{8}-0001-0000-0000-000000000000\}/g, "{id}");

/** The cells of the user's sheets. */
const cells = (workbook: Workbook): string =>
  JSON.stringify((JSON.parse(serialise(workbook)) as { sheets: { name: string; cells: unknown }[] }).sheets.filter(({ name }) => name === "台账" || name === "说明").map(({ name, cells: held }) => [name, held]));

describe.each(COMMANDS.filter(({ costly }) => costly !== true))("$name", (command) => {
  it.each(FAULTS)("$name at each sync: as before, or a remainder that doing it again completes", async (fault) => {
    const whole = await start(command);
    const before = [content(whole.workbook), cells(whole.workbook)] as const;
    await command.run(whole.pane);
    const after = [content(whole.workbook), cells(whole.workbook)] as const;
    const syncs = whole.host.requests.length;
    expect(syncs).toBeGreaterThan(0);
    for (let sync = 1; sync <= syncs; sync++) {
      const { host, pane, workbook } = await start(command);
      host.faults.failAt(sync, fault.code, fault.when);
      await command.run(pane);
      host.faults.clear();
      const state = content(workbook);
      const where = state === before[0] ? "与之前相同" : state === after[0] ? "已全部完成" : "部分完成";
      table.push([command.name, sync, fault.name, told(pane), where].join(" | "));
      expect(host.gaps).toEqual([]);
      expect(told(pane)).not.toContain("缺陷");
      expect(pane.store.getState().frame.work).toBeNull();
      if (before[0] !== after[0] && state !== after[0]) expect(told(pane), `sync ${String(sync)}`).not.toMatch(/无提示|已完成/);
      // A fix that reached the workbook can be taken back, whatever Excel said of it.
      if (command.run === fixAll && cells(workbook) !== before[1]) {
        await undoAll(pane);
        expect(cells(workbook), `sync ${String(sync)}`).toBe(before[1]);
      } else if (command.run !== fixAll && command.run !== undoAll) {
        expect(cells(workbook)).toBe(before[1]);
      }
      await command.run(pane);
      expect(cells(workbook), `again after sync ${String(sync)}`).toBe(after[1]);
    }
  });
});

const TABLE = { top: 1, left: 0, bottom: 4, right: 4 };

const DEEDS: readonly { readonly name: string; readonly deed: (host: ExcelHost) => void }[] = [
  { name: "保护", deed: ({ workbook }) => { workbook.active.isProtected = true; } },
  { name: "删除工作表", deed: ({ workbook }) => { workbook.deleteSheet(workbook.active); } },
  { name: "改名", deed: ({ workbook }) => { workbook.active.name = "改了名"; } },
  { name: "编辑状态", deed: (host) => { host.cellEditMode = true; } },
  { name: "插入行", deed: ({ workbook }) => { insertRows(workbook.active, 1, 2); } },
  { name: "删除行", deed: ({ workbook }) => { deleteRows(workbook.active, 1, 1); } },
  { name: "排序", deed: ({ workbook }) => { sortRows(workbook.active, TABLE, 2); } },
  { name: "筛选", deed: ({ workbook }) => { workbook.active.filter = { area: TABLE, criteria: new Map([[1, {}]]) }; } },
  { name: "表格筛选", deed: ({ workbook }) => { workbook.active.tables.push({ name: "表1", area: TABLE, filtered: true }); } },
  { name: "阅读视图", deed: ({ workbook }) => { workbook.readOnly = true; workbook.viewOnly = true; } },
  { name: "改了单元格", deed: (host) => { host.userEdit(host.workbook.active, 2, 4, "≥96%"); host.userEdit(host.workbook.active, 4, 4, "≥91%"); } },
];

/** What keeps nobody from looking at a cell. */
const SHOWN_ALL_THE_SAME = ["保护", "筛选", "表格筛选", "阅读视图"];

describe.each(DEEDS)("$name between the check and the click", ({ name, deed }) => {
  it.each(COMMANDS.filter(({ prepare, run }) => !prepare && run !== runCheck))("$name changes nothing of other people's", async (command) => {
    const { host, pane, workbook } = await start(command);
    deed(host);
    const before = cells(workbook);
    await command.run(pane);
    table.push([command.name, "点按之前", name, told(pane), cells(workbook) === before ? "用户内容与之前相同" : "变了"].join(" | "));
    expect(cells(workbook)).toBe(before);
    expect(told(pane)).not.toContain("缺陷");
    if (command.run === goToFix || command.run === fixAll) expect(told(pane)).not.toMatch(SHOWN_ALL_THE_SAME.includes(name) && command.run === goToFix ? /缺陷/ : /无提示/);
  });
});

describe("a row that moved, among rows with the same faulty value", () => {
  const MOVES: typeof DEEDS = [
    ...DEEDS.filter(({ name }) => ["插入行", "改名"].includes(name)),
    { name: "排序", deed: ({ workbook }) => { sortRows(workbook.active, TABLE, 3); } },
  ];
  const twin = (workbook: Workbook): void => { for (const row of [1, 2, 3, 4]) workbook.active.ensure(row, 4).value = "≥95百分比"; };
  async function startTwins(): Promise<Awaited<ReturnType<typeof start>>> {
    const started = await start({ name: "", run: runCheck });
    twin(started.workbook);
    await runCheck(started.pane);
    return started;
  }

  it.each(MOVES)("$name: a click goes to the indicator, wherever it is now", async ({ deed }) => {
    const { host, pane, workbook } = await startTwins();
    const finding = findings(pane).find(({ fix, indicator }) => fix !== null && indicator === "清淤长度");
    if (!finding) throw new Error("The ledger has that finding.");
    deed(host);
    await goToFinding(pane, finding);
    const { area, sheet } = workbook.selection;
    expect([sheet.cell(area.top, 3)?.value, area.left]).toEqual(["清淤长度", 4]);
    expect(told(pane)).toBe("已完成");
  });

  it.each(MOVES)("$name: one fix is refused; after the new check it is done, in its own row", async ({ deed }) => {
    const { host, pane, workbook } = await startTwins();
    const one = (): Promise<void> => applyFixes(pane, findings(pane).filter(({ fix, indicator }) => fix?.kind === "safe" && indicator === "清淤长度"), "one");
    deed(host);
    const before = cells(workbook);
    await one();
    expect(cells(workbook)).toBe(before);
    expect(told(pane)).toMatch(/cell-changed|sheet-missing/);
    await one();
    const rows = [...workbook.active.rows.values()].map((line) => [line.get(3)?.value, line.get(4)?.value]).filter(([name]) => typeof name === "string");
    expect(rows.filter(([, value]) => value === "≥95%")).toEqual([["清淤长度", "≥95%"]]);
    expect(rows.filter(([, value]) => value === "≥95百分比")).toHaveLength(3);
  });

  it("undo leaves the other row alone that now stands there", async () => {
    const { pane, workbook } = await startTwins();
    await applyFixes(pane, findings(pane).filter(({ fix, indicator }) => fix?.kind === "safe" && indicator === "清淤长度"), "one");
    for (const row of [2, 3, 4]) workbook.active.ensure(row, 4).value = "≥95%";
    sortRows(workbook.active, TABLE, 3);
    const before = cells(workbook);
    await undoAll(pane);
    expect(cells(workbook)).toBe(before);
    expect(told(pane)).toContain("cell-changed");
  });
});

it("marks on a copied sheet come off with the others, those of an earlier session too", async () => {
  const { pane, workbook } = await start({ name: "", run: runCheck });
  const marks = (): number => workbook.sheets.flatMap(({ conditionalFormats }) => conditionalFormats).length;
  await showMarks(pane);
  copySheet(workbook.active, "台账 (2)");
  expect(marks()).toBeGreaterThan(1);
  await clearMarks(pane);
  expect([marks(), told(pane)]).toEqual([0, "已完成"]);
});
