/**
 * A form as Word tables. Word repeats header rows only at the top of a table, so the indicator table is a table of its own
 * under the head of the form, with nothing but a line of one point between them.
 */
import {
  AlignmentType, BorderStyle, HeightRule, LineRuleType, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlignTable, WidthType,
} from "docx";
import { LOOKS, paginate, placeCells, shownValue, type PlacedCell, type TablePart } from "../disclosure";
import { cellStyleId, twips } from "./docx-styles";
import { runsOf } from "./docx-text";

/** As the sheets' columns: 7 pixels at 96 dots an inch. */
const POINTS_PER_CHARACTER = 5.25;
const CELL_MARGIN = twips(2.25);
/** Rows higher than this may be split over pages. */
const TALLEST_WHOLE_ROW = 400;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;

/** The form's rows under its title and unit line: one or two tables with the line between them. */
export function tablesOf(part: TablePart): readonly (Table | Paragraph)[] {
  const { heights } = paginate(part.rows, part.columns);
  const cells = placeCells(part.rows, part.columns.length);
  const first = part.rows.findIndex((row) => row.role !== "heading");
  const header = part.rows.findIndex((row) => row.role === "header");
  const rest = (from: number, to: number, isLast: boolean) => tableOf(part, cells, heights, { from, to, isLast });
  if (header <= first) return [rest(first, part.rows.length, true)];
  return [rest(first, header, false), hairline(), rest(header, part.rows.length, true)];
}

/** Keeps two tables apart: without a paragraph between them Word makes them one. */
function hairline(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 20, lineRule: LineRuleType.EXACT }, keepNext: true, run: { size: 2 } });
}

interface Slice {
  readonly from: number;
  readonly to: number;
  /** Nothing follows whose upper line closes the table. */
  readonly isLast: boolean;
}

function tableOf(part: TablePart, cells: readonly PlacedCell[], heights: readonly number[], slice: Slice): Table {
  const widths = part.columns.map((width) => twips(width * POINTS_PER_CHARACTER));
  const rows = part.rows.slice(slice.from, slice.to).map((row, index) => {
    const at = slice.from + index;
    const height = heights[at] ?? 0;
    return new TableRow({
      children: cells.filter((placed) => placed.row === at).map((placed) => cellOf(placed, widths)),
      height: { value: twips(height), rule: HeightRule.ATLEAST },
      cantSplit: height <= TALLEST_WHOLE_ROW,
      tableHeader: row.role === "header",
    });
  });
  return new Table({
    rows, columnWidths: widths, layout: TableLayoutType.FIXED, alignment: AlignmentType.CENTER,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    borders: { top: LINE, bottom: slice.isLast ? LINE : NONE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
  });
}

function cellOf({ cell, column }: PlacedCell, widths: readonly number[]): TableCell {
  const look = LOOKS[cell.look];
  const width = widths.slice(column, column + cell.span).reduce((sum, one) => sum + one, 0);
  return new TableCell({
    children: [new Paragraph({ style: cellStyleId(cell.look), children: runsOf(shownValue(cell.value, cell.format), {}) })],
    columnSpan: cell.span, rowSpan: cell.rows,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: look.vertical === "top" ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
  });
}
