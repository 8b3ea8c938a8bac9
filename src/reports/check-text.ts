/** A check as text for a terminal: one line a finding, grouped by project. */
import { OUTCOME_REASONS, REPORT, UNREAD_REASONS, fill, type Language } from "../messages";
import type { DisclosureDocument } from "../model";
import { ruleById, sentenceOf, type CheckResult, type Finding } from "../rules";
import { formatCell } from "../workbook";
import { groupByProject, separateGrouped, type RuleGroup } from "./group";
import { summarise, type CheckSummary, type Verdict } from "./verdict";

const VERDICTS = { publishable: REPORT.publishable, "after-review": REPORT.afterReview, "not-publishable": REPORT.notPublishable } as const;
const LEVELS = { error: REPORT.error, warning: REPORT.warning, info: REPORT.info } as const;

export function levelText(level: Finding["level"], language: Language): string {
  return LEVELS[level][language];
}

export function verdictText(verdict: Verdict, language: Language): string {
  return VERDICTS[verdict][language];
}

export function overviewText(result: CheckResult, summary: CheckSummary, language: Language): string {
  const { errors, warnings, infos, accepted } = summary;
  return fill(REPORT.overview[language], { projects: result.projects, indicators: result.indicators, errors, warnings, infos, accepted });
}

/** Why a rule could not check everything, in words. */
export function notCheckedText(entry: CheckSummary["notChecked"][number], language: Language): string {
  return OUTCOME_REASONS[entry.reason][language];
}

/** The whole report of one file. */
export function checkText(file: string, document: DisclosureDocument, result: CheckResult, language: Language = "zh"): string {
  const summary = summarise(document, result);
  const year = result.budgetYear === null
    ? REPORT.budgetYearUnknown[language]
    : fill(REPORT.budgetYear[language], { year: result.budgetYear });
  const { single, grouped } = separateGrouped(result.findings);
  return [
    `${file}　${verdictText(summary.verdict, language)}`,
    overviewText(result, summary, language),
    year,
    ...groupByProject(single).flatMap(({ project, findings }) => [
      "",
      project ? [project.unitName, project.name].filter(Boolean).join(" · ") : REPORT.document[language],
      ...findings.map((finding) => findingLine(finding, language)),
    ]),
    ...section(REPORT.groupedTitle[language], grouped.map((group) => groupLine(group, language))),
    ...section(REPORT.unreadTitle[language], document.unread.map(({ sheet, area, reason }) => `${sheet}!${area}　${UNREAD_REASONS[reason][language]}`)),
    ...section(REPORT.notCheckedTitle[language], summary.notChecked.map((entry) =>
      `${ruleById(entry.rule)?.title[language] ?? entry.rule}：${notCheckedText(entry, language)}`)),
    ...section(REPORT.offTitle[language], summary.off.map((rule) => ruleById(rule)?.title[language] ?? rule)),
    "",
  ].join("\n");
}

function findingLine(finding: Finding, language: Language): string {
  const place = `${finding.cell.sheet}!${formatCell(finding.cell)}`;
  const accepted = finding.accepted ? `（${fill(REPORT.acceptedBecause[language], { reason: finding.accepted.reason })}）` : "";
  return `  ${levelText(finding.level, language)}　${place}　${sentenceOf(finding, language)}${accepted}`;
}

/** One line for all findings of a rule: how many, what is wrong (told of the first), and where. */
function groupLine({ rule, level, findings }: RuleGroup, language: Language): string {
  const [first] = findings;
  const places = placesBySheet(findings).map(([sheet, cells]) => `${sheet}!${cells.join(", ")}`).join("; ");
  const title = ruleById(rule)?.title[language] ?? rule;
  return `${levelText(level, language)}　${title}　${fill(REPORT.times[language], { count: findings.length })}　${first ? sentenceOf(first, language) : ""}（${places}）`;
}

/** The cells of findings in A1, sheet by sheet. */
export function placesBySheet(findings: readonly Finding[]): readonly (readonly [sheet: string, cells: readonly string[]])[] {
  const sheets = new Map<string, string[]>();
  for (const { cell } of findings) {
    const known = sheets.get(cell.sheet);
    if (known) known.push(formatCell(cell));
    else sheets.set(cell.sheet, [formatCell(cell)]);
  }
  return [...sheets];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${line}`)];
}
