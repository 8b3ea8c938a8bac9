/** Page layout of a sheet; lengths in points (docs: Excel.PageLayout). */
import type { Area } from "../../../src/workbook";

export interface HostPrintSetup {
  readonly values: Map<string, unknown>;
  readonly headerFooter: Map<string, string>;
  area: readonly Area[] | null;
  titleRows: Area | null;
  titleColumns: Area | null;
  /** Rows that begin a page. */
  readonly rowBreaks: Set<number>;
}

/** Defaults of a new sheet. */
export function newPrintSetup(): HostPrintSetup {
  return { values: new Map(), headerFooter: new Map(), area: null, titleRows: null, titleColumns: null, rowBreaks: new Set() };
}

export const PRINT_DEFAULTS: Readonly<Record<string, unknown>> = {
  Orientation: "Portrait", PaperSize: "A4", FirstPageNumber: "", TopMargin: 54, BottomMargin: 54, LeftMargin: 50.4, RightMargin: 50.4, HeaderMargin: 21.6, FooterMargin: 21.6,
  CenterHorizontally: false, CenterVertically: false, PrintGridlines: false, PrintHeadings: false, BlackAndWhite: false, Zoom: { scale: 100 },
};
