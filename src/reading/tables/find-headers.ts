/** Finds the header rows of indicator tables in a sheet: one after another, beside each other, for ledgers and forms alike. */
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";

/** A row with the indicator labels of one table, by the columns its labels stand in. */
export interface HeaderSeed {
  readonly row: number;
  readonly left: number;
  readonly right: number;
}

const LEVELS: ReadonlySet<string> = new Set<LabelId>(["level1", "level2", "level3"]);
const NAMES: ReadonlySet<string> = new Set<LabelId>(["level3", "indicatorContent", "indicatorGroup"]);
const OTHERS: ReadonlySet<string> = new Set<LabelId>(["description", "value", "basis", "number", "symbol", "weight", "actualValue", "points"]);
/** A second one of these in a row begins the next table beside the first. */
const STARTERS: ReadonlySet<string> = new Set<LabelId>([
  "indicatorGroup", "midTermIndicators", "level1", "level2", "level3", "sequence", "unitCode", "unitName", "code", "name",
]);

/** In order of rows, then columns. */
export function findHeaderSeeds(view: SheetView): readonly HeaderSeed[] {
  return view.rows.flatMap((row) => seedsOfRow(view, row));
}

interface LabelledCell {
  readonly column: number;
  readonly id: LabelId;
}

function seedsOfRow(view: SheetView, row: number): readonly HeaderSeed[] {
  const cells: LabelledCell[] = [];
  for (let column = 0; column <= view.lastColumn; column++) {
    const id = view.label(row, column);
    if (id !== null) cells.push({ column, id });
  }
  if (cells.length < 2) return [];
  return tablesBeside(cells).flatMap((group) => runsOf(view, row, group)).filter(isHeader).map((group) => seedOf(view, row, group));
}

/** Cuts the labelled cells of a row where the labels of one table begin anew. */
function tablesBeside(cells: readonly LabelledCell[]): readonly (readonly LabelledCell[])[] {
  const groups: LabelledCell[][] = [];
  let current: LabelledCell[] = [];
  for (const cell of cells) {
    if (STARTERS.has(cell.id) && current.some((other) => other.id === cell.id) && current.some((other) => LEVELS.has(other.id))) {
      groups.push(current);
      current = [];
    }
    current.push(cell);
  }
  return [...groups, current];
}

/** Cuts a row where a column between two labels is blank: what stands beyond it may be another table's. */
function runsOf(view: SheetView, row: number, cells: readonly LabelledCell[]): readonly (readonly LabelledCell[])[] {
  const runs: LabelledCell[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && !isBlankBetween(view, row, last.column, cell.column)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function isBlankBetween(view: SheetView, row: number, from: number, to: number): boolean {
  for (let column = view.span(row, from).right + 1; column < to; column++) {
    if (!view.filled(row, column) && view.area(row, column) === null) return true;
  }
  return false;
}

function isHeader(cells: readonly LabelledCell[]): boolean {
  const ids = new Set(cells.map((cell) => cell.id));
  const levels = [...ids].filter((id) => LEVELS.has(id)).length;
  const named = [...ids].some((id) => NAMES.has(id));
  const others = [...ids].filter((id) => OTHERS.has(id)).length;
  return levels >= 2 || (levels === 1 && others >= 1) || (named && others >= 1);
}

function seedOf(view: SheetView, row: number, cells: readonly LabelledCell[]): HeaderSeed {
  const columns = cells.map((cell) => cell.column);
  return { row, left: Math.min(...columns), right: Math.max(...columns.map((column) => view.span(row, column).right)) };
}
