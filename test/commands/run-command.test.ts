import { describe, expect, test } from "vitest";
import type { Command } from "../../src/commands/command";
import { report, type ReportText } from "../../src/commands/report";
import { runCommand, type ReportDialog } from "../../src/commands/run-command";
import { commandTexts } from "../../src/messages";
import { RefusalError, refuse } from "../../src/workbook";
import { sampleContext } from "./sample-host";

/** "never": the user goes for lunch. */
type Answer = number | null | "never";

/** A dialog in which the user answers in order: an index, or null for closing. */
function dialogOf(answers: readonly Answer[]): { readonly shown: ReportText[]; readonly closed: () => boolean; readonly dialog: ReportDialog } {
  const shown: ReportText[] = [];
  const left = [...answers];
  let closed = false;
  return {
    shown,
    closed: () => closed,
    dialog: {
      show(text) {
        shown.push(text);
        if (left[0] === "never") return new Promise(() => undefined);
        const next = left.shift();
        if (next === undefined || next === "never") throw new Error("Shown more often than answered.");
        return Promise.resolve(next);
      },
      leave: (text) => { shown.push(text); },
      close: () => { closed = true; },
    },
  };
}

async function run(command: Command, answers: readonly Answer[], limitMs = 60_000) {
  const { shown, closed, dialog } = dialogOf(answers);
  let completed = 0;
  await runCommand({ command, context: await sampleContext("veterans-2026.xlsx"), openDialog: () => Promise.resolve(dialog), completed: () => { completed++; }, limitMs });
  return { shown, closed: closed(), completed };
}

const asking: Command = ({ language }) => Promise.resolve(report(language, {
  tone: "caution", title: "first", choices: [{ label: commandTexts.write, run: () => Promise.resolve(report(language, { tone: "good", title: "second" })) }],
}));

describe("a press of a ribbon button", () => {
  test("ends when the dialog is closed", async () => {
    expect(await run(asking, [null])).toMatchObject({ closed: true, completed: 1, shown: [{ title: "first" }] });
  });

  test("goes on with what the chosen button does", async () => {
    expect(await run(asking, [0, null])).toMatchObject({ closed: true, completed: 1, shown: [{ title: "first" }, { title: "second" }] });
  });

  test("a thrown refusal becomes its sentence", async () => {
    const { shown, completed } = await run(() => { throw new RefusalError("workbook-read-only"); }, [null]);
    expect(completed).toBe(1);
    expect(shown[0]).toMatchObject({ tone: "bad", title: "没有完成" });
    expect(shown[0]?.paragraphs[0]).toMatch(/只读/);
    expect(refuse("workbook-read-only").ok).toBe(false);
  });

  test("a defect is told with a text to copy that holds none of the user's data", async () => {
    const { shown, completed } = await run(() => Promise.reject(new TypeError("张三 13800000000")), [null]);
    expect(completed).toBe(1);
    expect(shown[0]?.title).toBe("程序出错");
    expect(shown[0]?.paragraphs.join("\n")).toContain("TypeError");
    expect(shown[0]?.paragraphs.join("\n")).not.toContain("张三");
  });

  test("of a defect whose message looks like a stack gives none of it", async () => {
    const error = new RangeError("Wrong\n    at 张三 (身份证 110101:19900101:1234)\n王五@例.中国:13:8");
    const { shown } = await run(() => Promise.reject(error), [null]);
    const told = shown[0]?.paragraphs.join("\n");
    expect(told).toMatch(/RangeError\n\s*at /);
    expect(told).not.toMatch(/张三|王五|身份证/);
  });

  test("is over before Excel ends its page, whoever is still reading: the buttons are gone, since nobody would hear them", async () => {
    const { shown, completed, closed } = await run(asking, ["never"], 30);
    expect({ completed, closed }).toEqual({ completed: 1, closed: false });
    expect(shown.map(({ title, choices, close }) => [title, choices.length, close])).toEqual([["first", 1, "关闭"], ["first", 0, ""]]);
    expect(shown[1]?.paragraphs[0]).toMatch(/五分钟/);
  });

  test("calls its work off at that time, and tells what was done until then", async () => {
    const slow: Command = async ({ signal, language }) => {
      await new Promise<void>((resolve) => { signal.addEventListener("abort", () => { resolve(); }); });
      return report(language, { tone: "bad", title: "half" });
    };
    const { shown, completed } = await run(slow, [], 30);
    expect([completed, shown.map(({ title }) => title), shown[0]?.paragraphs[0]?.includes("五分钟")]).toEqual([1, ["half"], true]);
    const stopped = await run(({ signal }) => new Promise((_, reject) => { signal.addEventListener("abort", () => { reject(new RefusalError("cancelled")); }); }), [], 30);
    expect(stopped.shown[0]?.paragraphs.join()).not.toMatch(/按您的要求/);
  });

  test("is completed even when no dialog can be opened", async () => {
    let completed = 0;
    const context = await sampleContext("veterans-2026.xlsx");
    await expect(runCommand({ command: asking, context, openDialog: () => Promise.reject(new Error("12009")), completed: () => { completed++; } })).rejects.toThrow("12009");
    expect(completed).toBe(1);
  });
});
