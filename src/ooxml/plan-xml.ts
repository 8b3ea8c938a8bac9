/** A sheet plan → the XML of a worksheet part. */
import { MAX_COLUMNS, RefusalError, formatArea, formatCell, type PlanCell, type PlanLink, type PlanValidation, type PrintSetup, type SheetPlan } from "../workbook";
import { escapeAttribute, escapeText } from "./text-escapes";

/** Excel's limit of characters in a cell. */
export const CELL_TEXT = 32_767;
/** Excel's limits of a list written into its validation, and of a hint's title and text. */
const LIST_TEXT = 255;
const HINT_TITLE = 32;
const HINT_TEXT = 255;
const MM_PER_INCH = 25.4;
/** ECMA-376 part 1, 18.3.1.63. */
const PAPER_CODES = { A3: 8, A4: 9 } as const;
/** Of the digits of the default font at 96 dpi; a column is five pixels wider than its characters (ECMA-376 part 1, 18.3.1.13). */
const DIGIT_PIXELS = 7;
const COLUMN_PADDING = 5;

/**
 * The whole part. `styleIndex` gives the index for each of the plan's styles by key.
 * @throws RefusalError request-too-large for texts that Excel cannot hold
 */
export function planXml(plan: SheetPlan, styleIndex: ReadonlyMap<string, number>, namespace: string): string {
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${namespace}">`,
    plan.print.fitToWidth ? `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` : "",
    viewXml(plan),
    `<sheetFormatPr defaultRowHeight="15"/>`,
    columnsXml(plan.columnWidths),
    rowsXml(plan, styleIndex),
    plan.merges.length === 0 ? "" : `<mergeCells count="${plan.merges.length}">${plan.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`).join("")}</mergeCells>`,
    validationsXml(plan),
    plan.links.length === 0 ? "" : `<hyperlinks>${plan.links.map(linkXml).join("")}</hyperlinks>`,
    printXml(plan.print),
    `</worksheet>`,
  ].join("");
}

/** A value as the content of a cell element, with the type it needs. */
export function valueXml(value: string | number | boolean | null, where: { readonly sheet: string; readonly cell: string }, prefix = ""): { readonly type: string; readonly content: string } {
  if (value === null) return { type: "", content: "" };
  if (typeof value === "number") return { type: "", content: `<${prefix}v>${value}</${prefix}v>` };
  if (typeof value === "boolean") return { type: "b", content: `<${prefix}v>${value ? 1 : 0}</${prefix}v>` };
  if (value.length > CELL_TEXT) throw new RefusalError("request-too-large", { ...where, limit: CELL_TEXT });
  return { type: "inlineStr", content: `<${prefix}is><${prefix}t xml:space="preserve">${escapeText(value)}</${prefix}t></${prefix}is>` };
}

/** 'It''s'!A1 */
export function sheetReference(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function viewXml({ freeze }: SheetPlan): string {
  if (!freeze || (freeze.row === 0 && freeze.column === 0)) return `<sheetViews><sheetView workbookViewId="0"/></sheetViews>`;
  const pane = freeze.row === 0 ? "topRight" : freeze.column === 0 ? "bottomLeft" : "bottomRight";
  const splits = (freeze.column > 0 ? `xSplit="${freeze.column}" ` : "") + (freeze.row > 0 ? `ySplit="${freeze.row}" ` : "");
  return `<sheetViews><sheetView workbookViewId="0"><pane ${splits}topLeftCell="${formatCell(freeze)}" activePane="${pane}" state="frozen"/><selection pane="${pane}" activeCell="${formatCell(freeze)}" sqref="${formatCell(freeze)}"/></sheetView></sheetViews>`;
}

function columnsXml(widths: readonly number[]): string {
  const column = (width: number, index: number): string => `<col min="${index + 1}" max="${index + 1}" width="${Math.floor(((width * DIGIT_PIXELS + COLUMN_PADDING) / DIGIT_PIXELS) * 256) / 256}" customWidth="1"/>`;
  return widths.length === 0 ? "" : `<cols>${widths.map(column).join("")}</cols>`;
}

function rowsXml(plan: SheetPlan, styleIndex: ReadonlyMap<string, number>): string {
  const rows = new Map<number, Map<number, PlanCell>>();
  const rowOf = (row: number): Map<number, PlanCell> => {
    let cells = rows.get(row);
    if (!cells) rows.set(row, cells = new Map<number, PlanCell>());
    return cells;
  };
  for (const cell of plan.cells) rowOf(cell.row).set(cell.column, cell);
  for (const row of plan.rowHeights.keys()) rowOf(row);
  for (const area of plan.merges) {
    // A merged area has borders only where each of its cells has them.
    const style = rows.get(area.top)?.get(area.left)?.style;
    if (style === undefined) continue;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        if (!rowOf(row).has(column)) rowOf(row).set(column, { row, column, value: null, style });
      }
    }
  }
  const cellXml = (cell: PlanCell): string => {
    const address = formatCell(cell);
    const { type, content } = valueXml(cell.value === "" ? null : cell.value, { sheet: plan.name, cell: address });
    const index = styleIndex.get(cell.style);
    const start = `<c r="${address}"${index === undefined ? "" : ` s="${index}"`}${type === "" ? "" : ` t="${type}"`}`;
    return content === "" ? `${start}/>` : `${start}>${content}</c>`;
  };
  const rowXml = ([row, cells]: readonly [number, ReadonlyMap<number, PlanCell>]): string => {
    const height = plan.rowHeights.get(row);
    const content = [...cells.values()].sort((a, b) => a.column - b.column).map(cellXml).join("");
    return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}>${content}</row>`;
  };
  return `<sheetData>${[...rows].sort(([a], [b]) => a - b).map(rowXml).join("")}</sheetData>`;
}

