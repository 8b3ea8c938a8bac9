/** A check as one HTML page to send back to the department: no script, no outside resource, every text escaped. */
import { REPORT, UNREAD_REASONS, fill } from "../messages";
import type { DisclosureDocument } from "../model";
import { ruleById, sentenceOf, type AnyRule, type CheckResult, type Finding } from "../rules";
import { formatCell } from "../workbook";
import { groupByProject, groupByRule, separateGrouped } from "./group";
import { levelText, notCheckedText, overviewText, placesBySheet, verdictText } from "./check-text";
import { summarise } from "./verdict";

export interface HtmlReportFile {
  /** As shown, and as the target of the cell links when the report lies beside the workbook. */
  readonly file: string;
  readonly document: DisclosureDocument;
  readonly result: CheckResult;
}

const STYLE = `
body{font:15px/1.6 "Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC",sans-serif;color:#242424;margin:0 auto;max-width:1080px;padding:24px}
h1{font-size:24px;margin:0 0 8px}h2{font-size:19px;margin:32px 0 8px;border-bottom:2px solid #0f6cbd;padding-bottom:4px}h3{font-size:16px;margin:20px 0 6px}
.verdict{display:inline-block;padding:2px 12px;border-radius:4px;font-weight:600;border:1px solid currentColor}
.not-publishable{color:#b10e1c}.after-review{color:#8a3707}.publishable{color:#0e700e}
table{border-collapse:collapse;width:100%;margin:4px 0 12px;table-layout:fixed}
th,td{border:1px solid #d1d1d1;padding:4px 8px;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f0f0f0;font-weight:600}
.level{width:5em;white-space:nowrap}.place{width:9em}.value{width:12em}
.error .level{color:#b10e1c;font-weight:600}.warning .level{color:#8a3707;font-weight:600}.info .level{color:#424242}
.accepted{color:#707070}dl{margin:4px 0}dt{font-weight:600}dd{margin:0 0 6px}
@media print{body{padding:0;font-size:12px}tr{break-inside:avoid}h2,h3{break-after:avoid}}`;

/** A file that could not be checked, and the sentence that says why. */
interface RefusedFile {
  readonly file: string;
  readonly message: string;
}

/** A complete page for any number of files; what was refused stands first, so that nobody takes the rest for all. */
export function checkHtml(files: readonly HtmlReportFile[], refused: readonly RefusedFile[] = []): string {
  const usedRules = new Set(files.flatMap(({ result }) => result.findings.map(({ rule }) => rule)));
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${REPORT.title.zh}</title><style>${STYLE}</style></head>
<body><h1>${REPORT.title.zh}</h1>
${list(REPORT.refusedTitle.zh, refused.map(({ file, message }) => `${file}：${message}`))}
${files.map(fileSection).join("\n")}
${[...usedRules].map(ruleById).flatMap((rule) => (rule ? [rulePageSection(rule)] : [])).join("\n")}
</body></html>
`;
}

function fileSection({ file, document, result }: HtmlReportFile): string {
  const summary = summarise(document, result);
  const year = result.budgetYear === null ? REPORT.budgetYearUnknown.zh : fill(REPORT.budgetYear.zh, { year: result.budgetYear });
  const { single, grouped } = separateGrouped(result.findings);
  return `<section><h2>${escapeHtml(file)}</h2>
<p><span class="verdict ${summary.verdict}">${verdictText(summary.verdict, "zh")}</span></p>
<p>${escapeHtml(overviewText(result, summary, "zh"))}<br>${escapeHtml(year)}</p>
${ruleCounts(result.findings)}
${groupByProject(single).map(({ project, findings }) => `<h3>${escapeHtml(project ? [project.unitName, project.name, project.code].filter(Boolean).join(" · ") : REPORT.document.zh)}</h3>
${findingTable(file, findings)}`).join("\n")}
${list(REPORT.groupedTitle.zh, grouped.map(({ rule, findings }) =>
    `${ruleById(rule)?.title.zh ?? rule}（${fill(REPORT.times.zh, { count: findings.length })}）：${placesBySheet(findings).map(([sheet, cells]) => `${sheet}!${cells.join(", ")}`).join("; ")}`))}
${list(REPORT.unreadTitle.zh, document.unread.map(({ sheet, area, reason }) => `${sheet}!${area}　${UNREAD_REASONS[reason].zh}`))}
${list(REPORT.notCheckedTitle.zh, summary.notChecked.map((entry) => `${ruleById(entry.rule)?.title.zh ?? entry.rule}：${notCheckedText(entry, "zh")}`))}
${list(REPORT.offTitle.zh, summary.off.map((rule) => ruleById(rule)?.title.zh ?? rule))}
</section>`;
}

function ruleCounts(findings: readonly Finding[]): string {
  if (findings.length === 0) return `<p>${REPORT.noFindings.zh}</p>`;
  const rows = groupByRule(findings).map(({ rule, level, findings: found }) =>
    `<tr class="${level}"><td class="level">${levelText(level, "zh")}</td><td><a href="#${rule}">${escapeHtml(ruleById(rule)?.title.zh ?? rule)}</a></td><td class="level">${fill(REPORT.times.zh, { count: found.length })}</td></tr>`);
  return `<h3>${REPORT.byRule.zh}</h3><table><tbody>${rows.join("")}</tbody></table>`;
}

function findingTable(file: string, findings: readonly Finding[]): string {
  const rows = findings.map((finding) => {
    const cell = formatCell(finding.cell);
    const link = `${encodeURI(file.split(/[\\/]/).at(-1) ?? file)}#'${encodeURIComponent(finding.cell.sheet)}'!${cell}`;
    const note = finding.accepted ? `<br><span class="accepted">${escapeHtml(fill(REPORT.acceptedBecause.zh, { reason: finding.accepted.reason }))}</span>` : "";
    return `<tr class="${finding.level}"><td class="level">${levelText(finding.level, "zh")}</td><td class="place"><a href="${escapeHtml(link)}">${escapeHtml(finding.cell.sheet)}!${cell}</a></td><td class="value">${escapeHtml(finding.value)}</td><td>${escapeHtml(sentenceOf(finding, "zh"))}${note}</td></tr>`;
  });
  return `<table><thead><tr><th class="level">${REPORT.columnLevel.zh}</th><th class="place">${REPORT.columnPlace.zh}</th><th class="value">${REPORT.columnValue.zh}</th><th>${REPORT.columnSentence.zh}</th></tr></thead><tbody>${rows.join("")}</tbody></table>`;
}

function rulePageSection(rule: AnyRule): string {
  const { why, how, acceptable, limits } = rule.page;
  const basis = rule.basis.map(({ document, note }) => (note ? `${document}：${note}` : document)).join("；");
  const parts = [["为什么", why], ["怎么改", how], ["什么时候可以接受", acceptable], ["检查的局限", limits], ["依据", basis]] as const;
  return `<section id="${rule.id}"><h3>${escapeHtml(rule.title.zh)}</h3><dl>${parts.map(([name, text]) => `<dt>${name}</dt><dd>${escapeHtml(text)}</dd>`).join("")}</dl></section>`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `<h3>${title}</h3><ul>${lines.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul>`;
}

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text for HTML content and attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}
