/** One worksheet in memory: cells, merges, sizes, formats, set-up. No Office.js knowledge here. */
import type { Area } from "../../../src/workbook";
import { blankCell, isBlank, type Cell, type Scalar } from "./cell";
import type { ConditionalFormatItem } from "./conditional-format";
import { areaHolds, columnsOf, meet, rowsOf, without } from "./geometry";
import { refusals } from "./host-error";
import { newPrintSetup } from "./print-setup";
import type { Workbook } from "./workbook";

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

export interface SheetName {
  readonly name: string;
  formula: string;
  comment: string;
  visible: boolean;
}

export interface Validation {
  readonly areas: readonly Area[];
  rule: unknown;
  prompt: unknown;
  errorAlert: unknown;
  ignoreBlanks: boolean;
}

export interface Filter {
  area: Area;
  /** By column offset; any entry means that data are filtered. */
  readonly criteria: Map<number, unknown>;
}

export class Sheet {
  readonly id: string;
  readonly workbook: Workbook;
  name: string;
  visibility: Visibility = "Visible";
  tabColor = "";
  rows = new Map<number, Map<number, Cell>>();
  merges: readonly Area[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  conditionalFormats: ConditionalFormatItem[] = [];
  validations: Validation[] = [];
  readonly names = new Map<string, SheetName>();
  readonly print = newPrintSetup();
  freeze: Area | null = null;
  filter: Filter | null = null;
  /** Whether a table of the sheet is filtered. */
  readonly tables: { readonly name: string; readonly area: Area; filtered: boolean }[] = [];
  showGridlines = true;
  isProtected = false;
  protectionOptions: unknown = {};

  constructor(workbook: Workbook, id: string, name: string) {
    this.workbook = workbook;
    this.id = id;
    this.name = name;
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows.get(row)?.get(column);
  }

  ensure(row: number, column: number): Cell {
    let line = this.rows.get(row);
    if (!line) this.rows.set(row, (line = new Map<number, Cell>()));
    let cell = line.get(column);
    if (!cell) line.set(column, (cell = blankCell()));
    return cell;
  }

  style(row: number, column: number, key: string): Scalar | null | undefined {
    return this.cell(row, column)?.style?.[key];
  }

  setStyle(row: number, column: number, key: string, value: Scalar | null | undefined): void {
    const cell = this.ensure(row, column);
    const style: Record<string, Scalar | null> = { ...cell.style };
    if (value === undefined) Reflect.deleteProperty(style, key);
    else style[key] = value;
    cell.style = style;
  }

  /** A covered cell of a merged area: it shows nothing and keeps nothing that is put into it (observed). */
  isCovered(row: number, column: number): boolean {
    const merged = this.merges.find((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
    return merged !== undefined && (merged.top !== row || merged.left !== column);
  }

  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [row, line] of this.rows) {
      for (const [column, cell] of line) {
        if (isBlank(cell) && (valuesOnly || Object.keys(cell.style ?? {}).length === 0)) continue;
        area = area
          ? { top: Math.min(area.top, row), left: Math.min(area.left, column), bottom: Math.max(area.bottom, row), right: Math.max(area.right, column) }
          : { top: row, left: column, bottom: row, right: column };
      }
    }
    return area;
  }

  /** Cells of an area that exist, by row and column. */
  *existing(area: Area): Generator<readonly [number, number, Cell]> {
    const whole = rowsOf(area) > this.rows.size;
    const rows = whole ? [...this.rows.keys()].filter((row) => row >= area.top && row <= area.bottom) : Array.from({ length: rowsOf(area) }, (_, i) => area.top + i);
    for (const row of rows) {
      const line = this.rows.get(row);
      if (!line) continue;
      for (const [column, cell] of line) if (column >= area.left && column <= area.right) yield [row, column, cell];
    }
  }

  merge(area: Area, across: boolean): void {
    const parts = across ? Array.from({ length: rowsOf(area) }, (_, i) => ({ ...area, top: area.top + i, bottom: area.top + i })) : [area];
    for (const part of parts) {
      this.merges = this.merges.filter((merged) => !meet(merged, part));
      if (rowsOf(part) * columnsOf(part) === 1) continue;
      for (const [row, column, cell] of this.existing(part)) {
        if (row === part.top && column === part.left) continue;
        cell.value = "";
        delete cell.formula;
        delete cell.error;
      }
      this.merges = [...this.merges, part];
    }
  }

  /** Takes conditional formats off an area; a format without areas is gone (docs: ConditionalFormatCollection.clearAll works on the range). */
  clearConditionalFormats(area: Area): void {
    for (const item of this.conditionalFormats) item.areas = item.areas.flatMap((one) => without(one, area));
    this.conditionalFormats = this.conditionalFormats.filter((item) => item.areas.length > 0);
  }

  isDataFiltered(): boolean {
    return (this.filter?.criteria.size ?? 0) > 0;
  }

  /** Refuses a write into locked cells of a protected sheet (docs: WorksheetProtection). Cells that do not exist are locked. */
  assertWritable(area: Area): void {
    if (!this.isProtected) return;
    let unlocked = 0;
    for (const [, , cell] of this.existing(area)) if (cell.style?.locked === false) unlocked++;
    if (unlocked < rowsOf(area) * columnsOf(area)) throw refusals.accessDenied();
  }

  /** Refuses anything a protected sheet does not allow at all, such as conditional formats (guessed for each member). */
  assertUnprotected(): void {
    if (this.isProtected) throw refusals.accessDenied();
  }

  mergesWithin(area: Area): readonly Area[] {
    return this.merges.filter((merged) => areaHolds(area, { ...merged, bottom: merged.top, right: merged.left }));
  }
}
