/** Colours as a workbook names them: by RGB, by place in its theme or in its palette, lightened or darkened; and as they are shown in the dark. */
import type { XmlAttributes } from "../../ooxml";

/** What colour references point to. */
export interface Palette {
  /** By the number in `theme="…"`: "RRGGBB". */
  readonly theme: readonly string[];
  /** By the number in `indexed="…"`. */
  readonly indexed: readonly string[];
}

/** Office's own theme, for files without one (Office 2013 to 2022). */
export const OFFICE_THEME: readonly string[] = ["FFFFFF", "000000", "E7E6E6", "44546A", "4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47", "0563C1", "954F72"];

const FIRST_COLORS = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
/** ECMA-376 part 1, 18.8.27: the first eight stand twice. 64 and 65 are the window's own colours. */
export const STANDARD_PALETTE: readonly string[] = `${FIRST_COLORS} ${FIRST_COLORS} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 \
9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF \
00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 \
003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);

/** "#RRGGBB"; null where the colour is automatic or none that can be known. */
export function colorOf(attributes: XmlAttributes, { theme, indexed }: Palette): string | null {
  const { rgb, theme: place, indexed: number, tint } = attributes;
  const base = rgb === undefined ? (place === undefined ? indexed[Number(number)] : theme[Number(place)]) : /^(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb)?.[1];
  if (base === undefined) return null;
  const share = Number(tint ?? 0);
  return `#${(share === 0 || !Number.isFinite(share) ? base : tinted(base, Math.max(-1, Math.min(1, share)))).toUpperCase()}`;
}

/** Lightness towards white (above 0) or black (18.8.19). */
function tinted(rgb: string, share: number): string {
  const [hue, saturation, lightness] = hslOf(rgb);
  return rgbOf(hue, saturation, share < 0 ? lightness * (1 + share) : lightness * (1 - share) + share);
}

/** Light becomes dark and dark light, as Excel shows sheets in the dark; the hue stays. Never quite black, as the page is not. */
export function inTheDark(color: string): string {
  const [hue, saturation, lightness] = hslOf(color.slice(1));
  return `#${rgbOf(hue, saturation, DARKEST + (1 - lightness) * (1 - DARKEST))}`;
}

const DARKEST = 0.16;

type Hsl = readonly [hue: number, saturation: number, lightness: number];

function hslOf(rgb: string): Hsl {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(rgb.slice(at, at + 2), 16) / 255);
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const lightness = (most + least) / 2;
  const spread = most - least;
  if (spread === 0) return [0, 0, lightness];
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  const hue = most === red ? ((green - blue) / spread + 6) % 6 : most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  return [hue, saturation, lightness];
}

/** "RRGGBB"; the hue in sixths of the circle. */
function rgbOf(hue: number, saturation: number, lightness: number): string {
  const part = (offset: number): string => {
    const place = (hue * 2 + offset) % 12;
    const value = lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255).toString(16).padStart(2, "0").toUpperCase();
  };
  return part(0) + part(8) + part(4);
}
