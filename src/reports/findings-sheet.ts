/** 问题清单: the findings as a sheet of our own, each with a link to its cell. */
import { REPORT, fill } from "../messages";
import { ruleById, sentenceOf, type Finding } from "../rules";
import { textHeight } from "../text";
import { BODY_SIZE, LIST_LOOKS, ROW_LIMIT, formatCell, legalSheetName, listPrint, type CellStyle, type PlanCell, type PlanLink, type SheetPlan } from "../workbook";
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

const CENTER: CellStyle = { ...LIST_LOOKS.body, horizontal: "center" };
const STYLES: Readonly<Record<string, CellStyle>> = {
  title: LIST_LOOKS.title,
  head: LIST_LOOKS.head,
  text: LIST_LOOKS.body,
  center: CENTER,
  error: { ...CENTER, bold: true, color: "#B10E1C" },
  warning: { ...CENTER, bold: true, color: "#8A3707" },
  info: CENTER,
};

const TITLE_HEIGHT = 34;
const HEADER_ROW = 1;
const FIRST_ROW = 2;
const PLACE_COLUMN = 4;

/** A text is shown up to here; the whole stands in the cell that the line links to. */
const LONGEST_TEXT = 400;

/** Plans the list; `taken` are the names of the workbook's sheets that must not be used. */
export function planFindingsSheet(findings: readonly Finding[], taken: Iterable<string>): SheetPlan {
  const lines = groupByProject(findings).flatMap((group) => group.findings).map((finding, index) => ({ finding, row: FIRST_ROW + index, cells: lineCells(finding, index) }));
  const right = COLUMNS.length - 1;
  return {
    name: legalSheetName(REPORT.findingsSheet.zh, taken),
    kind: "findings",
    styles: STYLES,
    columnWidths: COLUMNS.map(({ width }) => width),
    rowHeights: new Map([[0, TITLE_HEIGHT], [HEADER_ROW, heightOf(COLUMNS.map(({ title }) => title), LIST_LOOKS.head.size)], ...lines.map(({ row, cells }): [number, number] => [row, heightOf(cells.map(({ value }) => String(value)), BODY_SIZE)])]),
    cells: [
      { row: 0, column: 0, value: REPORT.findingsSheet.zh, style: "title" },
      ...COLUMNS.map(({ title }, column) => ({ row: HEADER_ROW, column, value: title, style: "head" })),
      ...lines.flatMap(({ row, cells }) => cells.map(({ value, style }, column): PlanCell => ({ row, column, value, style }))),
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right }],
    links: lines.map(({ finding, row }): PlanLink => ({ row, column: PLACE_COLUMN, targetSheet: finding.cell.sheet, targetCell: finding.cell })),
    validations: [],
    freeze: { row: FIRST_ROW, column: 0 },
    print: listPrint(HEADER_ROW, { area: { top: 0, left: 0, bottom: HEADER_ROW + lines.length, right } }),
  };
}

/** In the order of COLUMNS. */
function lineCells(finding: Finding, index: number): readonly { readonly value: string | number; readonly style: string }[] {
  const state = finding.accepted ? fill(REPORT.acceptedBecause.zh, { reason: finding.accepted.reason }) : "";
  return [
    { value: index + 1, style: "center" },
    { value: levelText(finding.level, "zh"), style: finding.level },
    { value: shown(finding.project?.name ?? REPORT.document.zh), style: "text" },
    { value: shown(finding.indicator ?? ""), style: "text" },
    { value: `${finding.cell.sheet}!${formatCell(finding.cell)}`, style: "text" },
    { value: shown(finding.value), style: "text" },
    { value: shown(`${ruleById(finding.rule)?.title.zh ?? finding.rule}：${sentenceOf(finding, "zh")}`), style: "text" },
    { value: shown(state), style: "text" },
  ];
}

function shown(text: string): string {
  const characters = Array.from(text);
  return characters.length <= LONGEST_TEXT ? text : `${characters.slice(0, LONGEST_TEXT).join("")}…`;
}

/** Enough for the highest cell. */
function heightOf(texts: readonly string[], size: number): number {
  return Math.min(ROW_LIMIT, Math.max(...texts.map((text, column) => textHeight(text, COLUMNS[column]?.width ?? 0, size))));
}
