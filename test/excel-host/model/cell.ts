/** One cell of the in-memory workbook. */
export type Scalar = string | number | boolean;

/** Flat keys such as "fill.color", "font.bold", "numberFormat", "locked". */
export type Style = Readonly<Record<string, Scalar | null>>;

export interface Link {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface Cell {
  /** "" is blank. */
  value: Scalar;
  formula?: string;
  /** The value is an error such as "#REF!". */
  error?: true;
  /** Typed with a leading apostrophe: text whatever it looks like. */
  quoted?: true;
  style?: Style;
  link?: Link;
  /** Shows a part of the result of this anchor's dynamic array. */
  spilledFrom?: Cell;
}

export const blankCell = (): Cell => ({ value: "" });

export function isBlank(cell: Cell | undefined): boolean {
  return !cell || (cell.value === "" && cell.formula === undefined);
}
