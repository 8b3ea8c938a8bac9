/** One press of a ribbon button: the command, its dialog, the buttons of the dialog; whatever happens, Excel is told when it is over. */
import { RefusalError } from "../workbook";
import type { Command, CommandContext } from "./command";
import { defectReport, refusalReport, type CommandReport, type ReportText } from "./report";

/** The dialog as a command sees it; it opens with a line that says that work is going on. */
export interface ReportDialog {
  /** Shows a report and waits: the index of the button that was pressed, or null when the dialog was closed. */
  show(report: ReportText): Promise<number | null>;
  close(): void;
}

export interface CommandRun {
  readonly command: Command;
  readonly context: CommandContext;
  readonly openDialog: () => Promise<ReportDialog>;
  /** Excel waits for this before the button works again. */
  readonly completed: () => void;
}

/** A refusal and a defect are reports too; only a dialog that cannot be opened throws. `completed` is called once in any case. */
export async function runCommand({ command, context, openDialog, completed }: CommandRun): Promise<void> {
  try {
    const dialog = await openDialog();
    let next: (() => Promise<CommandReport>) | undefined = () => command(context);
    while (next) {
      const { text, choices }: CommandReport = await reportOf(next, context);
      const pressed = await dialog.show(text);
      next = pressed === null ? undefined : choices[pressed]?.run;
    }
    dialog.close();
  } finally {
    completed();
  }
}

async function reportOf(work: () => Promise<CommandReport>, { language }: CommandContext): Promise<CommandReport> {
  try {
    return await work();
  } catch (error) {
    return error instanceof RefusalError ? refusalReport(language, [error.refusal]) : defectReport(language, error);
  }
}
