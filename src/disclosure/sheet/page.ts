/** The printed page and the sheet's columns in points. A4 portrait with the margins of GB/T 9704-2012. */
import { LIST_FOOTER, type PrintSetup } from "../../workbook";

/** Millimetres. */
export const MARGINS = { top: 37, bottom: 35, left: 28, right: 26 } as const;

/** Widths of a form's columns add up to this many characters: with 7 pixels each, the 156 mm between the margins. */
export const PAGE_CHARACTERS = 84;

/** 225 mm between the margins, less a little: programs round row heights up to whole pixels. */
export const PAGE_HEIGHT = 628;

/** Height of each row that a higher one is split into: two of them fill a page. */
export const SPLIT_HEIGHT = PAGE_HEIGHT / 2;

/** A4 portrait, one page wide, page number in the footer. */
export function printSetup(parts: Pick<PrintSetup, "area" | "titleRows" | "breaksBefore" | "firstPage">): PrintSetup {
  return { orientation: "portrait", margins: MARGINS, fitToWidth: true, footer: LIST_FOOTER, ...parts };
}
