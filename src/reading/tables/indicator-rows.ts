/** Rows under an indicator header → indicators. Shared by ledgers, forms and the tables of whole departments. */
import { NO_FIELD, type Field, type Indicator, type IndicatorColumn, type IndicatorExtras, type SplitValue } from "../../model";
import { joinSplitValue, squeeze } from "../../text";
import type { SheetView } from "../sheet/sheet-view";
import { isIndicatorRole, type HeaderColumn, type IndicatorRole, type TableHeader } from "./header";

/** The columns of one table by role, worked out once for all its rows. */
export interface IndicatorColumns {
  readonly byRole: ReadonlyMap<IndicatorRole, HeaderColumn>;
  /** The value stands in several columns: symbol, number, unit. */
  readonly isSplit: boolean;
  readonly present: readonly IndicatorColumn[];
}

/** Class names in force, carried from row to row within one project. */
interface Classes {
  readonly level1: string;
  readonly level2: string;
  /** The cells of classes that stand in rows of their own over the indicators. */
  readonly heads: { readonly level1: Field | null; readonly level2: Field | null };
}

const NO_CLASSES: Classes = { level1: "", level2: "", heads: { level1: null, level2: null } };

export function indicatorColumns(header: TableHeader): IndicatorColumns {
  const byRole = new Map<IndicatorRole, HeaderColumn>();
  for (const column of header.columns) if (isIndicatorRole(column.role)) byRole.set(column.role, column);
  const isSplit = byRole.has("symbol") || byRole.has("unit") || byRole.has("number");
  // In a split form the column headed 指标值 is the number's.
  const value = byRole.get("value");
  if (isSplit && value && !byRole.has("number")) byRole.set("number", value);
  if (isSplit) byRole.delete("value");
  return { byRole, isSplit, present: [...byRole.keys()] };
}

/** Reads the rows of one project; classes are carried down within them. */
export function readIndicators(view: SheetView, columns: IndicatorColumns, rows: readonly number[]): readonly Indicator[] {
  const found: Indicator[] = [];
  let classes = NO_CLASSES;
  rows.forEach((row, index) => {
    if (!hasIndicator(view, columns, row)) return;
    const next = rows[index + 1];
    if (next !== undefined && headsClass(view, columns, row, next)) {
      const { indicator: { level1, level2 }, classes: own } = readIndicator(view, columns, row, classes);
      classes = { ...own, heads: { level1: level1.text === "" ? classes.heads.level1 : level1, level2: level2.text === "" ? null : level2 } };
      return;
    }
    const read = readIndicator(view, columns, row, classes);
    const before = found.at(-1);
    const joined = before ? joinBrokenName(view, before, read.indicator) : null;
    if (joined) {
      found[found.length - 1] = joined;
      return;
    }
    classes = read.classes;
    found.push(read.indicator);
  });
  return found;
}

/**
 * A class in a row of its own over the rows of that class (产出指标 / 数量指标 / their indicators): nothing else is filled, no
 * cell is merged downwards, and the row under it leaves that class blank.
 */
function headsClass(view: SheetView, { byRole }: IndicatorColumns, row: number, next: number): boolean {
  const [level1, level2, level3] = (["level1", "level2", "level3"] as const).map((role) => byRole.get(role)?.left);
  if (level3 !== undefined && view.filled(row, level3)) return false;
  const filled = [...byRole.values()].flatMap(({ left, right }) => view.filledIn(row, left, right));
  if (filled.length === 0 || filled.some((column) => (column !== level1 && column !== level2) || view.span(row, column).bottom > row)) return false;
  const isBlank = (column: number | undefined): boolean => column !== undefined && !view.filled(next, column) && (view.area(next, column)?.top ?? next) === next;
  if (level2 === undefined || !filled.includes(level2)) return isBlank(level1);
  return isBlank(level2) && level3 !== undefined && view.filled(next, level3);
}

/**
 * A name that was broken over two rows (办理交通 / 案件) is put together where the row above proves it: its description or
 * value is the whole name. Without that proof the row stays an indicator of its own, so that nothing that is missing is hidden.
 */
