/** Fonts, sizes and borders of the published tables (practice of GB/T 9704-2012, spec "domain" 4.5). */
import { BODY_SIZE, FONTS, type CellStyle } from "../../workbook";
import type { PartLook } from "./part";

/** 三号 */
const TEXT_SIZE = 16;
/** 二号 */
const TITLE_SIZE = 22;

const boxed = { wrap: true, border: true, vertical: "center" } as const;

const running = { size: TEXT_SIZE, wrap: true, vertical: "center", horizontal: "left" } as const;

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
  code: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "center" },
  note: { ...boxed, fonts: FONTS.body, size: BODY_SIZE, horizontal: "left", vertical: "top" },
  heading1: { fonts: FONTS.title, size: TITLE_SIZE, horizontal: "center", vertical: "center", wrap: true },
  heading2: { ...running, fonts: FONTS.label },
  heading3: { ...running, fonts: FONTS.heading2 },
  body: { ...running, fonts: FONTS.body },
};
