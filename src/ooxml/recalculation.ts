/** Formulas after an edit. */
import type { OoxmlPackage } from "./package";
import { PartEdit } from "./part-edit";
import { WORKBOOK_ORDER } from "./part-order";
import { isTrue, type WorkbookPart } from "./workbook-part";

/** Results of formulas in the file may now be old: Excel is told to calculate them when it opens the file. */
export function recalculateOnOpen(pkg: OoxmlPackage, book: WorkbookPart): void {
  if (!book.sheets.some((sheet) => pkg.has(sheet.part) && hasFormula(pkg, sheet.part))) return;
  const edit = PartEdit.of(pkg, book.part, 2);
  const calculation = edit.child("calcPr");
  if (isTrue(calculation?.attributes.fullCalcOnLoad)) return;
  if (calculation) edit.setAttribute(calculation, "fullCalcOnLoad", "1");
  else edit.insertInOrder("calcPr", WORKBOOK_ORDER, `<${edit.root.prefix}calcPr fullCalcOnLoad="1"/>`);
  pkg.setText(book.part, edit.text());
}

function hasFormula(pkg: OoxmlPackage, part: string): boolean {
  let tail = "";
  for (const chunk of pkg.textChunks(part)) {
    const text = tail + chunk;
    if (/<(?:[\w-]+:)?f[\s/>]/.test(text)) return true;
    // Long enough for a tag that the border of two pieces cuts.
    tail = text.slice(-40);
  }
  return false;
}
