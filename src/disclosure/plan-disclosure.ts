/** From the model to what is published. */
import type { DisclosureDocument } from "../model";
import type { DisclosureOptions, DisclosurePlan } from "./options";
import { contentsSheet } from "./sheet/contents-sheet";
import { oneSheet, sheetEach } from "./sheet/table-sheets";
import { documentTables } from "./tables";

/**
 * Lays out the disclosure tables of a document: sheets with the contents first, the same tables as parts of a text document,
 * and what the layout has no place for. Pure: the same document and options give the same plan.
 */
export function planDisclosure(document: DisclosureDocument, options: DisclosureOptions = {}): DisclosurePlan {
  const { departments, projects, cannotHold } = documentTables(document, options);
  const tables = [...departments, ...projects];
  const taken = options.takenSheetNames ?? [];
  const arrange = (options.arrangement ?? "one-sheet") === "one-sheet" ? oneSheet : sheetEach;
  // The contents' own name comes first, so that no table takes it.
  const { sheets, places } = arrange(tables, [...taken, "目录"]);
  const contents = contentsSheet(documentTitle(document, options), places, document, [...taken, ...sheets.map((sheet) => sheet.name)]);
  return { sheets: [contents, ...sheets], parts: tables, cannotHold };
}

/** "2026年度项目绩效目标公开表" */
export function documentTitle(document: DisclosureDocument, options: DisclosureOptions): string {
  const year = options.year === undefined ? document.budgetYear : options.year;
  return `${year === null ? "" : `${String(year)}年度`}项目绩效目标公开表`;
}
