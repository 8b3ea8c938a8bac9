/** One in-memory sheet as a worksheet part. */
import { formatArea, formatCell, type Area } from "../../src/workbook";
import { isBlank, type Cell } from "./model/cell";
import { columnsOf, rowsOf } from "./model/geometry";
import { HostGap } from "./model/host-error";
import type { Sheet } from "./model/sheet";
import { field } from "./protocol/arguments";
import type { StyleTable } from "./save-styles";
import { xmlEscape } from "./save-xml";

export function sheetXml(sheet: Sheet, styles: StyleTable): string {
  return [
    `<sheetPr>${sheet.tabColor === "" ? "" : `<tabColor rgb="FF${sheet.tabColor.slice(1)}"/>`}<pageSetUpPr fitToPage="${fitsPages(sheet) ? 1 : 0}"/></sheetPr>`,
    viewXml(sheet), columnsXml(sheet), `<sheetData>${rowsXml(sheet, styles)}</sheetData>`,
    sheet.isProtected ? '<sheetProtection sheet="1"/>' : "",
    sheet.filter ? `<autoFilter ref="${formatArea(sheet.filter.area)}"/>` : "",
    list("mergeCells", sheet.merges.map((area) => `<mergeCell ref="${formatArea(area)}"/>`)),
    formatsXml(sheet, styles), validationsXml(sheet), linksXml(sheet), printXml(sheet),
  ].join("");
}

const list = (name: string, items: readonly string[]): string => (items.length === 0 ? "" : `<${name} count="${items.length}">${items.join("")}</${name}>`);
const references = (areas: readonly Area[]): string => areas.map(formatArea).join(" ");

function viewXml({ freeze, showGridlines }: Sheet): string {
  const columns = freeze && columnsOf(freeze) < 16_384 ? columnsOf(freeze) : 0;
  const rows = freeze && rowsOf(freeze) < 1_048_576 ? rowsOf(freeze) : 0;
  const pane = freeze ? `<pane${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""} topLeftCell="${formatCell({ row: rows, column: columns })}" activePane="${columns > 0 && rows > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight"}" state="frozen"/>` : "";
  return `<sheetViews><sheetView workbookViewId="0"${showGridlines ? "" : ' showGridLines="0"'}>${pane}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths, hiddenColumns }: Sheet): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const items = columns.map((column) => {
    const points = columnWidths.get(column);
    const width = points === undefined ? 8.43 : (points / 0.75 - 5) / 7;
    return `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"${hiddenColumns.has(column) ? ' hidden="1"' : ""}/>`;
  });
  return items.length > 0 ? `<cols>${items.join("")}</cols>` : "";
}

function rowsXml(sheet: Sheet, styles: StyleTable): string {
  const rows = [...new Set([...sheet.rows.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows])].sort((a, b) => a - b);
  return rows.map((row) => {
    const height = sheet.rowHeights.get(row);
    const cells = [...(sheet.rows.get(row) ?? [])].sort(([a], [b]) => a - b).map(([column, cell]) => cellXml(formatCell({ row, column }), cell, styles)).join("");
    return `<row r="${row + 1}"${height === undefined ? "" : ` ht="${height}" customHeight="1"`}${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}>${cells}</row>`;
  }).join("");
}

function cellXml(reference: string, cell: Cell, styles: StyleTable): string {
  const index = styles.index(cell.style);
  if (isBlank(cell) && index === 0) return "";
  const start = `<c r="${reference}" s="${index}"`;
  const formula = cell.formula === undefined ? "" : `<f>${xmlEscape(cell.formula.slice(1))}</f>`;
  if (cell.error) return `${start} t="e">${formula}<v>${xmlEscape(String(cell.value))}</v></c>`;
  if (typeof cell.value === "number") return `${start}>${formula}<v>${cell.value}</v></c>`;
  if (typeof cell.value === "boolean") return `${start} t="b">${formula}<v>${cell.value ? 1 : 0}</v></c>`;
  if (cell.value === "") return `${start}>${formula}</c>`;
  if (formula !== "") return `${start} t="str">${formula}<v>${xmlEscape(cell.value)}</v></c>`;
  return `${start} t="inlineStr"><is><t xml:space="preserve">${xmlEscape(cell.value)}</t></is></c>`;
}

