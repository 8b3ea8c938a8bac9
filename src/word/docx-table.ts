/**
 * A form as Word tables. Word repeats header rows only at the top of a table, so the indicator table is a table of its own
 * under the head of the form, with nothing but a line of one point between them.
 */
import {
  AlignmentType, BorderStyle, HeightRule, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType,
} from "docx";
import { LOOKS, fittingSize, paginate, placeCells, shownValue, type PlacedCell, type TablePart } from "../disclosure";
import { POINTS_PER_CHARACTER } from "../text";
import { cellStyleId, halfPoints, twips } from "./docx-styles";
import { runsOf } from "./docx-text";

const CELL_MARGIN = twips(2.25);
/** Rows higher than this may be split over pages. */
const TALLEST_WHOLE_ROW = 400;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;

/** The form's rows under its title and unit line: one or two tables with the line between them. */
export function tablesOf(part: TablePart): readonly (Table | Paragraph)[] {
  const { heights } = paginate(part.rows, part.columns);
  const cells = placeCells(part.rows, part.columns.length);
  const first = part.rows.findIndex((row) => row.role !== "heading");
  const header = part.rows.findIndex((row) => row.role === "header");
  const slice = (from: number, to: number) => tableOf(part, cells, heights, from, to);
  if (header <= first) return [slice(first, part.rows.length)];
  return [slice(first, header), hairline(), slice(header, part.rows.length)];
}

/** Keeps two tables apart, so thin that their lines look like one: without a paragraph between them Word makes them one table. */
function hairline(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 2, lineRule: LineRuleType.EXACT }, keepNext: true, run: { size: 2 } });
}

/** The form's rows `from` … before `to`. Both tables have all their lines: a page may end between them. */
function tableOf(part: TablePart, cells: readonly PlacedCell[], heights: readonly number[], from: number, to: number): Table {
  const rows = part.rows.slice(from, to).map((row, index) => {
    const at = from + index;
    const height = heights[at] ?? 0;
    // A note does not stand alone on a page: the last indicator goes with it.
    const keepNext = part.rows[at + 1]?.role === "note";
    return new TableRow({
      children: cells.filter((placed) => placed.row === at).map((placed) => cellOf(placed, part.columns, keepNext)),
      height: { value: twips(height), rule: HeightRule.ATLEAST },
      cantSplit: height <= TALLEST_WHOLE_ROW,
      tableHeader: row.role === "header",
    });
  });
  const widths = part.columns.map(widthOf);
  return new Table({
    rows, columnWidths: widths, layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
  });
}

function widthOf(characters: number): number {
  return twips(characters * POINTS_PER_CHARACTER);
}

function cellOf(placed: PlacedCell, columns: readonly number[], keepNext: boolean): TableCell {
  const { cell, column } = placed;
  const look = LOOKS[cell.look];
  const shown = shownValue(cell.value, cell.format);
  const size = fittingSize(placed, shown, columns);
  return new TableCell({
    children: [new Paragraph({ style: cellStyleId(cell.look), keepNext, children: runsOf(shown, size === null || size === look.size ? {} : { size: halfPoints(size) }) })],
    columnSpan: cell.span, rowSpan: cell.rows,
    width: { size: columns.slice(column, column + cell.span).reduce((sum, one) => sum + widthOf(one), 0), type: WidthType.DXA },
    verticalAlign: look.vertical === "top" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
  });
}
