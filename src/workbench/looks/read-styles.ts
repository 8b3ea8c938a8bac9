/** The styles part of a workbook as the looks that the grid can draw. Theme and indexed colours are left to the grid's own. */
import { scanXml } from "../../ooxml";
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../../workbook";

interface Font { name: string; size: number; bold: boolean; color: string | null }
interface Format { font: number; fill: number; border: number; horizontal?: HorizontalAlignment; vertical?: VerticalAlignment; wrap: boolean }

const HORIZONTAL: Readonly<Record<string, HorizontalAlignment>> = { left: "left", center: "center", centerContinuous: "center", right: "right", justify: "justify", distributed: "justify" };
const VERTICAL: Readonly<Record<string, VerticalAlignment>> = { top: "top", center: "center", bottom: "bottom" };

/** One style for each cell format, by the number that cells name. */
export function readStyles(xml: string, part: string): readonly CellStyle[] {
  const fonts: Font[] = [];
  const fills: (string | null)[] = [];
  const borders: boolean[] = [];
  const formats: Format[] = [];
  scanXml(xml, part, {
    open({ key, attributes, path }) {
      const within = (list: string): boolean => path.includes(list);
      const font = fonts.at(-1);
      const format = formats.at(-1);
      if (within("dxfs")) return;
      if (within("fonts")) {
        if (key === "font") fonts.push({ name: "", size: 11, bold: false, color: null });
        else if (font && key === "sz") font.size = Number(attributes.val ?? 11);
        else if (font && key === "name") font.name = attributes.val ?? "";
        else if (font && key === "b") font.bold = attributes.val !== "0";
        else if (font && key === "color") font.color = colorOf(attributes.rgb);
      } else if (within("fills")) {
        if (key === "fill") fills.push(null);
        else if (key === "fgColor" && path.includes("patternFill")) fills[fills.length - 1] = colorOf(attributes.rgb);
      } else if (within("borders")) {
        if (key === "border") borders.push(false);
        else if (attributes.style !== undefined && attributes.style !== "none") borders[borders.length - 1] = true;
      } else if (within("cellXfs")) {
        if (key === "xf") formats.push({ font: Number(attributes.fontId ?? 0), fill: Number(attributes.fillId ?? 0), border: Number(attributes.borderId ?? 0), wrap: false });
        else if (format && key === "alignment") {
          const horizontal = HORIZONTAL[attributes.horizontal ?? ""];
          const vertical = VERTICAL[attributes.vertical ?? ""];
          if (horizontal) format.horizontal = horizontal;
          if (vertical) format.vertical = vertical;
          format.wrap = attributes.wrapText === "1" || attributes.wrapText === "true";
        }
      }
    },
  });
  return formats.map((format): CellStyle => {
    const font = fonts[format.font];
    const fill = fills[format.fill] ?? null;
    return {
      fonts: font && font.name !== "" ? [font.name] : [],
      size: font?.size ?? 11,
      bold: font?.bold ?? false,
      wrap: format.wrap,
      border: borders[format.border] ?? false,
      ...(font?.color ? { color: font.color } : {}),
      ...(fill ? { fill } : {}),
      ...(format.horizontal ? { horizontal: format.horizontal } : {}),
      vertical: format.vertical ?? "bottom",
    };
  });
}

/** "FFRRGGBB" → "#RRGGBB"; black and absent are left to the page's text colour. */
function colorOf(rgb: string | undefined): string | null {
  const match = /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb ?? "");
  const color = match?.[1]?.toUpperCase();
  return color === undefined || color === "000000" ? null : `#${color}`;
}
