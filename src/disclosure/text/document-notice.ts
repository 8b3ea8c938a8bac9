/** What the document could not say, says without having been told, or has been told in figures that disagree. The sentences are in src/messages. */
export type DocumentNoticeCode =
  /** 第一部分 lacks a text that neither the user nor the workbook gives. */
  | "overall-missing" | "subgoals-missing" | "safeguards-missing"
  /** The sentence that there are no special funds, or no projects, was written unasked: to be confirmed. */
  | "no-special-funds-assumed" | "no-projects-assumed"
  /** Projects of a form that is read and not written. */
  | "written-as-central"
  | "no-tables"
  /** The note of a government: what was not filled in, by section; what is no amount; changes without a reason, reasons without a change. */
  | "figures-missing" | "figures-unreadable" | "reasons-missing" | "reasons-unused" | "reason-contradicts" | "figure-rows-unknown"
  /** Figures that disagree with each other or with the project tables. */
  | "total-differs" | "part-over-total" | "balance-over-limit" | "debt-differs-from-tables"
  /** Typed for a document of the other level. */
  | "figures-not-used" | "texts-not-used";

export interface DocumentNotice {
  readonly code: DocumentNoticeCode;
  /** Labels of ours and amounts, for the sentence. */
  readonly values: Readonly<Record<string, string | number>>;
}

export function notice(code: DocumentNoticeCode, values: DocumentNotice["values"] = {}): DocumentNotice {
  return { code, values };
}
