/**
 * What a section of the government-level note is: the rows of the figures sheet it asks for, the totals it can check,
 * and the text it writes from them. One file a section; `sections.ts` lists them in order.
 */
import type { DisclosureDocument } from "../../model";
import type { DocumentTables } from "../tables";
import type { DocumentNotice } from "../text/document-notice";
import type { DocumentPart } from "../text/document-part";
import type { NoteEntry } from "./note-entry";
import type { NoteFigures } from "./note-figures";
import type { NoteWords } from "./note-words";

export interface SectionContext {
  readonly figures: NoteFigures;
  readonly words: NoteWords;
  readonly tables: DocumentTables;
  readonly document: DisclosureDocument;
}

export interface NoteSection {
  /** Without its number: “三公”经费情况. */
  readonly name: string;
  /** The heading of such a section in a document that was read. */
  readonly topic: RegExp;
  readonly entries: readonly NoteEntry[];
  /** Stated totals and the entries that they must be the sum of. */
  readonly totals: readonly { readonly key: string; readonly parts: readonly string[] }[];
  /** The text under the heading; what cannot be said for want of a figure is left out. */
  readonly write: (context: SectionContext) => readonly DocumentPart[];
  /** As `write`, from the text of a document that was read, where nothing was typed for the section; left out: the text as it is. */
  readonly rewrite?: (context: SectionContext, existing: readonly string[]) => readonly DocumentPart[];
  /** Comparisons beyond the totals. */
  readonly check?: (context: SectionContext) => readonly DocumentNotice[];
}
