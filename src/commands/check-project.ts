/** 校验此项目: the findings of the project that holds the selected cell. */
import { commandTexts } from "../messages";
import { summarise, verdictText, type Verdict } from "../reports";
import { formatCell } from "../workbook";
import { TONES, findingGroups } from "./check-workbook";
import type { Command } from "./command";
import { judgeWorkbook } from "./judge";
import { refusalReport, report, say } from "./report";
import { projectAt } from "./selected-project";

export const checkProject: Command = async (context) => {
  const { language, selectedCell } = context;
  const selected = await selectedCell();
  if (!selected.ok) return refusalReport(language, [selected.refusal]);
  const judged = await judgeWorkbook(context);
  if (!judged.ok) return refusalReport(language, [judged.refusal]);
  const { document, result } = judged.value;
  const index = projectAt(document, selected.value);
  const project = index === null ? undefined : document.projects[index];
  if (!project) return report(language, { tone: "caution", title: say(language, commandTexts.cellHasNoProject, { cell: formatCell(selected.value) }) });
  const open = result.findings.filter((finding) => finding.accepted === null && finding.project?.index === index);
  const count = (level: string): number => open.filter((finding) => finding.level === level).length;
  const [errors, warnings, infos] = [count("error"), count("warning"), count("info")] as const;
  // What was not read could belong to this project.
  const { notChecked, unread } = summarise(document, result);
  const gaps = notChecked.length + unread > 0;
  const verdict: Verdict = errors > 0 ? "not-publishable" : warnings > 0 || gaps ? "after-review" : "publishable";
  return report(language, {
    tone: TONES[verdict],
    title: say(language, commandTexts.checkedProject, { project: project.name.text, verdict: verdictText(verdict, language) }),
    paragraphs: [
      say(language, commandTexts.projectCounts, { indicators: project.indicators.length, errors, warnings, infos }),
      ...(result.budgetYear === null ? [commandTexts.yearUnknown[language]] : []),
      ...(open.length === 0 ? [commandTexts.nothingOpen[language]] : []),
    ],
    groups: findingGroups(open, language),
  });
};
