/** A cell's look as CSS. In the dark the colours that the file gives are turned with the page. */
import { tokens } from "@fluentui/react-components";
import type { CSSProperties } from "react";
import type { CellLook, Edge } from "../looks/cell-look";
import { inTheDark } from "../looks/colors";
import { LINE_HEIGHT, fontPixels } from "./sheet-layout";

const VERTICAL = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
/** One step of Excel's indent: about the width of a character and its room. */
const INDENT = 9;

/** `marked`: our tint takes the place of the fill. */
export function lookCss(look: CellLook, number: boolean, marked: boolean, dark: boolean): CSSProperties {
  const shade = (color: string): string => (dark ? inTheDark(color) : color);
  const pixels = fontPixels(look.size);
  const align = look.horizontal ?? (number ? "right" : "left");
  return {
    alignItems: VERTICAL[look.vertical], textAlign: align, fontSize: pixels, lineHeight: LINE_HEIGHT,
    whiteSpace: look.wrap ? "pre-wrap" : "pre",
    ...(look.bold ? { fontWeight: 600 } : {}),
    ...(look.italic ? { fontStyle: "italic" } : {}),
    ...(look.underline || look.strike ? { textDecorationLine: [look.underline ? "underline" : "", look.strike ? "line-through" : ""].join(" ").trim() } : {}),
    ...(look.fonts.length === 0 ? {} : { fontFamily: [...look.fonts.map((font) => `"${font.replaceAll("\"", "")}"`), tokens.fontFamilyBase].join(", ") }),
    ...(look.color === null ? {} : { color: shade(look.color) }),
    ...(look.fill === null || marked ? {} : { backgroundColor: shade(look.fill), ...(look.color === null ? { color: shade("#1B1B1B") } : {}) }),
    ...(look.indent > 0 && align === "left" ? { paddingLeft: 3 + look.indent * INDENT } : {}),
    ...(look.indent > 0 && align === "right" ? { paddingRight: 3 + look.indent * INDENT } : {}),
  };
}

/** The text itself, where it is turned. */
export function turnCss(look: CellLook | null): CSSProperties {
  switch (look?.turned) {
    case "stacked": return { writingMode: "vertical-rl", textOrientation: "upright", margin: "0 auto", width: "auto" };
    case "down": return { writingMode: "vertical-rl", margin: "0 auto", width: "auto" };
    case "up": return { writingMode: "vertical-rl", transform: "rotate(180deg)", margin: "0 auto", width: "auto" };
    case null: case undefined: return {};
  }
}

/** A line between two cells; null leaves the grid's own. */
export function edgeCss(edge: Edge, fallback: string, dark: boolean): string {
  return `${String(edge.width)}px ${edge.line} ${edge.color === null ? fallback : dark ? inTheDark(edge.color) : edge.color}`;
}
