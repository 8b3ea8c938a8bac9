/** The colours that a workbook's own theme and palette give. */
import { scanXml, type OoxmlPackage } from "../../ooxml";
import { OFFICE_THEME, STANDARD_PALETTE, type Palette } from "./colors";

/** Places of the theme's colours by the names that its part gives them (20.1.6.2): light before dark, unlike their order there. */
const THEME_PLACES = ["lt1", "dk1", "lt2", "dk2", "accent1", "accent2", "accent3", "accent4", "accent5", "accent6", "hlink", "folHlink"];

/** `styles` is the part of the styles, or null. @throws RefusalError file-damaged */
export function readPalette(pkg: OoxmlPackage, styles: string | null): Palette {
  const theme = pkg.names().find((name) => /(?:^|\/)theme\/theme[^/]*\.xml$/i.test(name));
  return { theme: theme === undefined ? OFFICE_THEME : themeColors(pkg.text(theme), theme), indexed: styles === null ? STANDARD_PALETTE : indexedColors(pkg.text(styles), styles) };
}

function themeColors(xml: string, part: string): readonly string[] {
  const colors = [...OFFICE_THEME];
  scanXml(xml, part, {
    open({ key, attributes, path }) {
      const scheme = path.findIndex((name) => localName(name) === "clrScheme");
      const place = scheme < 0 ? -1 : THEME_PLACES.indexOf(localName(path[scheme + 1] ?? ""));
      const color = localName(key) === "srgbClr" ? attributes.val : localName(key) === "sysClr" ? attributes.lastClr : undefined;
      if (place >= 0 && color !== undefined && /^[0-9a-f]{6}$/i.test(color)) colors[place] = color.toUpperCase();
    },
  });
  return colors;
}

/** The theme's names stand in a namespace of their own. */
function localName(key: string): string {
  return key.replace(/^.*[}:]/, "");
}

function indexedColors(xml: string, part: string): readonly string[] {
  const own: string[] = [];
  if (!xml.includes("indexedColors")) return STANDARD_PALETTE;
  scanXml(xml, part, {
    open({ key, attributes, path }) {
      if (key === "rgbColor" && path.includes("indexedColors")) own.push((attributes.rgb ?? "").slice(-6));
    },
  });
  return STANDARD_PALETTE.map((color, place) => (/^[0-9a-f]{6}$/i.test(own[place] ?? "") ? own[place] ?? color : color));
}
