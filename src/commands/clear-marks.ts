/** 清除标记: takes our marks off all sheets, after saying what it costs. */
import { commandTexts } from "../messages";
import type { Command, CommandContext } from "./command";
import { partlyDoneReport, refusalReport, report, type CommandReport } from "./report";

export const clearMarks: Command = (context) => {
  const { host, language } = context;
  if (host.abilities.keepsUndo) return clear(context);
  return Promise.resolve(report(language, {
    tone: "caution",
    title: commandTexts.clearQuestion[language],
    paragraphs: [commandTexts.undoWarning[language]],
    choices: [{ label: commandTexts.clear, run: () => clear(context) }],
  }));
};

async function clear({ host, language, signal }: CommandContext): Promise<CommandReport> {
  const sheets = await host.sheetNames();
  if (!sheets.ok) return refusalReport(language, [sheets.refusal]);
  const applied = await host.apply(sheets.value.map((sheet) => ({ kind: "clear-marks", sheet })), { signal });
  if (!applied.ok) return refusalReport(language, [applied.refusal]);
  if (applied.value.refused.length > 0) return partlyDoneReport(language, applied.value);
  return report(language, { tone: "good", title: commandTexts.cleared[language] });
}
