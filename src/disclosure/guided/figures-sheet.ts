/** 数字填报: a sheet of our own in which the figures and texts of a government-level note are typed, and reading it back. */
import { shortestNumber, squeeze } from "../../text";
import { gridOf, legalSheetName, type Area, type CellFacts, type CellScalar, type PlanCell, type PlanValidation, type SheetGrid, type SheetPlan, type WorkbookSnapshot } from "../../workbook";
import { isFigureText } from "../form/figure";
import type { NoteEntry } from "../note/note-entry";
import { NOTE_ENTRIES, NOTE_SECTIONS, REGION } from "../note/sections";
import { sectionHeading } from "../text/numbering";
import { NO_FIGURES, type GuidedEntry, type GuidedFigures } from "./guided-figures";
import { GUIDED_STYLES, entryHeight, guidedPrint } from "./guided-sheet";

/** Label, this year, last year, reason. */
const WIDTHS = [28, 15, 15, 32] as const;
const COLUMNS = { value: 1, previous: 2, reason: 3 } as const;
const LAST = WIDTHS.length - 1;
const CAPTIONS = { value: "本年预算数\n（万元）", previous: "上年预算数\n（万元）", reason: "增减原因" } as const;
const FIRST_ROW = 2;
const ROW_HEIGHT = 24;
/** Captions take two lines. */
const CAPTION_HEIGHT = 36;
/** A4 less the margins and the two rows that every page repeats. */
const PAGE_HEIGHT = 620;
const TEXT_HEIGHT = 70;
const TITLE = "政府预算公开数字填报";
const ADVICE = "金额单位：万元。没有的填 0，空着的不写入说明。合计可以不填。\n增减额和比例由程序计算。请不要改动左列的名称。";

type Line = { readonly kind: "section"; readonly name: string; readonly entries: readonly NoteEntry[] } | { readonly kind: "entry"; readonly entry: NoteEntry };

const LINES: readonly Line[] = [
  { kind: "entry", entry: REGION },
  ...NOTE_SECTIONS.flatMap(({ name, entries }, index): readonly Line[] => [
    { kind: "section", name: sectionHeading(index + 1, name), entries },
    ...entries.map((entry) => ({ kind: "entry" as const, entry })),
  ]),
];

/** Plans the sheet, filled with `figures`; `takenNames`: sheets that stay in the workbook. `readGuidedFigures` gives the figures back. */
export function planFiguresSheet(figures: GuidedFigures = NO_FIGURES, takenNames: readonly string[] = []): SheetPlan {
  const typed = (entry: NoteEntry): GuidedEntry => figures.entries[entry.key] ?? { value: "", previous: "", reason: "" };
  const heights = LINES.map((line) => (line.kind === "section" ? (isCompared(line.entries) ? CAPTION_HEIGHT : ROW_HEIGHT) : heightOf(line.entry, typed(line.entry))));
  return {
    name: legalSheetName("公开数字填报", takenNames), kind: "figures", styles: GUIDED_STYLES, columnWidths: WIDTHS,
    cells: [
      ...banner(0, TITLE, "title"), ...banner(1, ADVICE, "hint"),
      ...LINES.flatMap((line, index) => (line.kind === "section" ? sectionCells(line, FIRST_ROW + index) : entryCells(line.entry, typed(line.entry), FIRST_ROW + index))),
    ],
    rowHeights: new Map([[0, 34], [1, 36], ...heights.map((height, index): [number, number] => [FIRST_ROW + index, height])]),
    merges: [0, 1, ...LINES.flatMap((line, index) => (line.kind === "entry" && line.entry.kind === "text" ? [FIRST_ROW + index] : []))].map((row) => acrossOf(row, row < FIRST_ROW ? 0 : COLUMNS.value)),
    links: [],
    validations: LINES.flatMap((line, index) => (line.kind === "entry" ? hints(line.entry, FIRST_ROW + index) : [])),
    freeze: { row: FIRST_ROW, column: 1 },
    print: { ...guidedPrint({ first: 0, last: 1 }), breaksBefore: breaksOf(heights) },
  };
}

/** The figures typed in the workbook's sheet of figures; null where it has none. What is no amount stays the text it is, to be told. */
export function readGuidedFigures(snapshot: WorkbookSnapshot): GuidedFigures | null {
  const sheet = snapshot.sheets.find(({ ownKind }) => ownKind === "figures");
  if (!sheet) return null;
  const grid = gridOf(sheet);
  const byLabel = new Map(NOTE_ENTRIES.map((entry) => [squeeze(entry.label), entry]));
  const ours = new Set(LINES.flatMap((line) => (line.kind === "section" ? [squeeze(line.name)] : [])));
  const entries: Record<string, GuidedEntry> = {};
  const unknownRows: number[] = [];
  for (const { row } of sheet.rows.filter((line) => line.row >= FIRST_ROW)) {
    const label = squeeze(String(grid.value({ row, column: 0 }) ?? ""));
    const entry = byLabel.get(label);
    const typed = { value: typedAt(grid, row, COLUMNS.value), previous: typedAt(grid, row, COLUMNS.previous), reason: typedAt(grid, row, COLUMNS.reason) };
    const isBlank = Object.values(typed).every((text) => text === "");
    // A second row of one label could only replace the first: a person has to say which one holds.
    if (entry !== undefined && entries[entry.key] === undefined) { if (!isBlank) entries[entry.key] = typed; }
    else if (!isBlank && !ours.has(label)) unknownRows.push(row + 1);
  }
  return { entries, unknownRows };
}

