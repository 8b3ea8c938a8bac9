/** Fonts, sizes and borders of the published tables (practice of GB/T 9704-2012, spec "domain" 4.5). */
import type { CellStyle } from "../../workbook";
import type { PartLook } from "./part";

/** Licensed or older fonts are often missing; each list ends with one that Windows always has. */
export const FONTS = {
  title: ["方正小标宋简体", "华文中宋", "宋体"],
  label: ["黑体", "SimHei"],
  body: ["仿宋_GB2312", "仿宋", "FangSong"],
  heading2: ["楷体_GB2312", "楷体", "KaiTi"],
} as const;

/** 五号 */
export const BODY_SIZE = 10.5;
/** 二号 */
export const TITLE_SIZE = 22;

const boxed = { wrap: true, border: true, vertical: "center" } as const;

export const LOOKS: Readonly<Record<PartLook, CellStyle>> = {
  title: { fonts: FONTS.title, size: TITLE_SIZE, horizontal: "center", vertical: "center", wrap: true },
  subtitle: { fonts: FONTS.body, size: 12, horizontal: "center", vertical: "center", wrap: true },
  "aside-left": { fonts: FONTS.body, size: BODY_SIZE, horizontal: "left", vertical: "bottom", wrap: true },
  "aside-right": { fonts: FONTS.body, size: BODY_SIZE, horizontal: "right", vertical: "bottom", wrap: true },
  label: { ...boxed, fonts: FONTS.label, size: BODY_SIZE, horizontal: "center" },
  text: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "left" },
  center: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "center" },
  link: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "center", color: "#0563C1" },
  figure: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "center" },
  note: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "left", vertical: "top" },
};
