/** The button 标出问题单元格: lays the lens over the cells of the findings. */
import { commandTexts } from "../messages";
import { markEdits } from "../reports";
import type { Finding } from "../rules";
import type { Area, SetMarksEdit } from "../workbook";
import type { CommandContext } from "./command";
import { partlyDoneReport, refusalReport, report, say, type Choice, type CommandReport } from "./report";

/** One button, or none where there is nothing to mark. */
export function markChoice(context: CommandContext, findings: readonly Finding[]): readonly Choice[] {
  const edits = markEdits(findings);
  return edits.length === 0 ? [] : [{ label: commandTexts.mark, run: () => markCells(context, edits) }];
}

async function markCells({ host, language, signal }: CommandContext, edits: readonly SetMarksEdit[]): Promise<CommandReport> {
  const sheets = await host.sheetNames();
  if (!sheets.ok) return refusalReport(language, [sheets.refusal]);
  // Marks of an earlier check may lie on sheets that have none now.
  const clears = sheets.value.filter((name) => edits.every(({ sheet }) => sheet !== name)).map((sheet) => ({ kind: "clear-marks", sheet }) as const);
  const applied = await host.apply([...clears, ...edits], { signal });
  if (!applied.ok) return refusalReport(language, [applied.refusal]);
  if (applied.value.refused.length > 0) return partlyDoneReport(language, applied.value);
  const cells = edits.flatMap(({ marks }) => marks).flatMap(({ areas }) => areas).reduce((sum, area) => sum + size(area), 0);
  return report(language, { tone: "good", title: say(language, commandTexts.marked, { sheets: edits.length, cells }), paragraphs: [commandTexts.markedHow[language]] });
}

function size({ top, left, bottom, right }: Area): number {
  return (bottom - top + 1) * (right - left + 1);
}