function joinBrokenName(view: SheetView, above: Indicator, row: Indicator): Indicator | null {
  const { level3, description, value, basis, level1, level2 } = row;
  if (level3.text === "" || [level1, level2, value, basis].some((field) => field.text !== "" || field.unknown)) return null;
  if ([level1, level2, level3].some(({ cell }) => cell !== null && view.area(cell.row, cell.column)?.top !== undefined && view.area(cell.row, cell.column)?.bottom !== cell.row)) return null;
  const name = squeeze(above.level3.text + level3.text);
  const told = squeeze(above.description.text + description.text);
  if (name === "" || (told !== name && squeeze(above.value.text) !== name)) return null;
  return { ...above, level3: together(above.level3, level3), description: description.text === "" ? above.description : together(above.description, description) };
}

function together(first: Field, second: Field): Field {
  const text = first.text + second.text;
  return { ...first, text, raw: text };
}

/** Whether the row holds anything of its own under the indicator header (not only what is merged from above). */
function hasIndicator(view: SheetView, columns: IndicatorColumns, row: number): boolean {
  for (const column of columns.byRole.values()) {
    for (let at = column.left; at <= column.right; at++) if (view.filled(row, at)) return true;
  }
  return false;
}

/** Reads one row; the classes that hold after it come back with the indicator. */
function readIndicator(view: SheetView, columns: IndicatorColumns, row: number, before: Classes): { readonly indicator: Indicator; readonly classes: Classes } {
  const at = (role: IndicatorRole): Field => fieldUnder(view, columns.byRole.get(role), row);
  const level1 = orHead(at("level1"), before.heads.level1);
  const level2 = orHead(at("level2"), before.heads.level2);
  const own1 = squeeze(level1.text);
  const own2 = squeeze(level2.text);
  const level1InForce = own1 === "" ? before.level1 : own1;
  const begins = own1 !== "" && own1 !== before.level1;
  const level2InForce = own2 !== "" ? own2 : begins ? "" : before.level2;
  const split = columns.isSplit ? { symbol: at("symbol"), number: at("number"), unit: at("unit") } : null;
  const indicator: Indicator = {
    level1, level2, level1InForce, level2InForce,
    level3: at("level3"), description: at("description"),
    value: split ? joinedValue(split) : at("value"),
    split, basis: at("basis"), extras: extrasOf(columns, at), row,
  };
  const heads = { level1: level1 === before.heads.level1 ? level1 : null, level2: level2 === before.heads.level2 ? level2 : null };
  return { indicator, classes: { level1: level1InForce, level2: level2InForce, heads } };
}

/** Under a class in a row of its own, its cell is the row's. */
function orHead(own: Field, head: Field | null): Field {
  return head !== null && own.text === "" && !own.unknown ? head : own;
}

/** The first filled cell under a header cell, else the first: a header may be merged over more columns than its rows. */
export function fieldUnder(view: SheetView, column: HeaderColumn | undefined, row: number): Field {
  if (!column) return NO_FIELD;
  const first = view.field(row, column.left);
  if (column.right === column.left || first.text !== "" || first.unknown) return first;
  for (let at = column.left + 1; at <= column.right; at++) if (view.filled(row, at)) return view.field(row, at);
  return first;
}

/** The three cells as one text. A unit that the number's cell holds already (95% beside %) is not said twice. */
function joinedValue({ symbol, number, unit }: SplitValue): Field {
  const unitText = unit.text !== "" && number.text.endsWith(unit.text) ? "" : unit.text;
  const symbolText = symbol.text !== "" && number.text.startsWith(symbol.text) ? "" : symbol.text;
  const text = joinSplitValue(symbolText, number.text, unitText);
  const unknown = number.unknown ?? unit.unknown ?? symbol.unknown;
  return { text, raw: text, cell: number.cell, ...(unknown === undefined ? {} : { unknown }) };
}

const EXTRAS = ["weight", "actualValue", "points", "score", "deviation", "baseline", "valueKind", "scoring", "remark"] as const satisfies readonly (keyof IndicatorExtras & IndicatorRole)[];

function extrasOf(columns: IndicatorColumns, at: (role: IndicatorRole) => Field): IndicatorExtras {
  const extras: Partial<Record<(typeof EXTRAS)[number], Field>> = {};
  for (const role of EXTRAS) if (columns.byRole.has(role)) extras[role] = at(role);
  return extras;
}
