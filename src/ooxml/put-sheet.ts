/** Writing sheets of our own, new or in the place of earlier ones. A user's sheet is never touched. */
import { OWN_SHEET_NAME, RefusalError, formatArea, legalSheetName, ownSheetFormula, type PutSheetEdit, type SheetPlan } from "../workbook";
import { dropCalcChain } from "./calc-chain";
import { addContentTypes, addRelationships, relationNamespace, removePart } from "./package-edit";
import type { OoxmlPackage } from "./package";
import { PartEdit } from "./part-edit";
import { planXml, sheetReference } from "./plan-xml";
import { WORKBOOK_ORDER } from "./part-order";
import { readRelationships } from "./relationships";
import { StyleSheetEdit } from "./styles-write";
import { escapeAttribute, escapeXml } from "./text-escapes";
import { mainNamespace, readWorkbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";

const WORKSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/**
 * Sheets put one after another, with the parts that list them (workbook, relationships, content types, looks) written once, by `finish`.
 * Until then nothing else may be done to the package.
 */
export interface SheetBatch {
  /** @throws RefusalError sheet-not-ours, sheet-name-invalid, workbook-protected, request-too-large; then the sheet is not in the batch */
  put(edit: PutSheetEdit): void;
  finish(): void;
}

interface NewSheet {
  readonly plan: SheetPlan;
  readonly part: string;
}

interface ReplacedSheet {
  readonly plan: SheetPlan;
  readonly index: number;
}

export function sheetBatch(pkg: OoxmlPackage): SheetBatch {
  let book = readWorkbookPart(pkg);
  let styles: StyleSheetEdit | null = null;
  let added: NewSheet[] = [];
  let replaced: ReplacedSheet[] = [];
  let touched = new Set<string>();
  let nextPart = 1;

  const freePart = (): string => {
    const stem = `${folderOf(book.part)}worksheets/sheet`;
    while (pkg.has(`${stem}${nextPart}.xml`)) nextPart++;
    return `${stem}${nextPart}.xml`;
  };
  const finish = (): void => {
    styles?.save();
    if (added.length > 0 || replaced.length > 0) writeLists(pkg, book, added, replaced);
    added = [];
    replaced = [];
  };
  const put = ({ plan, replace }: PutSheetEdit): void => {
    const key = plan.name.toLowerCase();
    if (touched.has(key)) {
      finish();
      book = readWorkbookPart(pkg);
      styles = null;
      touched = new Set();
    }
    if (book.structureLocked) throw new RefusalError("workbook-protected");
    if (legalSheetName(plan.name, []) !== plan.name) throw new RefusalError("sheet-name-invalid", { sheet: plan.name });
    const index = book.sheets.findIndex((sheet) => sheet.name.toLowerCase() === key);
    const existing = book.sheets[index];
    if (existing?.ownKind === null) throw new RefusalError("sheet-not-ours", { sheet: existing.name });
    if (existing && !replace) throw new RefusalError("sheet-name-invalid", { sheet: plan.name });
    styles ??= StyleSheetEdit.of(pkg, book);
    const xml = xmlWith(styles, plan, mainNamespace(book));
    touched.add(key);
    if (existing) {
      replacePart(pkg, book, existing, xml);
      replaced.push({ plan, index });
    } else {
      const part = freePart();
      pkg.setText(part, xml);
      added.push({ plan, part });
    }
  };
  return { put, finish };
}

/** The sheet's XML; looks that it would have added are taken back where it is refused. */
function xmlWith(styles: StyleSheetEdit, plan: SheetPlan, namespace: string): string {
  const takeBack = styles.checkpoint();
  try {
    const styleIndex = new Map(Object.entries(plan.styles).map(([key, style]) => [key, styles.cellStyle(style)]));
    return planXml(plan, styleIndex, namespace);
  } catch (error) {
    takeBack();
    throw error;
  }
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The new content in the old part; what only the old content used goes with it. */
function replacePart(pkg: OoxmlPackage, book: WorkbookPart, sheet: SheetEntry, xml: string): void {
  if (readRelationships(pkg, sheet.part).length > 0) {
    removePart(pkg, sheet.part);
    addContentTypes(pkg, [{ part: sheet.part, type: WORKSHEET }]);
  }
  pkg.setText(sheet.part, xml);
  dropCalcChain(pkg, book, sheet);
}

/** Enters the sheets into the workbook: the list, their names, relationships and content types. */
function writeLists(pkg: OoxmlPackage, book: WorkbookPart, added: readonly NewSheet[], replaced: readonly ReplacedSheet[]): void {
  const namespace = relationNamespace(book.strict);
  const folder = folderOf(book.part);
  addContentTypes(pkg, added.map(({ part }) => ({ part, type: WORKSHEET })));
  const ids = addRelationships(pkg, book.part, added.map(({ part }) => ({ type: `${namespace}/worksheet`, target: part.slice(folder.length) })));
  const edit = PartEdit.of(pkg, book.part, 3);
  const { prefix } = edit.root;
  const firstId = Math.max(0, ...book.sheets.map((sheet) => sheet.sheetId)) + 1;
  const entries = added.map(({ plan }, place) =>
    `<${prefix}sheet xmlns:r="${namespace}" name="${escapeAttribute(plan.name)}" sheetId="${firstId + place}" r:id="${ids[place] ?? ""}"/>`).join("");
  const names = [
    ...replaced.map(({ plan, index }) => namesXml(prefix, plan, index)),
    ...added.map(({ plan }, place) => namesXml(prefix, plan, book.sheets.length + place)),
  ].join("");
  const sheets = edit.child("sheets");
  if (sheets) edit.append(sheets, entries);
  else edit.insertInOrder("sheets", WORKBOOK_ORDER, `<${prefix}sheets>${entries}</${prefix}sheets>`);
  const list = edit.child("definedNames");
  const renewed = new Set(replaced.map(({ index }) => String(index)));
  for (const node of list?.children ?? []) if (renewed.has(node.attributes.localSheetId ?? "")) edit.remove(node);
  if (list) edit.append(list, names);
  else edit.insertInOrder("definedNames", WORKBOOK_ORDER, `<${prefix}definedNames>${names}</${prefix}definedNames>`);
  pkg.setText(book.part, edit.text());
}

/** The hidden name that says the sheet is ours, and what is printed of it. */
function namesXml(prefix: string, plan: SheetPlan, index: number): string {
  const name = (key: string, text: string, hidden = false): string => `<${prefix}definedName name="${key}" localSheetId="${index}"${hidden ? ` hidden="1"` : ""}>${escapeXml(text)}</${prefix}definedName>`;
  const sheet = sheetReference(plan.name);
  const { area, titleRows } = plan.print;
  const absolute = (text: string): string => text.replace(/([A-Z]+)([0-9]+)/g, "$$$1$$$2");
  return [
    name(OWN_SHEET_NAME, ownSheetFormula(plan.kind).slice(1), true),
    area ? name("_xlnm.Print_Area", `${sheet}!${absolute(formatArea(area))}`) : "",
    titleRows ? name("_xlnm.Print_Titles", `${sheet}!$${titleRows.first + 1}:$${titleRows.last + 1}`) : "",
  ].join("");
}
