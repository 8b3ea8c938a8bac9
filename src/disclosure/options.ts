import type { DisclosureDocument } from "../model";
import type { SheetPlan } from "../workbook";
import type { CannotHold } from "./fields";
import type { LayoutChoice } from "./layouts";
import { isFilledIn, type GuidedFigures } from "./guided/guided-figures";
import type { DisclosureText } from "./text/document-part";
import type { UnclearCounts } from "./text/explanation-counts";
import type { GuidedTexts, OpenFinding } from "./text/guided-texts";

export type DisclosureLevel = "department" | "government";

export interface DisclosureOptions {
  /** as-read: each project in the layout it was read in. department: only the tables of whole departments. */
  readonly layout?: "as-read" | LayoutChoice;
  readonly arrangement?: "one-sheet" | "sheet-each";
  /** null: unknown; left out: the document's own. */
  readonly year?: number | null;
  /** Names of sheets that stay in the workbook: ours keep clear of them. */
  readonly takenSheetNames?: readonly string[];
  /** Projects not to publish, by their place in DisclosureDocument.projects; the numbering closes up. */
  readonly leaveOut?: readonly number[];
  /** as-read (default) changes no text; from-table: the counts of indicators that 项目说明 states are written from the table. */
  readonly explanationCounts?: "as-read" | "from-table";
  /** Whose disclosure it is, as `documentLevel` of src/rules judges it; null or left out: a government's where figures for its note were typed, else a department's. */
  readonly level?: DisclosureLevel | null;
  /** What the user typed for a department's document (`readGuidedTexts`). */
  readonly texts?: GuidedTexts;
  /** What the user typed for a government's note (`readGuidedFigures`). */
  readonly figures?: GuidedFigures;
  /** Printed as a list in front when the user publishes all the same. */
  readonly openFindings?: readonly OpenFinding[];
}

export interface DisclosurePlan {
  /** The contents first, after the list of open findings where there is one. */
  readonly sheets: readonly SheetPlan[];
  /** The whole document with headings, texts and the same tables: for Word. */
  readonly text: DisclosureText;
  /** What would not be published, or not as it stands. */
  readonly cannotHold: readonly CannotHold[];
  /** With explanationCounts from-table: what could not be written from the table. */
  readonly unclearCounts: readonly UnclearCounts[];
}

/** The year given, else the document's own. */
export function budgetYearOf(document: DisclosureDocument, { year }: DisclosureOptions): number | null {
  return year === undefined ? document.budgetYear : year;
}

/** The level given; where nobody knows it, figures for a government's note tell. */
export function levelOf({ level, figures }: DisclosureOptions): DisclosureLevel {
  return level ?? (figures !== undefined && isFilledIn(figures) ? "government" : "department");
}
