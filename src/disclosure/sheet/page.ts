/** The printed page and the sheet's columns in points. A4 portrait with the margins of GB/T 9704-2012. */
import type { PrintSetup } from "../../workbook";

/** Millimetres. */
export const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 } as const;

/** Widths of a form's columns add up to this many characters: with 7 pixels each, the 156 mm between the margins. */
export const PAGE_CHARACTERS = 84;

/** A column of one character is 7 pixels wide where the default font is 11 points: 5.25 points. */
const POINTS_PER_CHARACTER = 5.25;

/** What programs keep free of text at the left and right of a cell, together. */
const CELL_PADDING = 4.5;

/** 225 mm between the margins, less a little: programs round row heights up to whole pixels. */
export const PAGE_HEIGHT = 628;

/** Rows higher than this are split into several under one merged cell: Excel allows 409 points. */
export const ROW_LIMIT = 400;

/** Height of each row that a higher one is split into: two of them fill a page. */
export const SPLIT_HEIGHT = PAGE_HEIGHT / 2;

/** Points of text that fit side by side into columns of so many characters together. */
export function textRoom(characters: number): number {
  return characters * POINTS_PER_CHARACTER - CELL_PADDING;
}

export const FOOTER = "— &P —";

/** A4 portrait, one page wide, page number in the footer. */
export function printSetup(parts: Pick<PrintSetup, "area" | "titleRows" | "breaksBefore">): PrintSetup {
  return { orientation: "portrait", margins: MARGINS, fitToWidth: true, footer: FOOTER, ...parts };
}
