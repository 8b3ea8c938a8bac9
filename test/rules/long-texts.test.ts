/**
 * A cell holds up to 32,767 characters, and any of them may be pasted rubbish: no pattern may take time that grows faster than
 * the text, and none may run out of stack. Patterns that backtracked took 3 to 40 seconds, which hangs Excel.
 */
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/reading";
import { checkDocument, DEFAULT_SETTINGS } from "../../src/rules";
import { exampleDocument } from "../../src/rules/example";
import { sheetOf, workbookOf } from "../reading/sheets";

const SHORT = 2000;
const LONG = 16_000;
const LONGEST = 32_767;
const PARTS = ["1", "、1", "一", "，", "38人×600元+", "2024", "\n", "中 "];

const filled = (part: string, length: number): string => part.repeat(Math.ceil(length / part.length)).slice(0, length);

/** A project with the text in every place that holds texts, names, values or amounts. */
function checkEverywhere(text: string): void {
  const row = { level1: text, level2: text, level3: text, description: text, value: text, basis: text };
  const document = exampleDocument({
    projects: [
      {
        title: text, unitName: text, name: text, code: text, budget: text, plan: [text, text, text, text], useOfFunds: text, objectives: [text], explanation: text,
        change: { 0: row, 2: { value: text }, 3: { level3: "完成时间", value: text }, 4: { level3: "总成本", value: text }, 7: { value: text } },
      },
      { layout: "split", change: { 0: { split: [text, text, text] } } },
    ],
    narrative: [[text, 0]],
  });
  const { outcomes } = checkDocument(document, DEFAULT_SETTINGS);
  expect(outcomes.filter(({ status }) => status === "failed")).toEqual([]);
}

/** A form with the text in the cells that labels, titles and units are looked for in. */
function readEverywhere(text: string): void {
  readDocument(workbookOf(sheetOf([
    [text], [text, null, "单位：万元"], ["项目名称", text], [text, text], ["资金支出计划", "3月底", text], [null, text, text], ["绩效目标", text],
    ["一级指标", "二级指标", "三级指标", text, "指标值"], [text, text, text, text, text], [text], [text, text],
  ])));
}

function seconds(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

describe.each([["rules", checkEverywhere], ["reading", readEverywhere]] as const)("the time of %s", (_, run) => {
  it.each(PARTS)("grows no faster than a text of %j", (part) => {
    const short = seconds(() => { run(filled(part, SHORT)); });
    const long = seconds(() => { run(filled(part, LONG)); });
    // Eight times the text; a busy machine may add as much again and more, a square would be 64 times.
    expect(long < 0.5 || long < 24 * short, `${String(short)} s, ${String(long)} s`).toBe(true);
  });
});

describe("the longest text", () => {
  it.each(["次/", "（"])("of %j fails no rule", (part) => {
    checkEverywhere(filled(part, LONGEST));
  });
});
