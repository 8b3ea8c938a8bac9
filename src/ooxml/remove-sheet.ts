/** Taking a sheet of our own out of a workbook. */
import { RefusalError, type RemoveSheetEdit } from "../workbook";
import { dropCalcChain } from "./calc-chain";
import { removePart, removeRelationship } from "./package-edit";
import type { OoxmlPackage } from "./package";
import { PartEdit } from "./part-edit";
import { readWorkbookPart } from "./workbook-part";

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
