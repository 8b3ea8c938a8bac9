/** The part that says in which order cells are calculated. */
import { removePart, removeRelationship } from "./package-edit";
import type { OoxmlPackage } from "./package";
import type { SheetEntry, WorkbookPart } from "./workbook-part";

/** The order of calculation names cells by sheet; Excel makes it anew where it is missing, and repairs the file where it is wrong. */
export function dropCalcChain(pkg: OoxmlPackage, book: WorkbookPart, sheet: SheetEntry): void {
  const chain = book.relationships.find((relationship) => relationship.kind === "calcChain");
  if (!chain || !pkg.has(chain.target)) return;
  // An entry without `i` belongs to the sheet of the entry before it, so one mention is enough.
  if (!new RegExp(`\\si\\s*=\\s*["']${sheet.sheetId}["']`).test(pkg.text(chain.target))) return;
  removeRelationship(pkg, book.part, chain.id);
  removePart(pkg, chain.target);
}
