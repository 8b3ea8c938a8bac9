/** After an edit: one project checked again, live checking, and what was stopped; through the genuine office.js and the real core. */
import { expect, test } from "vitest";
import { followWorkbook } from "../../../src/taskpane/check/follow-workbook";
import { showMarks } from "../../../src/taskpane/check/marks";
import { recheckProject } from "../../../src/taskpane/check/recheck-project";
import { runCheck } from "../../../src/taskpane/check/run-check";
import { isStale } from "../../../src/taskpane/check/state";
import { changeSettings } from "../../../src/taskpane/settings/change-settings";
import type { Pane } from "../../../src/taskpane/app/pane";
import { Workbook, type ExcelHost } from "../../excel-host";
import { paneOnExcel } from "../pane-on-excel";

type Sheet = Workbook["active"];

const HEADER = ["项目名称", "一级指标", "二级指标", "三级指标", "指标值"];

/** Two invented projects on a sheet each, and the same name in both: told only by comparing projects. */
function twoSheets(): Workbook {
  const workbook = new Workbook(["清淤", "绿化"]);
  const fill = (sheet: Sheet | undefined, name: string, value: string): void => {
    const rows = [HEADER, [name, "产出指标", "数量指标", "完成数量", "≥12公里"], [name, "产出指标", "质量指标", "验收合格率", value], [name, "满意度指标", "服务对象满意度指标", "群众满意度", "≥90%"]];
    rows.forEach((line, row) => { line.forEach((text, column) => { if (sheet) sheet.ensure(row, column).value = text; }); });
  };
  fill(workbook.sheets[0], "沙河清淤", "≥95百分比");
  fill(workbook.sheets[1], "街心绿化", "≥96百分比");
  return workbook;
}

async function checkedPane(): Promise<{ readonly host: ExcelHost; readonly pane: Pane; readonly workbook: Workbook }> {
  const workbook = twoSheets();
  const { host, pane } = await paneOnExcel(workbook);
  await runCheck(pane);
  host.resetRecords();
  return { host, pane, workbook };
}

const stateOf = (pane: Pane) => pane.store.getState().check;
const noticeOf = (pane: Pane) => pane.store.getState().frame.notice;
const percentWords = (pane: Pane) => stateOf(pane).findings.filter(({ rule }) => rule === "value-percent-word").map(({ cell }) => cell.sheet);
const sheetOf = (workbook: Workbook, name: string): Sheet => workbook.sheets.find((sheet) => sheet.name === name) ?? workbook.active;
const indexOf = (pane: Pane, project: string): number => stateOf(pane).overview?.projects.findIndex(({ name }) => name === project) ?? -1;
const bytesOf = (host: ExcelHost): number => host.requests.reduce((sum, { bytesOut }) => sum + bytesOut, 0);
const rest = (milliseconds = 40): Promise<void> => new Promise((resolve) => { setTimeout(resolve, milliseconds); });

test("one project checked again: its sheet alone is read, and its findings are as the whole check would give them", async () => {
  const { host, pane, workbook } = await checkedPane();
  expect(percentWords(pane)).toEqual(["清淤", "绿化"]);
  sheetOf(workbook, "清淤").ensure(2, 4).value = "≥95%";
  pane.store.dispatch({ type: "check/stale", sheet: "清淤" });
  await recheckProject(pane, indexOf(pane, "沙河清淤"));
  const part = bytesOf(host);
  expect(percentWords(pane)).toEqual(["绿化"]);
  expect(isStale(stateOf(pane))).toBe(false);
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success", values: { project: "沙河清淤" } });
  const { findings, overview } = stateOf(pane);
  await runCheck(pane);
  expect([stateOf(pane).findings, stateOf(pane).overview]).toEqual([findings, overview]);
  expect(part).toBeLessThan(bytesOf(host) - part);
});

test("what is compared across projects is judged anew: a name that meets another project's is told at once", async () => {
  const { pane, workbook } = await checkedPane();
  const before = stateOf(pane).findings.length;
  for (const row of [1, 2, 3]) sheetOf(workbook, "清淤").ensure(row, 0).value = "街心绿化";
  await recheckProject(pane, indexOf(pane, "沙河清淤"));
  expect(noticeOf(pane)).toMatchObject({ intent: "warning", values: { project: "沙河清淤" } });
  expect(stateOf(pane).findings.length).toBeGreaterThan(before);
});

test("a change on another sheet stays told: the verdict is not fresh", async () => {
  const { pane, workbook } = await checkedPane();
  sheetOf(workbook, "绿化").ensure(2, 4).value = "≥97百分比";
  pane.store.dispatch({ type: "check/stale", sheet: "绿化" });
  await recheckProject(pane, indexOf(pane, "沙河清淤"));
  expect(isStale(stateOf(pane))).toBe(true);
  expect(noticeOf(pane)).toMatchObject({ intent: "warning" });
});

test("where the project's sheet was renamed, everything is read", async () => {
  const { pane, workbook } = await checkedPane();
  sheetOf(workbook, "清淤").name = "清淤2026";
  await recheckProject(pane, indexOf(pane, "沙河清淤"));
  expect(stateOf(pane).workbook?.sheetNames).toEqual(["清淤2026", "绿化"]);
  expect(percentWords(pane)).toEqual(["清淤2026", "绿化"]);
});

test("an edit is checked by itself only where that was chosen, once typing is over and no cell is being edited; our own marks are no change", async () => {
  const { host, pane, workbook } = await checkedPane();
  const following = followWorkbook(pane, 80);
  await rest();
  host.userEdit(sheetOf(workbook, "清淤"), 2, 4, "≥95%");
  await rest();
  expect(isStale(stateOf(pane))).toBe(true);
  await rest(200);
  expect(percentWords(pane)).toEqual(["清淤", "绿化"]);

  pane.store.dispatch({ type: "settings/live", live: true });
  host.userEdit(sheetOf(workbook, "绿化"), 1, 4, "≥13公里");
  await expect.poll(() => percentWords(pane), { timeout: 4000 }).toEqual(["绿化"]);
  expect(isStale(stateOf(pane))).toBe(false);

  await showMarks(pane);
  await rest();
  expect(isStale(stateOf(pane))).toBe(false);
  pane.store.dispatch({ type: "frame/notice-closed" });

  host.userEdit(sheetOf(workbook, "绿化"), 2, 4, "≥96%");
  host.cellEditMode = true;
  await rest(300);
  expect([noticeOf(pane), percentWords(pane)]).toEqual([null, ["绿化"]]);
  host.cellEditMode = false;
  await expect.poll(() => percentWords(pane), { timeout: 4000 }).toEqual([]);
  // One handler serves the whole process: it is taken off before the next test.
  following.stop();
  await rest();
});

test("marks shown after a change of the settings are those of the settings of now", async () => {
  const { pane } = await checkedPane();
  await changeSettings(pane, (settings) => ({ ...settings, rules: { "value-percent-word": { enabled: false } } }));
  expect(stateOf(pane).settingsChanged).toBe(true);
  await showMarks(pane);
  expect([stateOf(pane).settingsChanged, percentWords(pane)]).toEqual([false, []]);
});

test("a check that was stopped leaves the former result, says so, and what is made of it checks again first", async () => {
  const { pane } = await checkedPane();
  const again = runCheck(pane);
  pane.stop();
  await again;
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "info" });
  pane.core.stop();
  expect(pane.core.holds()).toBe("nothing");
  await showMarks(pane);
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success" });
});
