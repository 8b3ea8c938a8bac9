import type { CannotHold } from "./fields";
import type { WrittenLayoutId } from "./layouts";
import type { DocumentPart } from "./text/document-part";
import type { SheetPlan } from "../workbook";

export interface DisclosureOptions {
  /** as-read: each project in the layout it was read in. department: only the tables of whole departments. */
  readonly layout?: "as-read" | "department" | WrittenLayoutId;
  readonly arrangement?: "one-sheet" | "sheet-each";
  /** null: unknown; left out: the document's own. */
  readonly year?: number | null;
  /** Names of sheets that stay in the workbook: ours keep clear of them. */
  readonly takenSheetNames?: readonly string[];
  /** Projects not to publish, by their place in DisclosureDocument.projects; the numbering closes up. */
  readonly leaveOut?: readonly number[];
}

export interface DisclosurePlan {
  /** The contents sheet first. */
  readonly sheets: readonly SheetPlan[];
  /** Title, headings, paragraphs and tables in order: the same document for Word. */
  readonly parts: readonly DocumentPart[];
  /** What would not be published, or not as it stands. */
  readonly cannotHold: readonly CannotHold[];
}
