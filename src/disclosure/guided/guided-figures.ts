/** What the user typed in the figures sheet (数字填报), as typed. */
export interface GuidedFigures {
  /** By the key of a note section's entry. */
  readonly entries: Readonly<Record<string, GuidedEntry>>;
  /** Rows of the sheet, counted from 1, that hold something and carry no label of ours. */
  readonly unknownRows: readonly number[];
}

/** Texts as typed; "" where the cell is blank or the row has no such cell. */
export interface GuidedEntry {
  /** This year's amount in 万元, or the row's text. */
  readonly value: string;
  /** Last year's amount in 万元. */
  readonly previous: string;
  /** 增减原因 */
  readonly reason: string;
}

export const NO_FIGURES: GuidedFigures = { entries: {}, unknownRows: [] };

/** Whether anything was typed at all. */
export function isFilledIn({ entries, unknownRows }: GuidedFigures): boolean {
  return unknownRows.length > 0 || Object.values(entries).some(({ value, previous, reason }) => value !== "" || previous !== "" || reason !== "");
}
