/** A sheet plan as steps in the order that Excel needs: formats before values, links before looks (a link brings a look of its own). */
import { columnName, formatArea, formatCell, type CellStyle, type PlanCell, type PlanLink, type PlanValidation, type SheetPlan } from "../../../workbook";
import { areasOfCells, packAreas, packTexts } from "../addresses";
import { inputFor } from "./cell-input";
import { CALL_BYTES, type PlanStep } from "./plan-step";
import { printSteps } from "./print-steps";

const BLOCK_CELLS = 6_000;
const BLOCK_BYTES = 400_000;
const HINT_TITLE = 32;
const HINT_TEXT = 255;

export function* planSteps(plan: SheetPlan): Generator<PlanStep> {
  yield* valueSteps(plan);
  yield* plan.links.map(linkStep);
  yield* styleSteps(plan);
  yield* plan.merges.map((area): PlanStep => ({ bytes: CALL_BYTES, run: (sheet) => { sheet.getRange(formatArea(area)).merge(false); } }));
  yield* sizeSteps(plan);
  yield* plan.validations.map(validationStep);
  yield* printSteps(plan);
}

/** Blocks of whole rows, small enough for one request whatever their texts; null leaves a cell as it is. */
function* valueSteps({ cells, styles }: SheetPlan): Generator<PlanStep> {
  const filled = cells.filter((cell) => cell.value !== null || styles[cell.style]?.numberFormat !== undefined).sort((a, b) => a.row - b.row);
  const right = filled.reduce((most, cell) => Math.max(most, cell.column), 0);
  let block: PlanCell[] = [];
  let bytes = 0;
  for (const cell of filled) {
    const [first] = block;
    const isNewRow = block.at(-1)?.row !== cell.row;
    if (first && isNewRow && (bytes > BLOCK_BYTES || (cell.row - first.row + 1) * (right + 1) > BLOCK_CELLS)) {
      yield blockStep(block, first.row, right, styles);
      block = [];
      bytes = 0;
    }
    block.push(cell);
    bytes += String(cell.value ?? "").length * 3;
  }
  if (block[0]) yield blockStep(block, block[0].row, right, styles);
}

function blockStep(cells: readonly PlanCell[], top: number, right: number, styles: SheetPlan["styles"]): PlanStep {
  const height = Math.max(...cells.map((cell) => cell.row)) - top + 1;
  const blank = (): (string | number | boolean | null)[][] => Array.from({ length: height }, () => Array.from({ length: right + 1 }, () => null));
  const values = blank();
  const formats = blank();
  let hasFormats = false;
  let bytes = CALL_BYTES + height * (right + 1) * 10;
  for (const cell of cells) {
    const numberFormat = styles[cell.style]?.numberFormat ?? "General";
    const [valueLine, formatLine] = [values[cell.row - top], formats[cell.row - top]];
    if (!valueLine || !formatLine) continue;
    if (cell.value !== null) valueLine[cell.column] = inputFor(cell.value, numberFormat);
    if (numberFormat !== "General") {
      formatLine[cell.column] = numberFormat;
      hasFormats = true;
    }
    bytes += String(cell.value ?? "").length * 3;
  }
  return { bytes, run: (sheet) => {
    const range = sheet.getRangeByIndexes(top, 0, height, right + 1);
    if (hasFormats) range.numberFormat = formats;
    range.values = values;
  } };
}

function linkStep({ row, column, targetSheet, targetCell, tip }: PlanLink): PlanStep {
  const documentReference = `'${targetSheet.replaceAll("'", "''")}'!${formatCell(targetCell)}`;
  return { bytes: CALL_BYTES, run: (sheet) => {
    sheet.getRange(formatCell({ row, column })).hyperlink = { documentReference, ...(tip === undefined ? {} : { screenTip: tip }) };
  } };
}

/** Each look once for all the cells that have it. */
function* styleSteps({ cells, styles }: SheetPlan): Generator<PlanStep> {
  for (const [key, style] of Object.entries(styles)) {
    const areas = areasOfCells(cells.filter((cell) => cell.style === key));
    for (const addresses of packAreas(areas)) yield { bytes: addresses.length + 8 * CALL_BYTES, run: (sheet) => { setLook(sheet.getRanges(addresses).format, style); } };
    if (style.border !== true) continue;
    yield* borderSteps(packAreas(areas), ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"]);
    // Inner borders exist only where an area has an inside.
    yield* borderSteps(packAreas(areas.filter((area) => area.left < area.right)), ["InsideVertical"]);
    yield* borderSteps(packAreas(areas.filter((area) => area.top < area.bottom)), ["InsideHorizontal"]);
  }
}

type Side = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideVertical" | "InsideHorizontal";

function borderSteps(packs: readonly string[], sides: readonly Side[]): readonly PlanStep[] {
  return packs.map((addresses) => ({ bytes: addresses.length + sides.length * CALL_BYTES, run: (sheet) => {
    const { borders } = sheet.getRanges(addresses).format;
    for (const side of sides) borders.getItem(side).style = "Continuous";
  } }));
}

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

function setLook(format: Excel.RangeFormat, style: CellStyle): void {
  const [font] = style.fonts;
  if (font !== undefined) format.font.name = font;
  format.font.size = style.size;
  format.font.bold = style.bold === true;
  format.font.color = style.color ?? "#000000";
  format.font.underline = "None";
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  format.verticalAlignment = VERTICAL[style.vertical ?? "center"];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
}

/** Columns of one width, and rows of one height, together. */
function* sizeSteps({ columnWidths, rowHeights }: SheetPlan): Generator<PlanStep> {
  const columns = new Map<number, string[]>();
  columnWidths.forEach((width, column) => { addTo(columns, pointsOf(width), `${columnName(column)}:${columnName(column)}`); });
  for (const [points, addresses] of columns) {
    for (const pack of packTexts(addresses)) yield { bytes: pack.length + CALL_BYTES, run: (sheet) => { sheet.getRanges(pack).format.columnWidth = points; } };
  }
  const rows = new Map<number, string[]>();
  for (const [row, height] of rowHeights) addTo(rows, height, `${row + 1}:${row + 1}`);
  for (const [height, addresses] of rows) {
    for (const pack of packTexts(addresses)) yield { bytes: pack.length + CALL_BYTES, run: (sheet) => { sheet.getRanges(pack).format.rowHeight = height; } };
  }
}

function addTo(groups: Map<number, string[]>, key: number, address: string): void {
  const group = groups.get(key);
  if (group) group.push(address);
  else groups.set(key, [address]);
}

/** Widths in characters of a 7-pixel digit, with 5 pixels of padding, at 96 pixels an inch (ECMA-376 part 1, 18.3.1.13). */
function pointsOf(characters: number): number {
  return Math.round((characters * 7 + 5) * 0.75 * 100) / 100;
}

function validationStep({ area, choices, strict, hintTitle, hint }: PlanValidation): PlanStep {
  return { bytes: 3 * CALL_BYTES, run: (sheet) => {
    const { dataValidation } = sheet.getRange(formatArea(area));
    if (choices !== undefined) {
      dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(",") } };
      dataValidation.errorAlert = { showAlert: true, style: strict === false ? "Warning" : "Stop", title: "", message: "" };
    }
    if (hint !== undefined) dataValidation.prompt = { showPrompt: true, title: (hintTitle ?? "").slice(0, HINT_TITLE), message: hint.slice(0, HINT_TEXT) };
  } };
}
