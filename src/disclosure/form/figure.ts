/** Which texts are written as numbers, so that reading the cell gives the same figure again. */

/** A number format of fixed decimals: "0", "0.00" … */
export type FigureFormat = string;

const FIGURE = /^-?(?:0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/** A plain decimal figure that a cell's number holds exactly: no commas, no sign but minus, at most 15 digits. */
export function isFigureText(text: string): boolean {
  return FIGURE.test(text) && text.replace(/[-.]/g, "").replace(/^0+/, "").length <= 15 && !/^-0(?:\.0*)?$/.test(text);
}

/** The format with the text's decimals, at least `decimals`. */
export function figureFormat(text: string, decimals: number): FigureFormat {
  const count = Math.max(decimals, FIGURE.exec(text)?.[1]?.length ?? 0);
  return count === 0 ? "0" : `0.${"0".repeat(count)}`;
}

/** What a cell with the value shows: figures with their decimals. */
export function shownValue(value: string | number | null, format: FigureFormat | undefined): string {
  if (typeof value !== "number") return value ?? "";
  return format === undefined ? String(value) : value.toFixed(Math.max(0, format.length - 2));
}
