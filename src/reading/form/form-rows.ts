/** Where a form begins and ends: its head upwards from the header, its indicator rows downwards, the lines under it. */
import { NO_FIELD, type Field } from "../../model";
import { level1ClassOf, level2ClassOf } from "../../text";
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import { claimColumnNumbers } from "../tables/column-numbers";
import { columnOf, type TableHeader } from "../tables/header";
import { isExplanation, isMoneyUnit, isNote, isSignature, isTitle, isTotal } from "../tables/row-kinds";
import { headCell } from "./form-cells";

/** Labels that only the head of a form has. */
const HEAD: ReadonlySet<string> = new Set<LabelId>([
  "code", "name", "specialFundName", "unitCode", "unitName", "department", "implementingUnit", "contact", "template", "projectKind",
  "projectPeriod", "moneyGroup", "budget", "initialBudget", "fiscalFunds", "otherFunds", "carriedOver", "useOfFunds", "plan", "period",
  "goal", "goalItem", "midTermGoal", "expectedOutcome", "departmentName", "tasks", "taskName",
]);

/** The first row from `first` on that holds a label of a form's head; the header's top where there is none. */
export function findHeadTop(view: SheetView, header: TableHeader, first: number): number {
  for (const row of view.rows) {
    if (row < first) continue;
    if (row >= header.top) break;
    if (holdsHeadLabel(view, row, header.bandLeft, header.bandRight)) return row;
  }
  return header.top;
}

export function holdsHeadLabel(view: SheetView, row: number, left: number, right: number): boolean {
  return view.filledIn(row, left, right).some((column) => {
    const cell = headCell(view, row, column);
    return cell.id !== null && HEAD.has(cell.id) && !(cell.inside !== null && (cell.id === "unitName" || cell.id === "implementingUnit"));
  });
}

export interface FormRows {
  /** Rows that may hold indicators. */
  readonly rows: readonly number[];
  /** The last row that belongs to the table. */
  readonly end: number;
  /** Rows with a sum. */
  readonly totals: readonly number[];
}

/** The rows under the header down to the first line that is no indicator row, before `limit`. `repeated`: rows of the header printed again. */
export function formRows(view: SheetView, header: TableHeader, limit: number, repeated: ReadonlySet<number> = new Set()): FormRows {
  const rows: number[] = [];
  const totals: number[] = [];
  let end = header.bottom;
  let gap = false;
  for (const row of view.rows) {
    if (row <= header.bottom) continue;
    if (row >= limit) break;
    if (repeated.has(row)) {
      end = row;
      continue;
    }
    const columns = view.filledIn(row, header.left, header.right);
    const inTable = columns.filter((column) => !header.sideLabels.some((label) => label.column === column));
    if (inTable.length === 0 && !besideEnds(view, header, row)) {
      gap = gap || !isCovered(view, header, row);
      continue;
    }
    if (rows.length === 0 && claimColumnNumbers(view, row, header.left, header.right)) {
      end = row;
      continue;
    }
    if (columns.slice(0, 3).some((column) => isTotal(view.text(row, column)))) {
      totals.push(row);
      end = row;
      continue;
    }
    // Figures under the table (sums without a word) are left unread; a fragment inside it is a row of its own.
    if (isNameless(view, header, row) && !isInside(view, header, row, limit)) {
      gap = true;
      continue;
    }
    if (besideEnds(view, header, row) || endsTable(view, header, row, inTable, gap || row > end + 1)) break;
    rows.push(row);
    end = row;
    gap = false;
  }
  return { rows, end, totals };
}

/** Something new stands under a side label (绩效指标): the next form, or a line under the table. */
function besideEnds(view: SheetView, header: TableHeader, row: number): boolean {
  return header.sideLabels.some(({ row: labelRow, column, id }) =>
    view.span(labelRow, column).bottom < row && view.filled(row, column) && view.label(row, column) !== id);
}

