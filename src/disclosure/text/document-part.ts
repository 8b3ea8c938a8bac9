/** The disclosure document from front to back, without any host: sheets and Word are both made from it. */
import type { FormRow } from "../form/part";
import type { DocumentNotice } from "./document-notice";

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

export interface HeadingPart {
  readonly kind: "heading";
  /** 第一部分 = 1, 一、 = 2, （一） = 3 */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

export interface ParagraphPart {
  readonly kind: "paragraph";
  readonly text: string;
}

export type DocumentPart = HeadingPart | ParagraphPart | TablePart;

export interface DisclosureText {
  readonly title: string;
  readonly parts: readonly DocumentPart[];
  /** The list of open findings in front of everything; null when there are none or none were handed in. */
  readonly cover: TablePart | null;
  readonly notices: readonly DocumentNotice[];
}
