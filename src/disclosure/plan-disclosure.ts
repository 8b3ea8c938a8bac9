/** From the model to what is published. */
import type { DisclosureDocument } from "../model";
import { budgetYearOf, type DisclosureOptions, type DisclosurePlan } from "./options";
import { contentsSheet } from "./sheet/contents-sheet";
import { coverSheet } from "./sheet/cover-sheet";
import { oneSheet, sheetEach } from "./sheet/table-sheets";
import { textSheet } from "./sheet/text-sheet";
import { documentTables } from "./tables";
import { disclosureText } from "./text/disclosure-text";

/**
 * Lays out the disclosure of a document: sheets with the contents first (or after the list of open findings), the whole text document with the same tables,
 * and what the layout has no place for. Pure: the same document and options give the same plan.
 */
export function planDisclosure(document: DisclosureDocument, options: DisclosureOptions = {}): DisclosurePlan {
  const tables = documentTables(document, options);
  const text = disclosureText(document, options, tables);
  const taken = options.takenSheetNames ?? [];
  const arrange = (options.arrangement ?? "one-sheet") === "one-sheet" ? oneSheet : sheetEach;
  // The names of the sheets in front are kept free, so that no table takes them.
  const { sheets, places } = arrange([...tables.departments, ...tables.projects], [...taken, "目录", "公开前核查清单", "公开文本"]);
  const takenNames = [...taken, ...sheets.map((sheet) => sheet.name)];
  const cover = text.cover === null ? null : coverSheet(text.cover, takenNames);
  const running = textSheet(text, takenNames);
  const listed = running === null ? places : [running.place, ...places.map((place) => ({ ...place, page: place.page + running.pages }))];
  const contents = contentsSheet(contentsTitle(budgetYearOf(document, options)), listed, document, takenNames);
  const front = [...(cover === null ? [] : [cover]), contents, ...(running === null ? [] : [running.sheet])];
  return { sheets: [...front, ...sheets], text, cannotHold: tables.cannotHold, unclearCounts: tables.unclearCounts };
}

/** "2026年度项目绩效目标公开表" */
function contentsTitle(year: number | null): string {
  return `${year === null ? "" : `${String(year)}年度`}项目绩效目标公开表`;
}
