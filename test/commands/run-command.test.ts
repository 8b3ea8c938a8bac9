import { describe, expect, test } from "vitest";
import type { Command, CommandContext } from "../../src/commands/command";
import { report, type ReportText } from "../../src/commands/report";
import { runCommand, type ReportDialog } from "../../src/commands/run-command";
import { commandTexts } from "../../src/messages";
import { RefusalError, refuse } from "../../src/workbook";
import { sampleContext } from "./sample-host";

/** A dialog in which the user answers in order: an index, or null for closing. */
function dialogOf(answers: readonly (number | null)[]): { readonly shown: ReportText[]; readonly closed: () => boolean; readonly dialog: ReportDialog } {
  const shown: ReportText[] = [];
  const left = [...answers];
  let closed = false;
  return {
    shown,
    closed: () => closed,
    dialog: {
      show(text) {
        shown.push(text);
        const next = left.shift();
        if (next === undefined) throw new Error("Shown more often than answered.");
        return Promise.resolve(next);
      },
      close: () => { closed = true; },
    },
  };
}

async function run(command: Command, answers: readonly (number | null)[], context?: CommandContext) {
  const { shown, closed, dialog } = dialogOf(answers);
  let completed = 0;
  await runCommand({ command, context: context ?? (await sampleContext("veterans-2026.xlsx")), openDialog: () => Promise.resolve(dialog), completed: () => { completed++; } });
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

  test("is completed even when no dialog can be opened", async () => {
    let completed = 0;
    const context = await sampleContext("veterans-2026.xlsx");
    await expect(runCommand({ command: asking, context, openDialog: () => Promise.reject(new Error("12009")), completed: () => { completed++; } })).rejects.toThrow("12009");
    expect(completed).toBe(1);
  });
});
