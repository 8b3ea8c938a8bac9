/** One press of a ribbon button: the command, its dialog, the buttons of the dialog; whatever happens, Excel is told when it is over. */
import { commandTexts } from "../messages";
import { RefusalError } from "../workbook";
import type { Command, CommandContext } from "./command";
import { defectReport, refusalReport, report, type CommandReport, type ReportText } from "./report";

/** The dialog as a command sees it; it opens with a line that says that work is going on. */
export interface ReportDialog {
  /** Shows a report and waits: the index of the button that was pressed, or null when the dialog was closed. */
  show(report: ReportText): Promise<number | null>;
  /** Shows a last report that stays until the user closes the dialog: nobody hears its buttons any more. */
  leave(report: ReportText): void;
  close(): void;
}

export interface CommandRun {
  readonly command: Command;
  readonly context: Omit<CommandContext, "signal">;
  readonly openDialog: () => Promise<ReportDialog>;
  /** Excel waits for this before the button works again. */
  readonly completed: () => void;
  /** Time for all of it, reading by the user included. */
  readonly limitMs?: number;
}

/**
 * Five minutes after the press Excel ends the page that runs a command, `completed` or not; its dialog stays, with buttons that
 * nobody hears (docs, "Runtimes in Office Add-ins"). Half a minute before, work is called off and the dialog says so.
 */
const LIMIT_MS = 270_000;

/** A refusal and a defect are reports too; only a dialog that cannot be opened throws. `completed` is called once in any case. */
export async function runCommand({ command, context, openDialog, completed, limitMs = LIMIT_MS }: CommandRun): Promise<void> {
  const limit = new AbortController();
  const timer = setTimeout(() => { limit.abort(); }, limitMs);
  const over = new Promise<"over">((resolve) => { limit.signal.addEventListener("abort", () => { resolve("over"); }); });
  try {
    const dialog = await openDialog();
    const withSignal = { ...context, signal: limit.signal };
    let next: (() => Promise<CommandReport>) | undefined = () => command(withSignal);
    while (next) {
      const { text, choices }: CommandReport = await reportOf(next, withSignal);
      const pressed = limit.signal.aborted ? "over" : await Promise.race([dialog.show(text), over]);
      if (pressed === "over") {
        dialog.leave(withoutButtons(text));
        return;
      }
      next = pressed === null ? undefined : choices[pressed]?.run;
    }
    dialog.close();
  } finally {
    clearTimeout(timer);
    completed();
  }
}

function withoutButtons({ language, paragraphs, ...text }: ReportText): ReportText {
  return { ...text, language, paragraphs: [commandTexts.timeOver[language], ...paragraphs], choices: [], close: "" };
}

async function reportOf(work: () => Promise<CommandReport>, { language, signal }: CommandContext): Promise<CommandReport> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RefusalError)) return defectReport(language, error);
    return signal.aborted ? report(language, { tone: "bad", title: commandTexts.refused[language] }) : refusalReport(language, [error.refusal]);
  }
}
