/** A row of the figures sheet. */
export interface NoteEntry {
  readonly key: string;
  /** Printed in the first column; unique in the sheet. */
  readonly label: string;
  /** amount: 万元, must be filled in (0 where there is none) · total: 万元, may be filled in, is compared with its parts · text. */
  readonly kind: "amount" | "total" | "text";
  /** Has a column for last year and one for the reason of the change. */
  readonly compared?: true;
  /** A text that may be left blank without a word about it. */
  readonly optional?: true;
  readonly hint: string;
}
