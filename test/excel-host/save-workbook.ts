/** The in-memory workbook → an .xlsx file: what a user would save. Written apart from the product's own package layer, so that each proves the other. */
import { strToU8, zipSync } from "fflate";
import { formatArea } from "../../src/workbook";
import { quoteSheet } from "./model/geometry";
import { HostGap } from "./model/host-error";
import type { Workbook } from "./model/workbook";
import { sheetXml } from "./save-sheet";
import { styleTable } from "./save-styles";
import { xmlEscape } from "./save-xml";

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** Comments are a gap: nothing in the tests reads them from a file. */
export function saveWorkbook(workbook: Workbook): Uint8Array {
  if (workbook.comments.length > 0) throw new HostGap("saving comments");
  const styles = styleTable();
  const files = new Map<string, string>();
  const relations: string[] = [];
  const types: string[] = [];
  workbook.sheets.forEach((sheet, index) => {
    const name = `worksheets/sheet${index + 1}.xml`;
    files.set(`xl/${name}`, `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${sheetXml(sheet, styles)}</worksheet>`);
    relations.push(`<Relationship Id="rId${index + 1}" Type="${RELATIONS}/worksheet" Target="${name}"/>`);
    types.push(`<Override PartName="/xl/${name}" ContentType="${TYPE}.worksheet+xml"/>`);
  });
  relations.push(`<Relationship Id="rIdStyles" Type="${RELATIONS}/styles" Target="styles.xml"/>`);
  [...workbook.customXml.values()].forEach((xml, index) => {
    files.set(`customXml/item${index + 1}.xml`, xml.replace(/^<\?xml[^>]*\?>/, ""));
    relations.push(`<Relationship Id="rIdCustom${index + 1}" Type="${RELATIONS}/customXml" Target="../customXml/item${index + 1}.xml"/>`);
  });
  files.set("xl/styles.xml", `<styleSheet xmlns="${MAIN}">${styles.xml()}</styleSheet>`);
  files.set("xl/workbook.xml", workbookXml(workbook));
  files.set("xl/_rels/workbook.xml.rels", `<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}</Relationships>`);
  files.set("_rels/.rels", `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`);
  files.set("[Content_Types].xml", `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${types.join("")}</Types>`);
  return zipSync(Object.fromEntries([...files].map(([name, xml]) => [name, strToU8(HEAD + xml)])));
}

function workbookXml(workbook: Workbook): string {
  const state = { Visible: "", Hidden: ' state="hidden"', VeryHidden: ' state="veryHidden"' };
  const sheets = workbook.sheets.map((sheet, index) => `<sheet name="${xmlEscape(sheet.name)}" sheetId="${index + 1}"${state[sheet.visibility]} r:id="rId${index + 1}"/>`);
  const names = workbook.sheets.flatMap((sheet, index) => {
    const { area, titleRows } = sheet.print;
    const absolute = (text: string): string => text.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
    const name = (key: string, text: string, hidden = false): string => `<definedName name="${key}" localSheetId="${index}"${hidden ? ' hidden="1"' : ""}>${xmlEscape(text)}</definedName>`;
    return [
      ...[...sheet.names.values()].map((one) => name(one.name, one.formula.replace(/^=/, ""), !one.visible)),
      ...(area ? [name("_xlnm.Print_Area", area.map((one) => `${quoteSheet(sheet.name)}!${absolute(formatArea(one))}`).join(","))] : []),
      ...(titleRows ? [name("_xlnm.Print_Titles", `${quoteSheet(sheet.name)}!$${titleRows.top + 1}:$${titleRows.bottom + 1}`)] : []),
    ];
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><workbookPr${workbook.date1904 ? ' date1904="1"' : ""}/>${workbook.isProtected ? '<workbookProtection lockStructure="1"/>' : ""}<bookViews><workbookView activeTab="${workbook.sheets.indexOf(workbook.active)}"/></bookViews><sheets>${sheets.join("")}</sheets>${names.length > 0 ? `<definedNames>${names.join("")}</definedNames>` : ""}</workbook>`;
}
