import { describe, expect, test } from "vitest";
import { defectReport } from "../../../src/taskpane/app/defect";
import { createPane, doWork, mayWrite, type Pane } from "../../../src/taskpane/app/pane";
import { isDarkColor } from "../../../src/taskpane/app/theme";
import type { CoreClient } from "../../../src/taskpane/core/client";
import type { WorkbookHost } from "../../../src/workbook";
import { PAGE_HERE } from "../page-here";

function pane(keepsUndo: boolean): Pane {
  const host = { abilities: { keepsUndo, notes: "note", name: "file" } } as unknown as WorkbookHost;
  return createPane(host, {} as CoreClient, PAGE_HERE, "zh");
}

describe("a defect report", () => {
  const SECRET = "涉密项目：三号工程";

  test("names the error and our places, never its message, which may quote the workbook", () => {
    const report = defectReport(new TypeError(`Cannot read ${SECRET}\n    of the cell ${SECRET}`), "check", "browser 1").text;
    expect(report).toContain("TypeError");
    expect(report).toContain("pane.test.ts");
    expect(report).not.toContain("三号工程");
  });

  test("of something thrown that is no error says only what it is", () => {
    expect(defectReport(SECRET, "check", "browser 1").text).not.toContain("三号工程");
  });
});

describe("long work", () => {
  test("runs alone and is at rest afterwards, even after a defect, which is shown", async () => {
    const one = pane(true);
    let entered = 0;
    const broken = doWork(one, "check", async ({ step }) => { entered++; step("read", 1, 2); await Promise.resolve(); throw new RangeError("x"); });
    await doWork(one, "check", () => { entered++; return Promise.resolve(); });
    await broken;
    expect(entered).toBe(1);
    expect(one.store.getState().frame.work).toBeNull();
    expect(one.store.getState().frame.notice).toMatchObject({ kind: "defect" });
  });

  test("hears of being stopped", async () => {
    const one = pane(true);
    let aborted = false;
    const work = doWork(one, "check", async ({ signal, step }) => {
      step("read");
      await new Promise<void>((resolve) => { signal.addEventListener("abort", () => { aborted = true; resolve(); }); });
    });
    one.stop();
    await work;
    expect(aborted).toBe(true);
  });
});

test("a result told goes with the next task; a refusal stays until it is closed", () => {
  const one = pane(true);
  const { dispatch, getState } = one.store;
  dispatch({ type: "frame/told", notice: { kind: "refused", done: null, refusals: [{ code: "host-busy", facts: {} }] } });
  dispatch({ type: "frame/opened", task: "fix" });
  expect(getState().frame.notice).not.toBeNull();
  dispatch({ type: "frame/told", notice: { kind: "said", intent: "success", message: { zh: "好", en: "done" }, values: {} } });
  dispatch({ type: "frame/opened", task: "check" });
  expect(getState().frame.notice).toBeNull();
});

describe("before the first write", () => {
  test("the loss of Excel's undo is told once, and a refusal writes nothing", async () => {
    const excel = pane(false);
    const first = mayWrite(excel);
    expect(excel.store.getState().frame.askingUndo).toBe(true);
    excel.answerUndo(false);
    expect(await first).toBe(false);
    const second = mayWrite(excel);
    excel.answerUndo(true);
    expect(await second).toBe(true);
    expect(await mayWrite(excel)).toBe(true);
  });

  test("nothing is asked where undo stays", async () => {
    expect(await mayWrite(pane(true))).toBe(true);
  });
});

test.each([["#FFFFFF", false], ["#292929", true], ["#f3f2f1", false], ["000000", true], ["nonsense", false]])("Office's background %s is dark: %s", (color, dark) => {
  expect(isDarkColor(color)).toBe(dark);
});
