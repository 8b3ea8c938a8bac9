/** 问题清单: the findings as a sheet of our own, each with a link to its cell. */
import { REPORT, fill } from "../messages";
import { ruleById, sentenceOf, type Finding } from "../rules";
import { formatCell, legalSheetName, type CellStyle, type PlanCell, type PlanLink, type SheetPlan } from "../workbook";
import { groupByProject } from "./group";
import { levelText } from "./check-text";

const COLUMNS = [
  { title: REPORT.columnNumber.zh, width: 6 },
  { title: REPORT.columnLevel.zh, width: 7 },
  { title: REPORT.columnProject.zh, width: 26 },
  { title: REPORT.columnIndicator.zh, width: 20 },
  { title: REPORT.columnPlace.zh, width: 16 },
  { title: REPORT.columnValue.zh, width: 18 },
  { title: REPORT.columnSentence.zh, width: 52 },
  { title: REPORT.columnState.zh, width: 16 },
] as const;

const FONTS = ["仿宋_GB2312", "仿宋"] as const;
const BODY: CellStyle = { fonts: FONTS, size: 10.5, border: true, wrap: true, vertical: "center" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: { fonts: ["方正小标宋简体", "华文中宋", "宋体"], size: 18, horizontal: "center", vertical: "center" },
  head: { fonts: ["黑体"], size: 11, border: true, wrap: true, horizontal: "center", vertical: "center", fill: "#E8EEF7" },
  text: BODY,
  center: { ...BODY, horizontal: "center" },
  error: { ...BODY, horizontal: "center", bold: true, color: "#B10E1C" },
  warning: { ...BODY, horizontal: "center", bold: true, color: "#8A3707" },
  info: { ...BODY, horizontal: "center" },
};

const LINE_HEIGHT = 15;
const FIRST_ROW = 2;

/** Plans the list; `taken` are the names of the workbook's sheets that must not be used. */
export function planFindingsSheet(findings: readonly Finding[], taken: Iterable<string>): SheetPlan {
  const ordered = groupByProject(findings).flatMap((group) => group.findings);
  const cells: PlanCell[] = [
    { row: 0, column: 0, value: REPORT.findingsSheet.zh, style: "title" },
    ...COLUMNS.map(({ title }, column) => ({ row: 1, column, value: title, style: "head" })),
    ...ordered.flatMap((finding, index) => findingCells(finding, index)),
  ];
  const last = FIRST_ROW + ordered.length - 1;
  const area = { top: 0, left: 0, bottom: Math.max(1, last), right: COLUMNS.length - 1 };
  return {
    name: legalSheetName(REPORT.findingsSheet.zh, taken),
    kind: "findings",
    styles: STYLES,
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: new Map([[0, 32], [1, 22], ...ordered.map((finding, index): [number, number] => [FIRST_ROW + index, rowHeight(finding)])]),
    cells,
    merges: [{ top: 0, left: 0, bottom: 0, right: COLUMNS.length - 1 }],
    links: ordered.map((finding, index): PlanLink => ({ row: FIRST_ROW + index, column: 4, targetSheet: finding.cell.sheet, targetCell: finding.cell })),
    validations: [],
    freeze: { row: FIRST_ROW, column: 0 },
    print: {
      orientation: "landscape",
      margins: { top: 20, bottom: 20, left: 15, right: 15 },
      area,
      titleRows: { first: 1, last: 1 },
      fitToWidth: true,
      breaksBefore: [],
      footer: "— &P —",
    },
  };
}

function findingCells(finding: Finding, index: number): readonly PlanCell[] {
  const state = finding.accepted ? fill(REPORT.acceptedBecause.zh, { reason: finding.accepted.reason }) : "";
  const values: readonly (readonly [string | number, string])[] = [
    [index + 1, "center"],
    [levelText(finding.level, "zh"), finding.level],
    [finding.project?.name ?? REPORT.document.zh, "text"],
    [finding.indicator ?? "", "text"],
    [`${finding.cell.sheet}!${formatCell(finding.cell)}`, "text"],
    [finding.value, "text"],
    [`${ruleById(finding.rule)?.title.zh ?? finding.rule}：${sentenceOf(finding, "zh")}`, "text"],
    [state, "text"],
  ];
  return values.map(([value, style], column) => ({ row: FIRST_ROW + index, column, value, style }));
}

/** Enough lines for the longest cell: a Chinese character takes two units of the column's width. */
function rowHeight(finding: Finding): number {
  const texts = [finding.project?.name ?? "", finding.indicator ?? "", finding.cell.sheet + formatCell(finding.cell), finding.value, `${ruleById(finding.rule)?.title.zh ?? ""}：${sentenceOf(finding, "zh")}`];
  const widths = COLUMNS.slice(2, 7).map(({ width }) => width - 2);
  const lines = texts.map((text, index) =>
    text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(unitsOf(line) / (widths[index] ?? 10))), 0));
  return Math.min(400, Math.max(20, Math.max(...lines) * LINE_HEIGHT + 5));
}

function unitsOf(text: string): number {
  let units = 0;
  for (const character of text) units += character.charCodeAt(0) < 0x2e80 ? 1.1 : 2.2;
  return units;
}
