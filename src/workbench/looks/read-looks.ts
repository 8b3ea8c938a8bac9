/** How the sheets of a workbook file look, for the grid. Reading values is the file host's; this only draws. */
import { OoxmlPackage, readWorkbookPart, scanXml } from "../../ooxml";
import { cellKey, markLevelOf, parseArea, parseCell, RefusalError, type Area, type CellPosition, type MarkLevel } from "../../workbook";
import type { MarkAreas } from "../marks";
import type { CellLook } from "./cell-look";
import { readPalette } from "./read-palette";
import { readStyles } from "./read-styles";
import type { SheetLooks } from "./sheet-looks";

/** What a sheet's part says besides values: how it looks, and the marks of ours that it carries. */
export interface ReadSheetLooks {
  readonly looks: SheetLooks;
  readonly marks: MarkAreas;
}

/** By sheet name. Sheets whose parts cannot be read for looks are left out: their values come from elsewhere. */
export function readLooks(bytes: Uint8Array): ReadonlyMap<string, ReadSheetLooks> {
  const pkg = OoxmlPackage.open(bytes);
  const book = readWorkbookPart(pkg);
  const part = book.styles !== null && pkg.has(book.styles) ? book.styles : null;
  const styles = part === null ? [] : readStyles(pkg.text(part), part, readPalette(pkg, part));
  const looks = new Map<string, ReadSheetLooks>();
  for (const { name, kind, part } of book.sheets) {
    if (kind === "worksheet" && pkg.has(part)) looks.set(name, readSheetLooks(pkg.text(part), part, styles));
  }
  return looks;
}

/** A column list may name all 16,384 columns; the grid needs no more than it shows. */
const MAX_STYLED_COLUMNS = 512;

/** @throws RefusalError file-damaged when the part is not well-formed */
export function readSheetLooks(xml: string, part: string, styles: readonly CellLook[]): ReadSheetLooks {
  const styled: (readonly [number, number])[] = [];
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  let defaultWidth: number | null = null;
  let defaultHeight: number | null = null;
  let freeze: CellPosition | null = null;
  let gridLines = true;
  let formatted: readonly Area[] = [];
  let formula: string | null = null;
  const marks: { readonly level: MarkLevel; readonly areas: readonly Area[] }[] = [];
  let row = -1;
  let column = -1;
  scanXml(xml, part, {
    open({ key, attributes }) {
      if (key === "sheetFormatPr") {
        defaultWidth = charactersOf(numberOf(attributes.defaultColWidth));
        defaultHeight = numberOf(attributes.defaultRowHeight);
      } else if (key === "sheetView") {
        gridLines = attributes.showGridLines !== "0" && attributes.showGridLines !== "false";
      } else if (key === "conditionalFormatting") {
        formatted = (attributes.sqref ?? "").split(/\s+/).map(parseArea).filter((area) => area !== null);
      } else if (key === "formula") {
        formula = "";
      } else if (key === "pane" && (attributes.state ?? "").startsWith("frozen")) {
        freeze = { row: Number(attributes.ySplit ?? 0), column: Number(attributes.xSplit ?? 0) };
      } else if (key === "col") {
        const width = attributes.hidden === "1" || attributes.hidden === "true" ? 0 : charactersOf(numberOf(attributes.width));
        const first = Number(attributes.min ?? 0) - 1;
        const last = Math.min(Number(attributes.max ?? 0) - 1, first + MAX_STYLED_COLUMNS);
        for (let index = first; width !== null && index >= 0 && index <= last; index++) columnWidths.set(index, width);
      } else if (key === "row") {
        row = attributes.r === undefined ? row + 1 : Number(attributes.r) - 1;
        column = -1;
        const height = numberOf(attributes.ht);
        if (attributes.hidden === "1" || attributes.hidden === "true") rowHeights.set(row, 0);
        else if (height !== null) rowHeights.set(row, height);
      } else if (key === "c") {
        const position = attributes.r === undefined ? { row, column: column + 1 } : parseCell(attributes.r);
        if (!position) throw new RefusalError("file-damaged", { part });
        column = position.column;
        const style = Number(attributes.s ?? 0);
        if (style < styles.length) styled.push([cellKey(position), style]);
      }
    },
    text(piece) { if (formula !== null) formula += piece; },
    close(key) {
      if (key !== "formula" || formula === null) return;
      const level = markLevelOf(formula.trim());
      if (level !== null) marks.push({ level, areas: formatted });
      formula = null;
    },
  });
  // A well-made file has its cells in order already.
  styled.sort(([a], [b]) => a - b);
  const looks = { styles, styledCells: Float64Array.from(styled, ([key]) => key), cellStyles: Uint16Array.from(styled, ([, style]) => style), columnWidths, rowHeights, defaultWidth, defaultHeight, freeze, gridLines };
  return { looks, marks };
}

/** Widths in a file count the 5 pixels around the text too, at 7 pixels a character (ISO/IEC 29500-1, 18.3.1.13). */
function charactersOf(width: number | null): number | null {
  return width === null ? null : Math.max(0, width - 5 / 7);
}

function numberOf(text: string | undefined): number | null {
  const number = Number(text);
  return text === undefined || text === "" || !Number.isFinite(number) ? null : number;
}
