/** Excel's limit for the text of one cell, in UTF-16 units. */
export const CELL_LIMIT = 32_767;

/** Excel's limit for manual page breaks of a sheet is 1,026; a sheet of ours stays below. */
export const BREAK_LIMIT = 1_000;
