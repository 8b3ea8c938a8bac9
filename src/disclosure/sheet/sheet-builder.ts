/** Puts forms under one another into a SheetPlan. */
import type { Area, CellPosition, CellStyle, OwnSheetKind, PlanCell, PlanLink, SheetPlan } from "../../workbook";
import type { PlacedCell } from "../form/grid";
import { shownValue } from "../form/figure";
import { CELL_LIMIT } from "../form/limits";
import type { Cell } from "../form/part";
import { LOOKS } from "../form/styles";
import { printSetup } from "./page";
import { sheetRows, type PagedForm } from "./paginate";
import { fittingSize } from "./row-heights";

/** A form that has been put into a sheet. */
export interface PutForm {
  /** Its first row. */
  readonly top: number;
  /** Its rows in the sheet: form row → first sheet row. */
  readonly rowOf: (row: number) => number;
}

export interface SheetBuilder {
  readonly breakCount: number;
  /** Adds a form at the end, on a new page unless it is the sheet's first. */
  put(form: PagedForm): PutForm;
  link(link: PlanLink): void;
  build(parts: { readonly name: string; readonly kind: OwnSheetKind; readonly freeze?: CellPosition; readonly titleRows?: SheetPlan["print"]["titleRows"]; readonly firstPage?: number }): SheetPlan;
}

/** `widths`: the sheet's columns in characters. */
export function sheetBuilder(widths: readonly number[]): SheetBuilder {
  const styles: Record<string, CellStyle> = {};
  const cells: PlanCell[] = [];
  const merges: Area[] = [];
  const links: PlanLink[] = [];
  const rowHeights = new Map<number, number>();
  const breaksBefore: number[] = [];
  let next = 0;

  const putCell = (placed: PlacedCell, area: Area): void => {
    const { value, style, look } = written(placed, widths, area.bottom - area.top + 1 > placed.cell.rows);
    styles[style] ??= look;
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        cells.push({ row, column, value: row === area.top && column === area.left ? value : null, style });
      }
    }
    if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
  };

  return {
    get breakCount() {
      return breaksBefore.length;
    },
    put(form) {
      const counts = sheetRows(form.heights);
      const starts = counts.map(() => 0);
      const top = next;
      counts.forEach((count, row) => {
        starts[row] = next;
        const height = (form.heights[row] ?? 0) / count;
        for (let part = 0; part < count; part++) rowHeights.set(next + part, height);
        next += count;
      });
      const rowOf = (row: number) => starts[row] ?? next;
      if (top > 0) breaksBefore.push(top);
      breaksBefore.push(...form.breaks.map(rowOf));
      for (const placed of form.cells) {
        const { row, column, cell } = placed;
        putCell(placed, { top: rowOf(row), left: column, bottom: rowOf(row + cell.rows) - 1, right: column + cell.span - 1 });
      }
      return { top, rowOf };
    },
    link: (link) => void links.push(link),
    build: ({ name, kind, freeze, titleRows, firstPage }) => ({
      name, kind, styles, columnWidths: widths, rowHeights, cells, merges, links, validations: [], freeze: freeze ?? null,
      print: printSetup({
        area: next > 0 ? { top: 0, left: 0, bottom: next - 1, right: widths.length - 1 } : null,
        titleRows: titleRows ?? null, breaksBefore, ...(firstPage === undefined ? {} : { firstPage }),
      }),
    }),
  };
}

interface Written {
  readonly value: Cell["value"];
  readonly style: string;
  readonly look: CellStyle;
}

/** A figure gets its number format; in a narrow column figures and codes get a smaller font, or the form of a text. Texts are cut at Excel's limit. */
function written(placed: PlacedCell, widths: readonly number[], isSplit: boolean): Written {
  const { value, look, format } = placed.cell;
  const size = fittingSize(placed, shownValue(value, format), widths);
  const fitted = { ...LOOKS[look], ...(size === null ? {} : { size }) };
  if (typeof value === "number" && format !== undefined) {
    if (size === null) return { value: String(value), style: "center", look: LOOKS.center };
    return { value, style: `${look} ${format} ${String(size)}`, look: { ...fitted, numberFormat: format } };
  }
  if (typeof value !== "string") return { value, style: look, look: LOOKS[look] };
  // Longer than a row may be high, perhaps than a page: read from the top.
  if (isSplit) return { value: cutToLimit(value), style: `${look} top`, look: { ...LOOKS[look], vertical: "top" } };
  return { value: cutToLimit(value), style: size === null ? look : `${look} ${String(size)}`, look: fitted };
}

function cutToLimit(text: string): string {
  if (text.length <= CELL_LIMIT) return text;
  const part = text.slice(0, CELL_LIMIT);
  return /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
