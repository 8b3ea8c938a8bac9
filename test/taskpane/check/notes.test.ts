/** Comments on request, through the genuine office.js: the gravest first, other people's untouched, and taken off again without a trace. */
import { expect, test } from "vitest";
import { addNotes, clearNotes } from "../../../src/taskpane/check/notes";
import { runCheck } from "../../../src/taskpane/check/run-check";
import type { Pane } from "../../../src/taskpane/app/pane";
import { Workbook, serialise } from "../../excel-host";
import { faultyLedger, paneOnExcel } from "../pane-on-excel";

const noticeOf = (pane: Pane) => pane.store.getState().frame.notice;
const everything = (workbook: Workbook): string => JSON.stringify(JSON.parse(serialise(workbook)), (key, value: unknown) => (key === "selection" || key === "active" ? undefined : value));

async function checkedPane(workbook: Workbook): Promise<Pane> {
  const { pane } = await paneOnExcel(workbook);
  await runCheck(pane);
  return pane;
}

test("are added to the cells of the findings, replaced when asked for again, and cleared without a trace", async () => {
  const workbook = faultyLedger();
  const before = everything(workbook);
  const pane = await checkedPane(workbook);
  const cells = new Set(pane.store.getState().check.findings.map(({ cell }) => `${String(cell.row)} ${String(cell.column)}`)).size;
  await addNotes(pane);
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success", values: { cells } });
  const once = everything(workbook);
  expect(once).not.toBe(before);
  await addNotes(pane);
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success", values: { cells } });
  expect(everything(workbook).length).toBe(once.length);
  await clearNotes(pane);
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "success" });
  expect(everything(workbook)).toBe(before);
});

test("are at most 200, errors before warnings, and the rest is told", async () => {
  const workbook = new Workbook(["台账"]);
  const lines = Array.from({ length: 230 }, (_, index) => ["沙河清淤", "产出指标", "质量指标", `第${String(index)}段清淤验收合格率`, index === 229 ? "" : "≥95百分比"]);
  [["项目名称", "一级指标", "二级指标", "三级指标", "指标值"], ...lines].forEach((line, row) => { line.forEach((text, column) => { if (text !== "") workbook.active.ensure(row, column).value = text; }); });
  const pane = await checkedPane(workbook);
  const { findings } = pane.store.getState().check;
  const errors = new Set(findings.filter(({ level }) => level === "error").map(({ cell }) => `${String(cell.row)} ${String(cell.column)}`));
  expect(errors.size).toBeGreaterThan(0);
  expect(errors.size).toBeLessThan(200);
  const notes = await pane.core.call("notes", { limit: 200 });
  if (!notes.ok) throw new Error(notes.refusal.code);
  expect(notes.value.edits).toHaveLength(200);
  expect(notes.value.left).toBeGreaterThan(0);
  expect(new Set(notes.value.edits.slice(0, errors.size).map(({ cell }) => `${String(cell.row)} ${String(cell.column)}`))).toEqual(errors);
  await addNotes(pane);
  expect(noticeOf(pane)).toMatchObject({ kind: "said", intent: "warning", values: { cells: 200, left: notes.value.left } });
});

test("on a protected sheet are refused, and told", async () => {
  const workbook = faultyLedger();
  const pane = await checkedPane(workbook);
  workbook.active.isProtected = true;
  await addNotes(pane);
  expect(noticeOf(pane)).toMatchObject({ kind: "refused" });
});
