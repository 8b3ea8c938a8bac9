/** What all our list-like sheets (问题清单, 填报模板, 导入 …) share: fonts, looks and print set-up. The forms have their own in src/disclosure. */
import type { CellStyle, PrintSetup, SheetPlan } from "./sheet-plan";

/** Fonts of government texts (practice of GB/T 9704-2012). Licensed or older ones are often missing; each list ends with one that Windows always has. */
export const FONTS = {
  title: ["方正小标宋简体", "华文中宋", "宋体"],
  label: ["黑体", "SimHei"],
  body: ["仿宋_GB2312", "仿宋", "FangSong"],
  heading2: ["楷体_GB2312", "楷体", "KaiTi"],
} as const;

/** 五号 */
export const BODY_SIZE = 10.5;

/** Excel allows rows of 409 points. */
export const ROW_LIMIT = 400;

/** Title over the list, its head, and a cell of it; a sheet spreads the last into its own styles. */
export const LIST_LOOKS = {
  title: { fonts: FONTS.title, size: 18, horizontal: "center", vertical: "center" },
  head: { fonts: FONTS.label, size: 11, border: true, wrap: true, horizontal: "center", vertical: "center", fill: "#E8EEF7" },
  body: { fonts: FONTS.body, size: BODY_SIZE, border: true, wrap: true, vertical: "center" },
} as const satisfies Readonly<Record<string, CellStyle>>;

export const LIST_FOOTER = "— &P —";

/** Landscape, one page wide, the head repeated on every page; A3 for the many columns of a ledger, which A4 would make too small to read. */
export function listPrint(headerRow: number, more: Pick<PrintSetup, "paper"> & Partial<Pick<PrintSetup, "area" | "breaksBefore">> = {}): SheetPlan["print"] {
  return {
    orientation: "landscape", margins: { top: 20, bottom: 20, left: 15, right: 15 }, area: null,
    titleRows: { first: headerRow, last: headerRow }, fitToWidth: true, breaksBefore: [], footer: LIST_FOOTER, ...more,
  };
}
