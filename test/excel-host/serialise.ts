/** The whole in-memory workbook as text: two texts are equal where nothing that Excel would save differs. */
import type { Sheet } from "./model/sheet";
import type { Workbook } from "./model/workbook";

export function serialise(workbook: Workbook): string {
  return JSON.stringify({
    name: workbook.name, date1904: workbook.date1904, isProtected: workbook.isProtected,
    sheets: workbook.sheets.map(sheetData),
    comments: workbook.comments.map(({ id, sheet, row, column, content, resolved }) => ({ id, sheet: sheet.name, row, column, content, resolved })),
    names: [...workbook.names], settings: [...workbook.settings], customXml: [...workbook.customXml.values()], properties: [...workbook.properties],
    active: workbook.active.name, selection: [workbook.selection.sheet.name, workbook.selection.area],
  }, null, 1);
}

function sheetData(sheet: Sheet): unknown {
  const cells = [...sheet.rows].sort(([a], [b]) => a - b).flatMap(([row, line]) => [...line].sort(([a], [b]) => a - b)
    .filter(([, cell]) => cell.value !== "" || cell.formula !== undefined || Object.keys(cell.style ?? {}).length > 0)
    .map(([column, cell]) => [row, column, cell.value, cell.formula, cell.error, cell.quoted, cell.link, Object.entries(cell.style ?? {}).sort()]));
  return {
    name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor, cells, merges: sheet.merges,
    sizes: [[...sheet.columnWidths], [...sheet.rowHeights]], hidden: [[...sheet.hiddenRows], [...sheet.hiddenColumns]],
    conditionalFormats: sheet.conditionalFormats.map((item) => ({ ...item, format: [...item.format] })),
    validations: sheet.validations, names: [...sheet.names.values()], freeze: sheet.freeze,
    print: { ...sheet.print, values: [...sheet.print.values], headerFooter: [...sheet.print.headerFooter], rowBreaks: [...sheet.print.rowBreaks] },
    filter: sheet.filter && [sheet.filter.area, [...sheet.filter.criteria]], tables: sheet.tables, isProtected: sheet.isProtected, protectionOptions: sheet.protectionOptions,
  };
}
