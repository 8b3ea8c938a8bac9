/** How much of a file is taken in. Above these a file is refused: no office keeps such tables, but hostile files do. */
export interface Limits {
  /** Entries of the zip archive. */
  readonly entries: number;
  /** Bytes of one part after inflating. 100,000 rows × 20 cells are about 100 MB of XML. */
  readonly partBytes: number;
  /** Bytes of all parts together, as the archive declares them. */
  readonly totalBytes: number;
  /** Inflated bytes for each compressed byte, looked at above `ratioFloor`. Worksheets reach 30, bombs 1,000. */
  readonly ratio: number;
  readonly ratioFloor: number;
  /** Cells with a value or a fact, blanks between them included, in all sheets. */
  readonly cells: number;
}

export const defaultLimits: Limits = {
  entries: 10_000,
  partBytes: 400_000_000,
  totalBytes: 1_000_000_000,
  ratio: 200,
  ratioFloor: 16_000_000,
  cells: 12_000_000,
};
