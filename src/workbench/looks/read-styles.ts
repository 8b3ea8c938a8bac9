/** The styles part of a workbook as the looks that the grid can draw. */
import { BUILT_IN_FORMATS, scanXml, type XmlAttributes } from "../../ooxml";
import type { HorizontalAlignment, VerticalAlignment } from "../../workbook";
import { PLAIN_LOOK, type CellLook, type Edge } from "./cell-look";
import { colorOf, type Palette } from "./colors";

type Font = Pick<CellLook, "fonts" | "size" | "bold" | "italic" | "underline" | "strike" | "color">;
type Alignment = Pick<CellLook, "horizontal" | "vertical" | "wrap" | "indent" | "turned">;
type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
interface Format { readonly font: number; readonly fill: number; readonly border: number; readonly number: number; readonly alignment: Writable<Alignment> }

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = { left: "left", fill: "left", center: "center", centerContinuous: "center", right: "right", justify: "justify", distributed: "justify" };
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { top: "top", center: "center", bottom: "bottom", justify: "top", distributed: "center" };

/** One look for each cell format, by the number that cells name. @throws RefusalError file-damaged */
export function readStyles(xml: string, part: string, palette: Palette): readonly CellLook[] {
  const fonts: Writable<Font>[] = [];
  const fills: (string | null)[] = [];
  const borders: Writable<CellLook["edges"]>[] = [];
  const codes = new Map<number, string>();
  const formats: Format[] = [];
  let pattern = "none";
  scanXml(xml, part, {
    open({ key, attributes, path }) {
      const [, list = ""] = path;
      switch (list) {
        case "numFmts":
          if (key === "numFmt") codes.set(Number(attributes.numFmtId), attributes.formatCode ?? "General");
          return;
        case "fonts":
          if (key === "font") fonts.push({ ...fontOf(PLAIN_LOOK) });
          else putFont(fonts.at(-1), key, attributes, palette);
          return;
        case "fills":
          if (key === "fill") fills.push(null);
          else if (key === "patternFill") pattern = attributes.patternType ?? "none";
          // Patterns but solid are drawn as what shows most of them, gradients as where they begin.
          else if ((key === "fgColor" && pattern === "solid") || (key === "bgColor" && pattern !== "solid" && pattern !== "none" && path.includes("patternFill"))) fills[fills.length - 1] = colorOf(attributes, palette);
          else if (key === "color" && path.includes("gradientFill")) fills[fills.length - 1] ??= colorOf(attributes, palette);
          return;
        case "borders":
          if (key === "border") borders.push({ ...PLAIN_LOOK.edges });
          else putEdge(borders.at(-1), key, path, attributes, palette);
          return;
        case "cellXfs":
          if (key === "xf") formats.push({ font: Number(attributes.fontId ?? 0), fill: Number(attributes.fillId ?? 0), border: Number(attributes.borderId ?? 0), number: Number(attributes.numFmtId ?? 0), alignment: { ...alignmentOf(PLAIN_LOOK) } });
          else if (key === "alignment") putAlignment(formats.at(-1)?.alignment, attributes);
      }
    },
  });
  return formats.map(({ font, fill, border, number, alignment }): CellLook => {
    const color = fills[fill] ?? null;
    return {
      ...PLAIN_LOOK, ...fonts[font], ...alignment,
      fill: color === "#FFFFFF" ? null : color,
      edges: borders[border] ?? PLAIN_LOOK.edges,
      numberFormat: codes.get(number) ?? BUILT_IN_FORMATS[number] ?? "General",
    };
  });
}

function fontOf({ fonts, size, bold, italic, underline, strike, color }: CellLook): Font {
  return { fonts, size, bold, italic, underline, strike, color };
}

function alignmentOf({ horizontal, vertical, wrap, indent, turned }: CellLook): Alignment {
  return { horizontal, vertical, wrap, indent, turned };
}

function putFont(font: Writable<Font> | undefined, key: string, attributes: XmlAttributes, palette: Palette): void {
  if (!font) return;
  const on = attributes.val !== "0" && attributes.val !== "false";
  if (key === "sz") font.size = Number(attributes.val ?? 11);
  else if (key === "name") font.fonts = attributes.val === undefined || attributes.val === "" ? [] : [attributes.val];
  else if (key === "b") font.bold = on;
  else if (key === "i") font.italic = on;
  else if (key === "u") font.underline = attributes.val !== "none";
  else if (key === "strike") font.strike = on;
  else if (key === "color") {
    const color = colorOf(attributes, palette);
    font.color = color === "#000000" ? null : color;
  }
}

const LINES: Readonly<Record<string, Pick<Edge, "width" | "line">>> = {
  hair: { width: 1, line: "dotted" }, dotted: { width: 1, line: "dotted" }, dashed: { width: 1, line: "dashed" }, dashDot: { width: 1, line: "dashed" }, dashDotDot: { width: 1, line: "dashed" }, thin: { width: 1, line: "solid" },
  medium: { width: 2, line: "solid" }, mediumDashed: { width: 2, line: "dashed" }, mediumDashDot: { width: 2, line: "dashed" }, mediumDashDotDot: { width: 2, line: "dashed" }, slantDashDot: { width: 2, line: "dashed" },
  thick: { width: 3, line: "solid" }, double: { width: 3, line: "double" },
};
const SIDES: Readonly<Record<string, keyof CellLook["edges"]>> = { left: "left", start: "left", right: "right", end: "right", top: "top", bottom: "bottom" };

function putEdge(edges: Writable<CellLook["edges"]> | undefined, key: string, path: readonly string[], attributes: XmlAttributes, palette: Palette): void {
  const side = SIDES[key === "color" ? path.at(-2) ?? "" : key];
  if (!edges || !side) return;
  const line = LINES[attributes.style ?? ""];
  if (key !== "color") edges[side] = line ? { ...line, color: null } : null;
  else if (edges[side]) {
    const color = colorOf(attributes, palette);
    edges[side] = { ...edges[side], color: color === "#000000" ? null : color };
  }
}

function putAlignment(alignment: Writable<Alignment> | undefined, attributes: XmlAttributes): void {
  if (!alignment) return;
  alignment.horizontal = HORIZONTAL[attributes.horizontal ?? ""] ?? null;
  alignment.vertical = VERTICAL[attributes.vertical ?? ""] ?? "bottom";
  // Justified and distributed text is wrapped whether asked or not.
  alignment.wrap = attributes.wrapText === "1" || attributes.wrapText === "true" || alignment.horizontal === "justify" || /^(?:justify|distributed)$/.test(attributes.vertical ?? "");
  alignment.indent = Number(attributes.indent ?? 0);
  const rotation = Number(attributes.textRotation ?? 0);
  // 1 to 90 turns the line up, 91 to 180 down; slanted lines are drawn as the nearer of flat and turned.
  alignment.turned = rotation === 255 ? "stacked" : rotation > 45 && rotation <= 90 ? "up" : rotation > 135 && rotation <= 180 ? "down" : null;
}
