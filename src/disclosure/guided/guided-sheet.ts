/** The looks that the guided sheets share: labels on a tint, cells to type in, everything printable on A4. */
import type { CellStyle, PrintSetup } from "../../workbook";
import { BODY_SIZE, FONTS } from "../form/styles";
import { lineCount } from "../form/text-size";
import { textRoom } from "../sheet/page";

const ENTRY: CellStyle = { fonts: FONTS.body, size: BODY_SIZE, border: true, wrap: true, vertical: "top", horizontal: "left", numberFormat: "@" };
const LABEL: CellStyle = { fonts: FONTS.label, size: 11, border: true, wrap: true, horizontal: "center", vertical: "center", fill: "#E8EEF7" };

export const GUIDED_STYLES = {
  title: { fonts: FONTS.title, size: 18, horizontal: "center", vertical: "center" },
  hint: { fonts: FONTS.body, size: BODY_SIZE, horizontal: "left", vertical: "center", wrap: true },
  label: LABEL,
  entry: ENTRY,
  /** A cell for an amount: General, so that any decimals typed are shown. */
  amount: { fonts: FONTS.body, size: BODY_SIZE, border: true, vertical: "center", horizontal: "right" },
  section: { ...LABEL, horizontal: "left", fill: "#D5E0F0" },
  caption: { ...LABEL, fill: "#D5E0F0" },
  /** Nothing is asked for here. */
  none: { fonts: FONTS.body, size: BODY_SIZE, border: true, fill: "#EFEFEF" },
} as const satisfies Readonly<Record<string, CellStyle>>;

const LINE_HEIGHT = BODY_SIZE * 1.4;
const HIGHEST = 400;

/** Points that a text needs in columns of so many characters, at least `least`. */
export function entryHeight(text: string, characters: number, least: number): number {
  return Math.min(HIGHEST, Math.max(least, lineCount(text, textRoom(characters) / BODY_SIZE) * LINE_HEIGHT + 8));
}

export function guidedPrint(titleRows: PrintSetup["titleRows"]): PrintSetup {
  return { orientation: "portrait", margins: { top: 25, bottom: 25, left: 20, right: 20 }, area: null, titleRows, fitToWidth: true, breaksBefore: [], footer: "— &P —" };
}