function banner(row: number, text: string, style: "title" | "hint"): readonly PlanCell[] {
  return WIDTHS.map((_, column) => ({ row, column, value: column === 0 ? text : null, style }));
}

/** The section's name, and over each column that its rows use what is typed there. */
function sectionCells({ name, entries }: Extract<Line, { readonly kind: "section" }>, row: number): readonly PlanCell[] {
  const amounts = entries.some(({ kind }) => kind !== "text");
  const compared = isCompared(entries);
  return [
    { row, column: 0, value: name, style: "section" },
    { row, column: COLUMNS.value, value: amounts ? (compared ? CAPTIONS.value : "金额（万元）") : null, style: "caption" },
    { row, column: COLUMNS.previous, value: compared ? CAPTIONS.previous : null, style: "caption" },
    { row, column: COLUMNS.reason, value: compared ? CAPTIONS.reason : null, style: "caption" },
  ];
}

function isCompared(entries: readonly NoteEntry[]): boolean {
  return entries.some(({ compared }) => compared === true);
}

function entryCells(entry: NoteEntry, { value, previous, reason }: GuidedEntry, row: number): readonly PlanCell[] {
  const cell = (column: number, text: string, style: "entry" | "amount" | "reason" | "none"): PlanCell =>
    ({ row, column, value: text === "" ? null : style === "amount" && isFigureText(text) ? Number(text) : text, style });
  const isText = entry.kind === "text";
  return [
    { row, column: 0, value: entry.label, style: "label" },
    cell(COLUMNS.value, value, isText ? "entry" : "amount"),
    cell(COLUMNS.previous, previous, isText ? "entry" : entry.compared ? "amount" : "none"),
    cell(COLUMNS.reason, reason, isText ? "entry" : entry.compared ? "reason" : "none"),
  ];
}

function heightOf(entry: NoteEntry, { value, reason }: GuidedEntry): number {
  const room = WIDTHS.slice(COLUMNS.value).reduce((sum, width) => sum + width, 0);
  if (entry.kind === "text") return entryHeight(value, room, entry === REGION ? ROW_HEIGHT : TEXT_HEIGHT);
  return entryHeight(reason, WIDTHS[COLUMNS.reason], ROW_HEIGHT);
}

/** Sections that a page has no room for begin the next one. */
function breaksOf(heights: readonly number[]): readonly number[] {
  const starts = LINES.flatMap((line, index) => (line.kind === "section" ? [index] : []));
  const breaks: number[] = [];
  let top = 0;
  starts.forEach((start, section) => {
    const end = starts[section + 1] ?? LINES.length;
    if (start > top && heights.slice(top, end).reduce((sum, height) => sum + height, 0) > PAGE_HEIGHT) {
      breaks.push(FIRST_ROW + start);
      top = start;
    }
  });
  return breaks;
}

function acrossOf(row: number, left: number): Area {
  return { top: row, left, bottom: row, right: LAST };
}

function hints({ kind, compared, label, hint }: NoteEntry, row: number): readonly PlanValidation[] {
  const at = (left: number, right: number, text: string): PlanValidation => ({ area: { top: row, left, bottom: row, right }, hintTitle: label, hint: text });
  if (kind === "text") return [at(COLUMNS.value, LAST, hint)];
  return [
    at(COLUMNS.value, compared ? COLUMNS.previous : COLUMNS.value, hint),
    ...(compared ? [at(COLUMNS.reason, COLUMNS.reason, "与上年不同的，写明主要原因，例如：更新公务用车1辆。")] : []),
  ];
}

function typedAt(grid: SheetGrid, row: number, column: number): string {
  return textOf(grid.value({ row, column }), grid.facts({ row, column }));
}

/** Calculated amounts to the fen: 0.1+0.2 is 0.3. A formula without a result, or an error, stays what it is: no amount. */
function textOf(value: CellScalar, facts: CellFacts | undefined): string {
  if (facts?.error !== undefined) return facts.error;
  if (facts?.notCalculated) return facts.formula ?? "=";
  if (typeof value !== "number") return value === null ? "" : String(value).trim();
  const isPlain = Math.abs(value) < 1e15;
  return isPlain ? shortestNumber(value.toFixed(FEN_PLACES)) : String(value);
}

/** 1 fen is 0.000001 万元. */
const FEN_PLACES = 6;
