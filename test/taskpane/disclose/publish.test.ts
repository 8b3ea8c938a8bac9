/** What a clerk does on the page 公开, on a small invented ledger: nothing secret goes out, nothing typed is lost, nothing old passes for new. */
import { describe, expect, it } from "vitest";
import { openFileHost } from "../../../src/hosts/file";
import { createPane, type Pane } from "../../../src/taskpane/app/pane";
import { runCheck } from "../../../src/taskpane/check/run-check";
import { isStale } from "../../../src/taskpane/check/state";
import { showMarks } from "../../../src/taskpane/check/marks";
import { createCoreClient } from "../../../src/taskpane/core/client";
import { choose, loadChoice } from "../../../src/taskpane/disclose/choose";
import { examine } from "../../../src/taskpane/disclose/examine";
import { importWord, openGuided, saveFindingsPage, saveWord, writeFindingsSheet, writeReviewSheet, writeTables, writeTemplate } from "../../../src/taskpane/disclose/outputs";
import { readDocx } from "../../../src/word";
import type { SheetSnapshot, WorkbookHost } from "../../../src/workbook";
import { saveWorkbook } from "../../excel-host";
import { coreHere } from "../core-here";
import { PAGE_HERE } from "../page-here";
import { wordFile } from "../pane-on-excel";
import { secretLedger } from "./secret-ledger";

interface Clerk {
  readonly pane: Pane;
  readonly saved: { readonly name: string; readonly content: string | Uint8Array }[];
}

async function clerk(bytes = saveWorkbook(secretLedger())): Promise<Clerk> {
  const opened = await openFileHost(bytes, "台账.xlsx");
  if (!opened.ok) throw new Error(opened.refusal.code);
  return clerkAt(opened.value);
}

function clerkAt(host: WorkbookHost): Clerk {
  const saved: Clerk["saved"] = [];
  const pane = createPane(host, createCoreClient(coreHere), { ...PAGE_HERE, saveFile: (name, content) => { saved.push({ name, content }); } }, "zh");
  pane.store.dispatch({ type: "frame/undo-answered", goOn: true });
  return { pane, saved };
}

async function checked(): Promise<Clerk> {
  const here = await clerk();
  await runCheck(here.pane);
  await examine(here.pane);
  return here;
}

async function sheets({ host }: Pane): Promise<readonly SheetSnapshot[]> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.refusal.code);
  return read.value.sheets;
}

const textOf = (found: readonly SheetSnapshot[], kind: SheetSnapshot["ownKind"]): string => JSON.stringify(found.filter(({ ownKind }) => ownKind === kind).map(({ name, rows }) => [name, rows]));
const noticeOf = ({ store }: Pane) => store.getState().frame.notice;
const report = ({ store }: Pane) => {
  const { examined } = store.getState().disclose;
  if (!examined?.outcome.ok) throw new Error("not examined");
  return examined.outcome.value;
};
async function type(pane: Pane, sheet: string, row: number, column: number, after: string): Promise<void> {
  const before = (await sheets(pane)).find(({ name }) => name === sheet)?.rows.find((line) => line.row === row);
  const applied = await pane.host.apply([{ kind: "set-value", cell: { sheet, row, column }, before: before?.values[column - before.first] ?? null, after }]);
  expect(applied).toMatchObject({ ok: true, value: { refused: [] } });
  pane.store.dispatch({ type: "check/stale" });
}

