/** The disclosure document from front to back, without any host: sheets and Word are both made from it. */
import type { FormRow } from "../form/part";

export interface TablePart {
  readonly kind: "table";
  /** With its number, as printed above the table. */
  readonly title: string;
  /** The title without a number, for the contents. */
  readonly name: string;
  /** The number in the document; null for tables that have none. */
  readonly number: number | null;
  /** Place in DisclosureDocument.projects; null for the table of a department. */
  readonly project: number | null;
  /** Column widths in characters. */
  readonly columns: readonly number[];
  readonly rows: readonly FormRow[];
}

export type DocumentPart =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | TablePart;