function linkXml(link: PlanLink): string {
  const tip = link.tip === undefined ? "" : ` tooltip="${escapeAttribute(link.tip)}"`;
  return `<hyperlink ref="${formatCell(link)}" location="${escapeAttribute(`${sheetReference(link.targetSheet)}!${formatCell(link.targetCell)}`)}"${tip}/>`;
}

function validationsXml({ name, validations }: SheetPlan): string {
  if (validations.length === 0) return "";
  return `<dataValidations count="${validations.length}">${validations.map((validation) => validationXml(name, validation)).join("")}</dataValidations>`;
}

function validationXml(sheet: string, { area, choices, strict, hintTitle, hint }: PlanValidation): string {
  const sqref = formatArea(area);
  const title = hintTitle === undefined ? "" : ` promptTitle="${escapeAttribute(hintTitle.slice(0, HINT_TITLE))}"`;
  const prompt = hint === undefined ? "" : ` prompt="${escapeAttribute(hint.slice(0, HINT_TEXT))}"`;
  const shared = `allowBlank="1" showInputMessage="1"${title}${prompt} sqref="${sqref}"`;
  if (choices === undefined) return `<dataValidation ${shared}/>`;
  const list = choices.join(",");
  if (list.length > LIST_TEXT || choices.some((choice) => choice.includes(","))) throw new RefusalError("request-too-large", { sheet, cell: sqref, limit: LIST_TEXT });
  return `<dataValidation type="list" errorStyle="${strict === false ? "warning" : "stop"}" showErrorMessage="1" ${shared}><formula1>"${escapeText(list.replaceAll("\"", "\"\""))}"</formula1></dataValidation>`;
}

function printXml(print: PrintSetup): string {
  const inch = (millimetres: number): string => String(Math.round((millimetres / MM_PER_INCH) * 10_000) / 10_000);
  const { top, bottom, left, right } = print.margins;
  const fit = print.fitToWidth ? ` fitToWidth="1" fitToHeight="0"` : "";
  const first = print.firstPage === undefined ? "" : ` firstPageNumber="${print.firstPage}" useFirstPageNumber="1"`;
  const breaks = print.breaksBefore.filter((row) => row > 0);
  return [
    `<printOptions horizontalCentered="1"/>`,
    // Header and footer stand in the middle of their margins.
    `<pageMargins left="${inch(left)}" right="${inch(right)}" top="${inch(top)}" bottom="${inch(bottom)}" header="${inch(top / 2)}" footer="${inch(bottom / 2)}"/>`,
    `<pageSetup paperSize="${PAPER_CODES[print.paper ?? "A4"]}"${first}${fit} orientation="${print.orientation}"/>`,
    print.footer === "" ? "" : `<headerFooter><oddFooter>${escapeText(`&C${print.footer}`)}</oddFooter></headerFooter>`,
    breaks.length === 0 ? "" : `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${breaks.map((row) => `<brk id="${row}" max="${MAX_COLUMNS - 1}" man="1"/>`).join("")}</rowBreaks>`,
  ].join("");
}
