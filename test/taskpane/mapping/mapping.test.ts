/** The mapping step from end to end without a page: the real core, the file host, an invented ledger whose headers nobody knows. */
import { expect, test } from "vitest";
import { openFileHost } from "../../../src/hosts/file";
import { newWorkbook } from "../../../src/ooxml";
import { createPane, type Pane } from "../../../src/taskpane/app/pane";
import { runCheck } from "../../../src/taskpane/check/run-check";
import { createCoreClient } from "../../../src/taskpane/core/client";
import { chooseField, clearMapping, openMapping, saveMapping, showColumns } from "../../../src/taskpane/mapping/map-columns";
import { SETTING_KEYS } from "../../../src/workbook";
import { coreHere } from "../core-here";
import { unknownLedger } from "./unknown-ledger";
import { PAGE_HERE } from "../page-here";

async function paneOn(bytes: Uint8Array): Promise<Pane> {
  const host = await openFileHost(bytes, "台账.xlsx");
  if (!host.ok) throw new Error(host.refusal.code);
  return createPane(host.value, createCoreClient(coreHere), PAGE_HERE, "zh");
}

const overviewOf = (pane: Pane) => pane.store.getState().check.overview;
const draftOf = (pane: Pane) => pane.store.getState().mapping.draft;

test("a ledger of unknown headers is read after the user has said what its columns are, and the workbook remembers", async () => {
  const pane = await paneOn(unknownLedger());
  await runCheck(pane);
  expect(overviewOf(pane)?.projects).toEqual([]);
  await openMapping(pane);
  const columns = draftOf(pane)?.columns;
  expect([columns?.sheet, columns?.headerRow]).toEqual(["一览", 2]);
  expect(columns?.columns.map(({ letters, header, samples, field }) => [letters, header, samples[0], field])).toEqual([
    ["A", "事项", "河道清淤", null], ["B", "大类", "产出指标", null], ["C", "小类", "数量指标", null], ["D", "看什么", "清淤长度", null], ["E", "要达到", "≥12公里", null],
  ]);
  expect(draftOf(pane)?.preview?.indicators).toBe(0);
  for (const [letters, field] of [["A", "name"], ["B", "level1"], ["C", "level2"], ["D", "level3"], ["E", "value"]] as const) await chooseField(pane, letters, field);
  expect(draftOf(pane)?.preview).toMatchObject({ projects: 2, indicators: 4 });
  await saveMapping(pane);
  expect(draftOf(pane)).toBeNull();
  expect([overviewOf(pane)?.projects.map(({ name }) => name), overviewOf(pane)?.indicators]).toEqual([["河道清淤", "闸站维护"], 4]);
  expect(await pane.host.loadSetting(SETTING_KEYS.mapping)).toMatchObject({ ok: true, value: expect.stringContaining("一览") as string });
  await openMapping(pane);
  expect(draftOf(pane)?.fields).toEqual({ A: "name", B: "level1", C: "level2", D: "level3", E: "value" });
  await clearMapping(pane);
  expect(overviewOf(pane)?.projects).toEqual([]);
  expect(await pane.host.loadSetting(SETTING_KEYS.mapping)).toEqual({ ok: true, value: null });
});

test("another header row shows its own columns; a column taken back is undecided", async () => {
  const pane = await paneOn(unknownLedger());
  await openMapping(pane);
  await showColumns(pane, { sheet: "一览", headerRow: 3, headerRows: 1 });
  expect(draftOf(pane)?.columns.columns[0]?.header).toBe("河道清淤");
  await chooseField(pane, "A", "name");
  await chooseField(pane, "A", null);
  expect(draftOf(pane)?.fields).toEqual({});
});

test("a kept mapping that is wrong is a refusal, not passed over, and can be taken off", async () => {
  const pane = await paneOn(unknownLedger());
  await pane.host.storeSetting(SETTING_KEYS.mapping, '{"version":1,"sheets":[{"sheet":"一览","headerRow":0,"columns":{}}]}');
  await runCheck(pane);
  expect(overviewOf(pane)).toBeNull();
  expect(pane.store.getState().frame.notice).toMatchObject({ kind: "refused", refusals: [{ code: "mapping-invalid" }] });
  await clearMapping(pane);
  await runCheck(pane);
  expect(overviewOf(pane)).not.toBeNull();
});

test("an empty workbook has no columns to map", async () => {
  const pane = await paneOn(newWorkbook());
  await openMapping(pane);
  expect(draftOf(pane)).toBeNull();
  expect(pane.store.getState().frame.notice?.kind).toBe("refused");
});
