/** How one cell looks, as the grid draws it. */
import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../../workbook";

export interface Edge {
  /** In pixels. */
  readonly width: 1 | 2 | 3;
  readonly line: "solid" | "dashed" | "dotted" | "double";
  /** null: the page's own line colour. */
  readonly color: string | null;
}

export interface CellLook {
  readonly fonts: readonly string[];
  /** In points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** "#RRGGBB"; null: the page's text colour (black, as files say it). */
  readonly color: string | null;
  readonly fill: string | null;
  /** null: numbers to the right, texts to the left. */
  readonly horizontal: HorizontalAlignment | null;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  /** In steps of Excel's. */
  readonly indent: number;
  /** Text from top to bottom: letters upright, or the line turned. */
  readonly turned: "stacked" | "up" | "down" | null;
  readonly edges: { readonly left: Edge | null; readonly right: Edge | null; readonly top: Edge | null; readonly bottom: Edge | null };
  /** "General" where the file names none. */
  readonly numberFormat: string;
}

const NO_EDGES: CellLook["edges"] = { left: null, right: null, top: null, bottom: null };
const THIN: Edge = { width: 1, line: "solid", color: null };
export const THIN_EDGES: CellLook["edges"] = { left: THIN, right: THIN, top: THIN, bottom: THIN };

export const PLAIN_LOOK: CellLook = {
  fonts: [], size: 11, bold: false, italic: false, underline: false, strike: false, color: null, fill: null, horizontal: null, vertical: "bottom",
  wrap: false, indent: 0, turned: null, edges: NO_EDGES, numberFormat: "General",
};

/** Of a style that we write ourselves. */
export function lookOfStyle({ fonts, size, bold = false, color, fill, horizontal, vertical = "center", wrap = false, border = false, numberFormat = "General", indent = 0 }: CellStyle): CellLook {
  return { ...PLAIN_LOOK, fonts, size, bold, color: color ?? null, fill: fill ?? null, horizontal: horizontal ?? null, vertical, wrap, numberFormat, indent, edges: border ? THIN_EDGES : NO_EDGES };
}
