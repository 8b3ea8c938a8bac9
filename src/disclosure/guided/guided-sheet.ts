/** The looks that the guided sheets share: labels on a tint, cells to type in, everything printable on A4. */
import { textHeight } from "../../text";
import { BODY_SIZE, FONTS, LIST_FOOTER, LIST_LOOKS, ROW_LIMIT, type CellStyle, type PrintSetup } from "../../workbook";

export const GUIDED_STYLES = {
  title: LIST_LOOKS.title,
  hint: { fonts: FONTS.body, size: BODY_SIZE, horizontal: "left", vertical: "center", wrap: true },
  label: LIST_LOOKS.head,
  entry: { ...LIST_LOOKS.body, vertical: "top", horizontal: "left", numberFormat: "@" },
  /** A cell for an amount: General, so that any decimals typed are shown. */
  amount: { fonts: FONTS.body, size: BODY_SIZE, border: true, vertical: "center", horizontal: "right" },
  reason: { ...LIST_LOOKS.body, horizontal: "left", numberFormat: "@" },
  section: { ...LIST_LOOKS.head, horizontal: "left", fill: "#D5E0F0" },
  caption: { ...LIST_LOOKS.head, fill: "#D5E0F0" },
  /** Nothing is asked for here. */
  none: { fonts: FONTS.body, size: BODY_SIZE, border: true, fill: "#EFEFEF" },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Points that a text needs in columns of so many characters, at least `least`. */
export function entryHeight(text: string, characters: number, least: number): number {
  return Math.min(ROW_LIMIT, Math.max(least, textHeight(text, characters, BODY_SIZE)));
}

export function guidedPrint(titleRows: PrintSetup["titleRows"]): PrintSetup {
  return { orientation: "portrait", margins: { top: 25, bottom: 25, left: 20, right: 20 }, area: null, titleRows, fitToWidth: true, breaksBefore: [], footer: LIST_FOOTER };
}
