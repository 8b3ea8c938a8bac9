/**
 * A form as Word tables. Word repeats header rows only at the top of a table, so the indicator table is a table of its own
 * under the head of the form, with nothing but a hairline between them.
 */
import { LOOKS, fittingSize, paginate, placeCells, shownValue, type PlacedCell, type TablePart } from "../disclosure";
import { POINTS_PER_CHARACTER } from "../text";
import { PAGE_HEIGHT } from "./docx-pages";
import { cellStyleId, halfPoints, twips } from "./docx-styles";
import { linesOf } from "./docx-text";
import { TableSlot, element, escapedText } from "./table-slots";

const CELL_MARGIN = twips(2.25);
/** What a page of rows that are kept whole leaves free: Word may need a little more than was computed. */
const SPARE = 12;

/** The form's rows under its title and unit line: one or two tables with the line between them. */
export function tablesOf(part: TablePart): readonly TableSlot[] {
  const { heights } = paginate(part.rows, part.columns, PAGE_HEIGHT);
  const cells = placeCells(part.rows, part.columns.length);
  const first = part.rows.findIndex((row) => row.role !== "heading");
  const header = part.rows.findIndex((row) => row.role === "header");
  const slice = (from: number, to: number) => tableOf(part, cells, heights, from, to);
  if (header <= first) return [slice(first, part.rows.length)];
  return [slice(first, header), hairline(), slice(header, part.rows.length)];
}

/** Keeps two tables apart, so thin that their lines look like one: without a paragraph between them Word makes them one table. */
function hairline(): TableSlot {
  return new TableSlot(element("w:p", {},
    element("w:pPr", {}, element("w:keepNext", {}), element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 2, "w:lineRule": "exact" }), element("w:rPr", {}, element("w:sz", { "w:val": 2 })))));
}

/** The form's rows `from` … before `to`. Both tables have all their lines: a page may end between them. */
function tableOf(part: TablePart, cells: readonly PlacedCell[], heights: readonly number[], from: number, to: number): TableSlot {
  const widths = part.columns.map(widthOf);
  const headHeight = part.rows.reduce((sum, row, index) => sum + (row.role === "header" ? (heights[index] ?? 0) : 0), 0);
  const line = (side: string) => element(`w:${side}`, { "w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000" });
  const margin = (side: string, width: number) => element(`w:${side}`, { "w:w": width, "w:type": "dxa" });
  const rows = part.rows.slice(from, to).map((row, index) => {
    const at = from + index;
    const height = heights[at] ?? 0;
    return element("w:tr", {},
      element("w:trPr", {},
        ...(height <= PAGE_HEIGHT - headHeight - SPARE ? [element("w:cantSplit", {})] : []),
        element("w:trHeight", { "w:val": twips(height), "w:hRule": "atLeast" }),
        ...(row.role === "header" ? [element("w:tblHeader", {})] : [])),
      ...rowCells(part, cells, at));
  });
  return new TableSlot(element("w:tbl", {},
    element("w:tblPr", {},
      element("w:tblW", { "w:w": widths.reduce((sum, width) => sum + width, 0), "w:type": "dxa" }),
      element("w:jc", { "w:val": "center" }),
      element("w:tblBorders", {}, ...["top", "left", "bottom", "right", "insideH", "insideV"].map(line)),
      element("w:tblLayout", { "w:type": "fixed" }),
      element("w:tblCellMar", {}, margin("top", 0), margin("left", CELL_MARGIN), margin("bottom", 0), margin("right", CELL_MARGIN))),
    element("w:tblGrid", {}, ...widths.map((width) => element("w:gridCol", { "w:w": width }))),
    ...rows));
}

function widthOf(characters: number): number {
  return twips(characters * POINTS_PER_CHARACTER);
}

/** The cells of a row from left to right; where a cell of a row above reaches down, a cell that goes on with it. */
function rowCells({ rows, columns }: TablePart, cells: readonly PlacedCell[], at: number): readonly string[] {
  // A note does not stand alone on a page: the last indicator goes with it.
  const keepNext = rows[at + 1]?.role === "note";
  return cells.filter(({ row, cell }) => row <= at && at < row + cell.rows)
    .sort((a, b) => a.column - b.column)
    .map((placed) => cellOf(placed, columns, placed.row === at, keepNext));
}

function cellOf(placed: PlacedCell, columns: readonly number[], isFirst: boolean, keepNext: boolean): string {
  const { cell, column } = placed;
  const width = columns.slice(column, column + cell.span).reduce((sum, one) => sum + widthOf(one), 0);
  return element("w:tc", {},
    element("w:tcPr", {},
      element("w:tcW", { "w:w": width, "w:type": "dxa" }),
      ...(cell.span > 1 ? [element("w:gridSpan", { "w:val": cell.span })] : []),
      ...(cell.rows > 1 ? [element("w:vMerge", isFirst ? { "w:val": "restart" } : {})] : []),
      element("w:vAlign", { "w:val": LOOKS[cell.look].vertical === "top" ? "top" : "center" })),
    paragraphOf(placed, columns, isFirst, keepNext));
}

/** Without Word's own space between Chinese and Latin text: the sheets have none, and the heights are computed without it. */
function paragraphOf(placed: PlacedCell, columns: readonly number[], isFirst: boolean, keepNext: boolean): string {
  const { cell } = placed;
  const shown = isFirst ? shownValue(cell.value, cell.format) : "";
  const size = fittingSize(placed, shown, columns);
  const small = size === null || size === LOOKS[cell.look].size ? [] : [element("w:rPr", {}, element("w:sz", { "w:val": halfPoints(size) }), element("w:szCs", { "w:val": halfPoints(size) }))];
  return element("w:p", {},
    element("w:pPr", {}, element("w:pStyle", { "w:val": cellStyleId(cell.look) }), ...(keepNext ? [element("w:keepNext", {})] : []), element("w:autoSpaceDE", { "w:val": 0 }), element("w:autoSpaceDN", { "w:val": 0 })),
    ...(shown === "" ? [] : [element("w:r", {}, ...small, ...linesOf(shown).flatMap((line, index) => [...(index > 0 ? [element("w:br", {})] : []), element("w:t", { "xml:space": "preserve" }, escapedText(line))]))]));
}