/** A blank row inside a merged area of the table: an indicator over two sheet rows. */
function isCovered(view: SheetView, header: TableHeader, row: number): boolean {
  const area = view.area(row, columnOf(header, "level3")?.left ?? header.left);
  return area !== null && area.top < row;
}

function endsTable(view: SheetView, header: TableHeader, row: number, columns: readonly number[], afterGap: boolean): boolean {
  const first = columns[0] ?? header.left;
  const text = view.text(row, first);
  if (isTitle(text) || isExplanation(text) || isNote(text) || isSignature(text) || isMoneyUnit(text)) return true;
  const id = headCell(view, row, first).id;
  if (id !== null && HEAD.has(id) && first <= (columnOf(header, "level2")?.left ?? header.left)) return true;
  const span = view.span(row, first);
  if (header.columns.filter((column) => column.left >= span.left && column.right <= span.right).length >= 3) return true;
  const hasClass = classed(view, header, row);
  const isClassColumn = first <= (columnOf(header, "level2")?.left ?? -1) && (columnOf(header, "level3")?.left ?? first) !== first;
  // A text alone where classes stand: a line under the table, unless indicators go on right under it.
  if (columns.length === 1 && !hasClass && isClassColumn) return !(classed(view, header, row + 1) && view.filledIn(row + 1, header.left, header.right).length >= 2);
  return afterGap && !hasClass && !isNamedRow(view, header, row);
}

/** No class and no name of its own, and not inside a class that is merged over the row. */
function isNameless(view: SheetView, header: TableHeader, row: number): boolean {
  const levels = (["level1", "level2", "level3"] as const).map((role) => columnOf(header, role)).filter((column) => column !== null);
  return levels.length > 0 && levels.every(({ left }) => !view.filled(row, left) && (view.area(row, left)?.top ?? row) === row);
}

/** The next row is an indicator with its class or name. */
function isInside(view: SheetView, header: TableHeader, row: number, limit: number): boolean {
  const next = row + 1;
  return next < limit && !isNameless(view, header, next) && (classed(view, header, next) || isNamedRow(view, header, next));
}

/** An indicator's name with a value or basis, under a class that may have any name. */
function isNamedRow(view: SheetView, header: TableHeader, row: number): boolean {
  const name = columnOf(header, "level3");
  const class1 = columnOf(header, "level1");
  if (name === null || typeof view.peek(row, name.left).raw !== "string") return false;
  if (class1 !== null && typeof view.peek(row, class1.left).raw === "number") return false;
  return (["value", "number", "basis"] as const).some((role) => {
    const column = columnOf(header, role);
    return column !== null && view.filled(row, column.left);
  });
}

function classed(view: SheetView, header: TableHeader, row: number): boolean {
  const level1 = columnOf(header, "level1");
  const level2 = columnOf(header, "level2");
  return (level1 !== null && level1ClassOf(view.text(row, level1.left)) !== null)
    || (level2 !== null && level2ClassOf(view.text(row, level2.left)) !== null);
}

const SAYS_MORE = /说明[:：]\s*\S/u;

/** 项目说明 in the lines `from`–`to` under a table; claimed. */
export function readExplanation(view: SheetView, header: TableHeader, from: number, to: number): Field {
  for (const row of view.rows) {
    if (row < from) continue;
    if (row > to) break;
    for (const column of view.filledIn(row, header.bandLeft, header.bandRight)) {
      const text = view.text(row, column);
      // Brackets are no part of a label, yet behind its colon they are what is said: 项目说明：（第二批）.
      if (view.label(row, column) === "explanation" && !SAYS_MORE.test(text)) {
        view.claim(row, column);
        const next = view.span(row, column).right + 1;
        return view.filled(row, next) || view.area(row, next) !== null ? view.field(row, next) : view.field(view.span(row, column).bottom + 1, column);
      }
      if (isExplanation(text)) return view.field(row, column);
    }
  }
  return NO_FIELD;
}