describe("secret projects", () => {
  it("are told of without their words, left out when that is confirmed, and the rest are numbered anew", async () => {
    const { pane } = await checked();
    expect(report(pane).secret).toEqual([1]);
    expect(JSON.stringify(report(pane).groups)).not.toContain("设备维护");
    await choose(pane, { leaveOutSecret: true });
    await examine(pane);
    await writeTables(pane);
    expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success", values: { projects: 2, leftOut: 1 }, sheet: "目录" });
    const written = textOf(await sheets(pane), "disclosure");
    expect(written).not.toContain("涉密");
    expect(written).toContain("2.闸站维护");
  });

  it("found after the confirmation are not left out unasked, and nothing is written before they were seen", async () => {
    const { pane } = await checked();
    await choose(pane, { leaveOutSecret: true });
    await examine(pane);
    await type(pane, "台账", 2, 1, "【机密】设备采购");
    await writeTables(pane);
    expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "warning" });
    expect(pane.store.getState().disclose).toMatchObject({ written: [], choice: { leaveOutSecret: false } });
    expect((await sheets(pane)).every(({ ownKind }) => ownKind === null)).toBe(true);
  });
});

describe("tables", () => {
  it("are written from the workbook as it is now", async () => {
    const { pane } = await checked();
    await type(pane, "台账", 2, 5, "清淤河道长度");
    await writeTables(pane);
    expect(textOf(await sheets(pane), "disclosure")).toContain("清淤河道长度");
  });

  it("of an earlier time that are no longer needed go, the user's sheets and the filled template stay", async () => {
    const { pane } = await checked();
    await choose(pane, { arrangement: "sheet-each" });
    await writeTemplate(pane);
    await writeTables(pane);
    expect((await sheets(pane)).filter(({ ownKind }) => ownKind === "disclosure")).toHaveLength(3);
    await choose(pane, { arrangement: "one-sheet" });
    await writeTables(pane);
    const after = await sheets(pane);
    expect(after.filter(({ ownKind }) => ownKind === "disclosure")).toHaveLength(1);
    expect(after.filter(({ ownKind }) => ownKind === "template")).toHaveLength(1);
    expect(after.filter(({ ownKind }) => ownKind === null).map(({ name }) => name)).toEqual(["台账", "说明"]);
  });

  it("that are themselves the only source are never replaced", async () => {
    const first = await checked();
    await writeTables(first.pane);
    const { pane } = first;
    for (const name of ["台账", "说明"]) await type(pane, name, 0, 0, "已清空");
    const ledger = (await sheets(pane)).find(({ name }) => name === "台账");
    await pane.host.apply((ledger?.rows ?? []).flatMap(({ row, first: left, values }) => values.flatMap((before, index) => (before === null ? [] : [{ kind: "set-value", cell: { sheet: "台账", row, column: left + index }, before, after: null } as const]))));
    await runCheck(pane);
    expect(pane.store.getState().check.overview?.projects).toHaveLength(3);
    await examine(pane);
    const before = textOf(await sheets(pane), "disclosure");
    await choose(pane, { layout: "central" });
    await writeTables(pane);
    const after = await sheets(pane);
    expect(after.filter(({ ownKind }) => ownKind === "disclosure")).toHaveLength(2);
    expect(textOf(after.slice(0, after.length), "disclosure")).toContain(before.slice(1, -1));
  });

  it("carry the cover list where it is asked for", async () => {
    const { pane } = await checked();
    await choose(pane, { cover: true });
    await writeTables(pane);
    expect((await sheets(pane)).map(({ name }) => name)).toContain("公开前核查清单");
  });
});

describe("choices", () => {
  it("travel with the workbook, but for the cover and for leaving projects out", async () => {
    const { pane } = await checked();
    await choose(pane, { layout: "central", arrangement: "sheet-each", countsFromTable: true, cover: true, leaveOutSecret: true });
    const later = clerkAt(pane.host).pane;
    await loadChoice(later);
    expect(later.store.getState().disclose.choice).toEqual({ layout: "central", arrangement: "sheet-each", countsFromTable: true, cover: false, leaveOutSecret: false });
  });

  it("that are kept wrongly are told, and the defaults used", async () => {
    const { pane } = await clerk();
    await pane.host.storeSetting("disclosure-settings", "{}");
    await loadChoice(pane);
    expect(noticeOf(pane)).toMatchObject({ kind: "refused", refusals: [{ code: "settings-invalid" }] });
    expect(pane.store.getState().disclose.choice.layout).toBeNull();
  });

  it("of a layout show at once what it cannot hold", async () => {
    const { pane } = await checked();
    expect(JSON.stringify(report(pane).groups)).not.toContain("指标值确定依据");
    await choose(pane, { layout: "central" });
    await examine(pane);
    expect(report(pane).groups.find(({ issues }) => issues[0]?.lost?.field === "indicators.basis")?.issues).toHaveLength(3);
  });
});

