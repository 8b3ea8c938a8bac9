/** 校验工作簿: checks everything and tells the result; nothing is written unless the user asks for the marks. */
import { commandTexts, OUTCOME_REASONS, REPORT, UNREAD_REASONS, type Language } from "../messages";
import { groupByProject, overviewText, summarise, verdictText, type Verdict } from "../reports";
import { ruleById, type Finding } from "../rules";
import type { Command } from "./command";
import type { JudgedWorkbook } from "../publication";
import { judgeWorkbook } from "./judge";
import { markChoice } from "./mark-cells";
import { findingItem, refusalReport, report, say, type ReportGroup, type ReportItem, type Tone } from "./report";

/** A dialog shows the gravest; the pane shows all. */
const SHOWN = 60;
const RANK = { error: 0, warning: 1, info: 2 } as const;
export const TONES: Readonly<Record<Verdict, Tone>> = { publishable: "good", "after-review": "caution", "not-publishable": "bad" };

export const checkWorkbook: Command = async (context) => {
  const { language } = context;
  const judged = await judgeWorkbook(context);
  if (!judged.ok) return refusalReport(language, [judged.refusal]);
  const { document, result } = judged.value;
  const summary = summarise(document, result);
  const open = result.findings.filter(({ accepted }) => accepted === null);
  return report(language, {
    tone: TONES[summary.verdict],
    title: say(language, commandTexts.checked, { verdict: verdictText(summary.verdict, language) }),
    paragraphs: [
      overviewText(result, summary, language),
      ...(result.budgetYear === null ? [commandTexts.yearUnknown[language]] : []),
      ...(open.length === 0 ? [commandTexts.nothingOpen[language]] : []),
    ],
    groups: [...findingGroups(open, language), ...gaps(judged.value, language)],
    choices: markChoice(context, open),
  });
};

/** Grouped by project, the gravest findings first where not all can be shown. */
export function findingGroups(findings: readonly Finding[], language: Language): readonly ReportGroup[] {
  const shown = [...findings].sort((a, b) => RANK[a.level] - RANK[b.level]).slice(0, SHOWN);
  const groups = groupByProject(shown).map(({ project, findings: list }) => ({
    title: project ? [project.unitName, project.name].filter(Boolean).join(" · ") : REPORT.document[language],
    items: list.map((finding) => findingItem(finding, language)),
  }));
  const hidden = findings.length - shown.length;
  return hidden === 0 ? groups : [...groups, { title: say(language, commandTexts.moreFindings, { count: hidden }), items: [] }];
}

/** What was not read and what could not be checked: without it the result would look better than it is. */
function gaps({ document, result }: JudgedWorkbook, language: Language): readonly ReportGroup[] {
  const unread = document.unread.filter(({ reason }) => reason !== "own-sheet");
  const { notChecked } = summarise(document, result);
  const item = (place: string, text: string): ReportItem => ({ place, level: "warning", levelText: "", text });
  return [
    { title: REPORT.unreadTitle[language], items: unread.map(({ sheet, area, reason }) => item(`${sheet}!${area}`, UNREAD_REASONS[reason][language])) },
    { title: REPORT.notCheckedTitle[language], items: notChecked.map(({ rule, reason }) => item(ruleById(rule)?.title[language] ?? rule, OUTCOME_REASONS[reason][language])) },
  ].filter(({ items }) => items.length > 0);
}
