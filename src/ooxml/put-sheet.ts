/** Sheets of our own: written, replaced in their place, removed. A user's sheet is never touched. */
import { OWN_SHEET_NAME, RefusalError, formatArea, legalSheetName, ownSheetFormula, type PutSheetEdit, type RemoveSheetEdit, type SheetPlan } from "../workbook";
import { addContentType, addRelationship, freePartName, relationNamespace, removePart, removeRelationship } from "./package-edit";
import type { OoxmlPackage } from "./package";
import { PartEdit } from "./part-edit";
import { planXml, sheetReference } from "./plan-xml";
import { WORKBOOK_ORDER } from "./part-order";
import { StyleSheetEdit } from "./styles-write";
import { escapeAttribute, escapeXml } from "./text-escapes";
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
/** @throws RefusalError sheet-not-ours, sheet-name-invalid, workbook-protected, request-too-large */
export function putSheet(pkg: OoxmlPackage, { plan, replace }: PutSheetEdit): void {
  const book = readWorkbookPart(pkg);
  if (book.structureLocked) throw new RefusalError("workbook-protected");
  if (legalSheetName(plan.name, []) !== plan.name) throw new RefusalError("sheet-name-invalid", { sheet: plan.name });
  const index = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === plan.name.toLowerCase());
  const existing = book.sheets[index];
  if (existing?.ownKind === null) throw new RefusalError("sheet-not-ours", { sheet: existing.name });
  if (existing && !replace) throw new RefusalError("sheet-name-invalid", { sheet: plan.name });

  const styles = StyleSheetEdit.of(pkg, book);
  const styleIndex = new Map(Object.entries(plan.styles).map(([key, style]) => [key, styles.cellStyle(style)]));
  styles.save();
  const xml = planXml(plan, styleIndex, mainNamespace(book));
  if (existing) replaceSheet(pkg, book, existing, index, plan, xml);
  else appendSheet(pkg, book, plan, xml);
}

/** @throws RefusalError sheet-missing, sheet-not-ours, workbook-protected */
export function removeSheet(pkg: OoxmlPackage, { sheet: name }: RemoveSheetEdit): void {
  const book = readWorkbookPart(pkg);
  const index = book.sheets.findIndex((sheet) => sheet.name === name);
  const sheet = book.sheets[index];
  if (!sheet) throw new RefusalError("sheet-missing", { sheet: name });
  if (sheet.ownKind === null) throw new RefusalError("sheet-not-ours", { sheet: name });
  // A workbook without a visible sheet cannot be opened.
  if (book.structureLocked || !book.sheets.some((other) => other !== sheet && other.visibility === "visible")) throw new RefusalError("workbook-protected");
  const edit = PartEdit.of(pkg, book.part, 3);
  const node = edit.child("sheets")?.children.filter((child) => child.key === "sheet")[index];
  if (node) edit.remove(node);
  const names = edit.child("definedNames");
  const scoped = (names?.children ?? []).map((child) => ({ child, scope: child.attributes.localSheetId === undefined ? -1 : Number(child.attributes.localSheetId) }));
  if (names && scoped.every(({ scope }) => scope === index)) edit.remove(names);
  else {
    for (const { child, scope } of scoped) {
      if (scope === index) edit.remove(child);
      else if (scope > index) edit.setAttribute(child, "localSheetId", String(scope - 1));
    }
  }
  for (const view of edit.child("bookViews")?.children ?? []) {
    for (const attribute of ["activeTab", "firstSheet"]) {
      const tab = Number(view.attributes[attribute] ?? 0);
      if (tab > 0 && tab >= index) edit.setAttribute(view, attribute, String(tab - 1));
    }
  }
  pkg.setText(book.part, edit.text());
  dropCalcChain(pkg, book, sheet);
  removeRelationship(pkg, book.part, sheet.relationId);
  removePart(pkg, sheet.part);
}

/** The namespace that the workbook itself is written in. */
export function mainNamespace(book: WorkbookPart): string {
  return book.strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}

function appendSheet(pkg: OoxmlPackage, book: WorkbookPart, plan: SheetPlan, xml: string): void {
  const folder = book.part.slice(0, book.part.lastIndexOf("/") + 1);
  const part = freePartName(pkg, `${folder}worksheets/sheet`, "xml");
  pkg.setText(part, xml);
  addContentType(pkg, part, WORKSHEET);
  const namespace = relationNamespace(book.strict);
  const id = addRelationship(pkg, book.part, `${namespace}/worksheet`, part.slice(folder.length));
  const edit = PartEdit.of(pkg, book.part, 3);
  const { prefix } = edit.root;
  const sheetId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId)) + 1;
  const entry = `<${prefix}sheet xmlns:r="${namespace}" name="${escapeAttribute(plan.name)}" sheetId="${sheetId}" r:id="${id}"/>`;
  const sheets = edit.child("sheets");
  if (sheets) edit.append(sheets, entry);
  else edit.insertInOrder("sheets", WORKBOOK_ORDER, `<${prefix}sheets>${entry}</${prefix}sheets>`);
  addNames(edit, plan, book.sheets.length);
  pkg.setText(book.part, edit.text());
}

function replaceSheet(pkg: OoxmlPackage, book: WorkbookPart, sheet: SheetEntry, index: number, plan: SheetPlan, xml: string): void {
  removePart(pkg, sheet.part);
  pkg.setText(sheet.part, xml);
  addContentType(pkg, sheet.part, WORKSHEET);
  dropCalcChain(pkg, book, sheet);
  const edit = PartEdit.of(pkg, book.part, 3);
  for (const node of edit.child("definedNames")?.children ?? []) {
    if (node.attributes.localSheetId === String(index)) edit.remove(node);
  }
  addNames(edit, plan, index);
  pkg.setText(book.part, edit.text());
}

function addNames(edit: PartEdit, plan: SheetPlan, index: number): void {
  const { prefix } = edit.root;
  const name = (key: string, text: string, hidden = false): string => `<${prefix}definedName name="${key}" localSheetId="${index}"${hidden ? ` hidden="1"` : ""}>${escapeXml(text)}</${prefix}definedName>`;
  const sheet = sheetReference(plan.name);
  const { area, titleRows } = plan.print;
  const absolute = (text: string): string => text.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
  const xml = [
    name(OWN_SHEET_NAME, ownSheetFormula(plan.kind).slice(1), true),
    area ? name("_xlnm.Print_Area", `${sheet}!${absolute(formatArea(area))}`) : "",
    titleRows ? name("_xlnm.Print_Titles", `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`) : "",
  ].join("");
  const names = edit.child("definedNames");
  if (names) edit.append(names, xml);
  else edit.insertInOrder("definedNames", WORKBOOK_ORDER, `<${prefix}definedNames>${xml}</${prefix}definedNames>`);
}

/** The order of calculation names cells by sheet; Excel makes it anew where it is missing, and repairs the file where it is wrong. */
function dropCalcChain(pkg: OoxmlPackage, book: WorkbookPart, sheet: SheetEntry): void {
  const chain = book.relationships.find((relationship) => relationship.kind === "calcChain");
  if (!chain || !pkg.has(chain.target)) return;
  // An entry without `i` belongs to the sheet of the entry before it, so one mention is enough.
  if (!new RegExp(`\\si\\s*=\\s*["']${sheet.sheetId}["']`).test(pkg.text(chain.target))) return;
  removeRelationship(pkg, book.part, chain.id);
  removePart(pkg, chain.target);
}