describe("texts and figures", () => {
  it("are typed on a sheet that is written once, gone to afterwards and read when the document is made", async () => {
    const { pane, saved } = await checked();
    await openGuided(pane, "texts");
    const sheet = (await sheets(pane)).find(({ ownKind }) => ownKind === "texts");
    if (!sheet) throw new Error("no sheet");
    const row = sheet.rows.find(({ values }) => values[0] === "部门名称")?.row ?? -1;
    await type(pane, sheet.name, row, 1, "示例区水务局");
    await openGuided(pane, "texts");
    expect((await sheets(pane)).filter(({ ownKind }) => ownKind === "texts")).toHaveLength(1);
    expect(textOf(await sheets(pane), "texts")).toContain("示例区水务局");
    await runCheck(pane);
    await examine(pane);
    expect(report(pane).texts).toEqual({ sheet: sheet.name, filled: 1 });
    await saveWord(pane);
    const [file] = saved;
    const word = readDocx(file?.content as Uint8Array, "公开表.docx");
    expect(file?.name).toBe("台账公开表.docx");
    expect(JSON.stringify(word.narrative)).toContain("示例区水务局");
    await openGuided(pane, "figures");
    expect((await sheets(pane)).filter(({ ownKind }) => ownKind === "figures")).toHaveLength(1);
  });
});

describe("other outputs", () => {
  it("from Word are ledgers on new sheets that the next check reads", async () => {
    const { pane } = await checked();
    await importWord(pane, "公开.docx", await wordFile());
    expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success", values: { projects: 1 } });
    expect(isStale(pane.store.getState().check)).toBe(true);
    await runCheck(pane);
    expect(pane.store.getState().check.overview?.projects).toHaveLength(4);
    await importWord(pane, "公开.docx", await wordFile());
    expect((await sheets(pane)).filter(({ ownKind }) => ownKind === "import").length).toBeGreaterThan(1);
  });

  it("from a file that is no Word file are refused, and nothing is written", async () => {
    const { pane } = await clerk();
    await importWord(pane, "公开.docx", new Uint8Array([1, 2, 3]));
    expect(noticeOf(pane)?.kind).toBe("refused");
    expect(await sheets(pane)).toHaveLength(2);
  });

  it("are asked about before opinions written on a review form are lost", async () => {
    const { pane } = await checked();
    await writeReviewSheet(pane);
    const [review] = (await sheets(pane)).filter(({ ownKind }) => ownKind === "review");
    await type(pane, review?.name ?? "", 7, 1, "同意");
    const again = writeReviewSheet(pane);
    await expect.poll(() => pane.store.getState().disclose.asking).toEqual({ about: "replace", sheets: [review?.name] });
    pane.answerEdited("keep");
    await again;
    expect((await sheets(pane)).filter(({ ownKind }) => ownKind === "review")).toHaveLength(2);
    expect(textOf(await sheets(pane), "review")).toContain("同意");
  });

  it("check the workbook first where that was not done or was stopped", async () => {
    for (const task of [writeTables, writeFindingsSheet, writeReviewSheet, saveWord, saveFindingsPage, showMarks]) {
      const { pane, saved } = await checked();
      pane.core.stop();
      await task(pane);
      expect([task.name, noticeOf(pane)?.kind ?? "said"]).toEqual([task.name, "said"]);
      expect([task.name, saved.length + (await sheets(pane)).filter(({ ownKind }) => ownKind !== null).length > 0 || pane.store.getState().check.marksShown]).toEqual([task.name, true]);
    }
  });
});
