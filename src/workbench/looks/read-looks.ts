/** How the sheets of a workbook file look, for the grid. Reading values is the file host's; this only draws. */
import { OoxmlPackage, readWorkbookPart, scanXml } from "../../ooxml";
import { cellKey, parseCell, RefusalError, type CellPosition, type CellStyle } from "../../workbook";
import { readStyles } from "./read-styles";
import type { SheetLooks } from "./sheet-looks";

/** Looks by sheet name. Sheets whose parts cannot be read for looks are left out: their values come from elsewhere. */
export function readLooks(bytes: Uint8Array): ReadonlyMap<string, SheetLooks> {
  const pkg = OoxmlPackage.open(bytes);
  const book = readWorkbookPart(pkg);
  const styles = book.styles !== null && pkg.has(book.styles) ? readStyles(pkg.text(book.styles), book.styles) : [];
  const looks = new Map<string, SheetLooks>();
  for (const { name, kind, part } of book.sheets) {
    if (kind === "worksheet" && pkg.has(part)) looks.set(name, readSheetLooks(pkg.text(part), part, styles));
  }
  return looks;
}

/** A column list may name all 16,384 columns; the grid needs no more than it shows. */
const MAX_STYLED_COLUMNS = 512;

/** @throws RefusalError file-damaged when the part is not well-formed */
export function readSheetLooks(xml: string, part: string, styles: readonly CellStyle[]): SheetLooks {
  const styled: (readonly [number, number])[] = [];
  const columnWidths = new Map<number, number>();
  const rowHeights = new Map<number, number>();
  let defaultWidth: number | null = null;
  let defaultHeight: number | null = null;
  let freeze: CellPosition | null = null;
  let row = -1;
  let column = -1;
  scanXml(xml, part, {
    open({ key, attributes }) {
      if (key === "sheetFormatPr") {
        defaultWidth = charactersOf(numberOf(attributes.defaultColWidth));
        defaultHeight = numberOf(attributes.defaultRowHeight);
      } else if (key === "pane" && (attributes.state ?? "").startsWith("frozen")) {
        freeze = { row: Number(attributes.ySplit ?? 0), column: Number(attributes.xSplit ?? 0) };
      } else if (key === "col") {
        const width = charactersOf(numberOf(attributes.width));
        const first = Number(attributes.min ?? 0) - 1;
        const last = Math.min(Number(attributes.max ?? 0) - 1, first + MAX_STYLED_COLUMNS);
        for (let index = first; width !== null && index >= 0 && index <= last; index++) columnWidths.set(index, attributes.hidden === "1" ? 0 : width);
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
  });
  // A well-made file has its cells in order already.
  styled.sort(([a], [b]) => a - b);
  return { styles, styledCells: Float64Array.from(styled, ([key]) => key), cellStyles: Uint16Array.from(styled, ([, style]) => style), columnWidths, rowHeights, defaultWidth, defaultHeight, freeze };
}

/** Widths in a file count the 5 pixels around the text too, at 7 pixels a character (ISO/IEC 29500-1, 18.3.1.13). */
function charactersOf(width: number | null): number | null {
  return width === null ? null : Math.max(0, width - 5 / 7);
}

function numberOf(text: string | undefined): number | null {
  const number = Number(text);
  return text === undefined || text === "" || !Number.isFinite(number) ? null : number;
}
