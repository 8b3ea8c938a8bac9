/** 项目支出绩效目标审核表: one form a project, the four questions filled in with what the check found; opinion and conclusion are a person's. */
import { REVIEW, fill } from "../messages";
import type { DisclosureDocument, Project } from "../model";
import { ruleById, ruleFamilies, type CheckResult, type Finding } from "../rules";
import { readInTenThousandYuan, textHeight } from "../text";
import { FONTS, LIST_FOOTER, legalSheetName, type Area, type CellStyle, type PlanCell, type SheetPlan } from "../workbook";
import { reviewQuestionOf, REVIEW_QUESTIONS, type ReviewQuestion } from "./review-questions";

/** Together the 156 mm between the margins. */
const WIDTHS = [13, 31, 15, 25] as const;
const SIZE = 12;
const BODY: CellStyle = { fonts: FONTS.body, size: SIZE, border: true, wrap: true, vertical: "center", horizontal: "left" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { fonts: FONTS.title, size: 22, horizontal: "center", vertical: "center" },
  year: { fonts: FONTS.body, size: SIZE, horizontal: "center", vertical: "center" },
  label: { ...BODY, fonts: FONTS.label, horizontal: "center" },
  text: BODY,
  center: { ...BODY, horizontal: "center" },
  sign: { ...BODY, border: false },
};
/** Points between the margins of 37 and 35 mm, less a little for programs that round row heights up. */
const PAGE_HEIGHT = 628;
const TITLE_HEIGHT = 42;
/** Rows to write an opinion in by hand take what the form leaves of the page, between these. */
const OPINION = { least: 22, most: 48 } as const;
const MOST_RULES = 6;

type Line = readonly { readonly value: string; readonly style: string; readonly span: number }[];

/** Plans the forms, one a page; `taken` are the names of the workbook's sheets that must not be used. */
export function planReviewSheet(document: DisclosureDocument, result: CheckResult, taken: Iterable<string> = []): SheetPlan {
  const cells: PlanCell[] = [];
  const merges: Area[] = [];
  const rowHeights = new Map<number, number>();
  const breaksBefore: number[] = [];
  let row = 0;
  document.projects.forEach((project, index) => {
    if (row > 0) breaksBefore.push(row);
    const found = result.findings.filter((finding) => finding.project?.index === index && finding.accepted === null);
    const lines = formLines(project, result, found);
    const heights = heightsOf(lines);
    lines.forEach((line, place) => {
      let column = 0;
      for (const { value, style, span } of line) {
        for (let at = column; at < column + span; at++) cells.push({ row, column: at, value: at === column && value !== "" ? value : null, style });
        if (span > 1) merges.push({ top: row, left: column, bottom: row, right: column + span - 1 });
        column += span;
      }
      rowHeights.set(row, heights[place] ?? 0);
      row += 1;
    });
  });
  return {
    name: legalSheetName(REVIEW.sheet.zh, taken), kind: "review", styles: STYLES, columnWidths: WIDTHS, rowHeights, cells, merges, links: [], validations: [], freeze: null,
    print: {
      orientation: "portrait", margins: { top: 37, bottom: 35, left: 28, right: 26 },
      area: row > 0 ? { top: 0, left: 0, bottom: row - 1, right: WIDTHS.length - 1 } : null,
      titleRows: null, fitToWidth: true, breaksBefore, footer: LIST_FOOTER,
    },
  };
}

function formLines(project: Project, result: CheckResult, found: readonly Finding[]): readonly Line[] {
  const label = (value: string, span = 1) => ({ value, style: "label", span });
  const text = (value: string, span = 1) => ({ value, style: "text", span });
  const center = (value: string, span = 1) => ({ value, style: "center", span });
  return [
    [{ value: REVIEW.title.zh, style: "title", span: 4 }],
    [{ value: result.budgetYear === null ? "" : `（${String(result.budgetYear)}年度）`, style: "year", span: 4 }],
    [label(REVIEW.name.zh), text(project.name.text, 3)],
    [label(REVIEW.unit.zh), text(project.unitName.text, 3)],
    [label(REVIEW.code.zh), center(project.code.text), label(REVIEW.budget.zh), center(readInTenThousandYuan(project.budget.text, project.moneyUnit) ?? project.budget.text)],
    [label(REVIEW.question.zh), label(REVIEW.points.zh), label(REVIEW.found.zh, 2)],
    ...REVIEW_QUESTIONS.flatMap((question): readonly Line[] => [
      [label(REVIEW[question].zh), text(REVIEW[`${question}Points`].zh), text(foundText(question, result, found), 2)],
      [label(REVIEW.opinion.zh), text("", 3)],
    ]),
    [label(REVIEW.verdict.zh), center(REVIEW.grades.zh, 3)],
    [{ value: REVIEW.signature.zh, style: "sign", span: 4 }],
  ];
}

/** Counts by level, the rules that were broken most, and what could not be checked: "没有发现问题" only where everything was. */
function foundText(question: ReviewQuestion, result: CheckResult, found: readonly Finding[]): string {
  const asked = (rule: string) => QUESTION_OF.get(rule) === question;
  const own = found.filter((finding) => asked(finding.rule));
  const notChecked = result.outcomes.filter((outcome) => outcome.reason !== null && asked(outcome.rule)).length;
  const gap = notChecked === 0 ? [] : [fill(REVIEW.notChecked.zh, { count: notChecked })];
  if (own.length === 0) return gap[0] ?? REVIEW.nothing.zh;
  const count = (level: Finding["level"]) => own.filter((finding) => finding.level === level).length;
  const counts = fill(REVIEW.counts.zh, { errors: count("error"), warnings: count("warning"), infos: count("info") });
  const byRule = new Map<string, number>();
  for (const { rule } of own) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  const names = [...byRule].sort(([, a], [, b]) => b - a).map(([rule, times]) => `${ruleById(rule)?.title.zh ?? rule}${times > 1 ? ` ${String(times)} 处` : ""}`);
  const more = names.length > MOST_RULES ? "等" : "";
  return [`${counts}：${names.slice(0, MOST_RULES).join("、")}${more}`, ...gap].join("；");
}

const QUESTION_OF: ReadonlyMap<string, ReviewQuestion> = new Map(ruleFamilies.flatMap(({ id, rules }) => rules.flatMap((rule) => {
  const question = reviewQuestionOf(id, rule.id);
  return question === null ? [] : [[rule.id, question] as const];
})));

/** Row heights of one form, which fills a page at most. */
function heightsOf(lines: readonly Line[]): readonly number[] {
  const own = lines.map((line, place) => (place === 0 ? TITLE_HEIGHT : isOpinion(line) ? 0 : textRowHeight(line)));
  const left = PAGE_HEIGHT - own.reduce((sum, height) => sum + height, 0);
  const opinion = Math.max(OPINION.least, Math.min(OPINION.most, Math.floor(left / lines.filter(isOpinion).length)));
  return own.map((height) => (height === 0 ? opinion : height));
}

function isOpinion(line: Line): boolean {
  return line[0]?.value === REVIEW.opinion.zh;
}

function textRowHeight(line: Line): number {
  let column = 0;
  let height = 0;
  for (const { value, span } of line) {
    const width = WIDTHS.slice(column, column + span).reduce<number>((sum, one) => sum + one, 0);
    height = Math.max(height, textHeight(value, width, SIZE));
    column += span;
  }
  return height;
}