function formatsXml({ conditionalFormats }: Sheet, styles: StyleTable): string {
  return conditionalFormats.map((item, index) => {
    const rule = typeof item.source === "string" ? item.source.replace(/priority="\d+"/, `priority="${index + 1}"`) : customRule(item.type);
    return `<conditionalFormatting sqref="${references(item.areas)}">${rule ?? `<cfRule type="expression" dxfId="${styles.differentialIndex(item.format)}" priority="${index + 1}"${item.stopIfTrue ? ' stopIfTrue="1"' : ""}><formula>${xmlEscape(item.formula.replace(/^=/, ""))}</formula></cfRule>`}</conditionalFormatting>`;
  }).join("");
}

function customRule(type: string): null {
  if (type !== "Custom") throw new HostGap(`saving conditional formats of type ${type} that were not loaded`);
  return null;
}

function validationsXml({ validations }: Sheet): string {
  return list("dataValidations", validations.map(({ areas, rule, prompt }) => {
    const source = field(field(rule, "list"), "source");
    const hint = prompt === null ? "" : ` showInputMessage="1" promptTitle="${xmlEscape(String(field(prompt, "title")))}" prompt="${xmlEscape(String(field(prompt, "message")))}"`;
    if (typeof source !== "string") return `<dataValidation allowBlank="1"${hint} sqref="${references(areas)}"/>`;
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="1"${hint} sqref="${references(areas)}"><formula1>"${xmlEscape(source)}"</formula1></dataValidation>`;
  }));
}

function linksXml(sheet: Sheet): string {
  const links = [...sheet.rows].flatMap(([row, line]) => [...line].flatMap(([column, { link }]) => {
    if (!link) return [];
    if (link.documentReference === undefined) throw new HostGap("saving links to other documents");
    return [`<hyperlink ref="${formatCell({ row, column })}" location="${xmlEscape(link.documentReference)}"${link.screenTip === undefined ? "" : ` tooltip="${xmlEscape(link.screenTip)}"`}/>`];
  }));
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

const fitsPages = (sheet: Sheet): boolean => field(sheet.print.values.get("Zoom"), "horizontalFitToPages") !== undefined;

function printXml(sheet: Sheet): string {
  const { values, headerFooter, rowBreaks } = sheet.print;
  const inches = (name: string, standard: number): number => Math.round(Number(values.get(name) ?? standard) / 72 * 10_000) / 10_000;
  const zoom = values.get("Zoom");
  const fit = fitsPages(sheet) ? ` fitToWidth="${Number(field(zoom, "horizontalFitToPages"))}" fitToHeight="${Number(field(zoom, "verticalFitToPages") ?? 0)}"` : "";
  const footer = headerFooter.get("CenterFooter") ?? "";
  const page = values.get("FirstPageNumber");
  const firstPage = typeof page === "number" ? String(page) : "";
  return [
    values.get("CenterHorizontally") === true ? '<printOptions horizontalCentered="1"/>' : "",
    `<pageMargins left="${inches("LeftMargin", 50.4)}" right="${inches("RightMargin", 50.4)}" top="${inches("TopMargin", 54)}" bottom="${inches("BottomMargin", 54)}" header="${inches("HeaderMargin", 21.6)}" footer="${inches("FooterMargin", 21.6)}"/>`,
    `<pageSetup paperSize="${values.get("PaperSize") === "A3" ? "8" : "9"}"${firstPage === "" ? "" : ` firstPageNumber="${firstPage}" useFirstPageNumber="1"`} orientation="${values.get("Orientation") === "Landscape" ? "landscape" : "portrait"}"${fit}/>`,
    footer === "" ? "" : `<headerFooter><oddFooter>&amp;C${xmlEscape(footer)}</oddFooter></headerFooter>`,
    rowBreaks.size === 0 ? "" : `<rowBreaks count="${rowBreaks.size}" manualBreakCount="${rowBreaks.size}">${[...rowBreaks].sort((a, b) => a - b).map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("")}</rowBreaks>`,
  ].join("");
}
