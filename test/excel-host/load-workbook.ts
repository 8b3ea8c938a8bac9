/** An .xlsx file → the in-memory workbook of the test host, read through the project's own package layer. */
import { MAX_COLUMNS, OWN_SHEET_NAME, ownSheetFormula, type SheetSnapshot, type WorkbookSnapshot } from "../../src/workbook";
import { openFileHost } from "../../src/hosts/file";
import { OoxmlPackage } from "../../src/ooxml";
import { readWorkbookPart } from "../../src/ooxml/workbook-part";
import { readConditionalFormats } from "./load-conditional-formats";
import type { Cell } from "./model/cell";
import type { Sheet } from "./model/sheet";
import { Workbook } from "./model/workbook";

/** Loads a workbook's bytes: cells, number formats, merges, hidden rows, conditional formats, custom XML; other looks stay behind. A file that the package layer refuses fails the test. */
export async function loadWorkbook(bytes: Uint8Array, name = "Book1.xlsx"): Promise<Workbook> {
  const opened = await openFileHost(bytes, name);
  if (!opened.ok) throw new Error(`The test workbook was refused: ${opened.refusal.code}`);
  const read = await opened.value.read();
  if (!read.ok) throw new Error(`The test workbook was refused: ${read.refusal.code}`);
  const workbook = workbookOf(read.value);
  const parts = OoxmlPackage.open(bytes);
  for (const entry of readWorkbookPart(parts).sheets) {
    const sheet = workbook.find(entry.name);
    if (sheet && parts.has(entry.part)) sheet.conditionalFormats = readConditionalFormats(parts.text(entry.part), entry.part);
  }
  for (const name of parts.names()) if (/^customXml\/item\d+\.xml$/.test(name)) workbook.customXml.set(workbook.newId(), parts.text(name));
  return workbook;
}

/** A snapshot → a workbook that reads back as the same snapshot. A formula that the file holds no result of keeps "" (this host cannot calculate). */
export function workbookOf(snapshot: WorkbookSnapshot): Workbook {
  const [first, ...rest] = snapshot.sheets;
  if (!first) throw new Error("The workbook has no worksheet.");
  const workbook = new Workbook([first.name, ...rest.map((sheet) => sheet.name)]);
  workbook.name = snapshot.name;
  workbook.date1904 = snapshot.date1904;
  snapshot.sheets.forEach((sheet, index) => {
    const target = workbook.sheets[index];
    if (target) fill(target, sheet);
  });
  workbook.active = workbook.visibleSheets()[0] ?? workbook.active;
  workbook.selection = { sheet: workbook.active, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  return workbook;
}

function fill(target: Sheet, sheet: SheetSnapshot): void {
  for (const row of sheet.rows) {
    row.values.forEach((value, index) => {
      if (value !== null) target.ensure(row.row, row.first + index).value = value;
    });
  }
  for (const [key, facts] of sheet.facts) {
    const cell: Cell = target.ensure(Math.floor(key / MAX_COLUMNS), key % MAX_COLUMNS);
    if (facts.numberFormat !== undefined) cell.style = { numberFormat: facts.numberFormat };
    if (facts.formula !== undefined) cell.formula = facts.formula;
    if (facts.error === undefined) continue;
    cell.value = facts.error;
    cell.error = true;
  }
  target.merges = sheet.merges;
  for (const { first, last } of sheet.hiddenRows) for (let row = first; row <= last; row++) target.hiddenRows.add(row);
  for (const { first, last } of sheet.hiddenColumns) for (let column = first; column <= last; column++) target.hiddenColumns.add(column);
  target.filter = sheet.filter && { area: sheet.filter, criteria: new Map() };
  target.isProtected = sheet.protected;
  target.visibility = sheet.visibility === "visible" ? "Visible" : sheet.visibility === "hidden" ? "Hidden" : "VeryHidden";
  if (sheet.ownKind) target.names.set(OWN_SHEET_NAME, { name: OWN_SHEET_NAME, formula: ownSheetFormula(sheet.ownKind), comment: "", visible: false });
}
