/** Cells of a form's head: labels, and where the value of a label stands. */
import type { Area } from "../../workbook";
import { NO_FIELD, type Field } from "../../model";
import { trimSpace } from "../../text";
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import { isMoneyUnit } from "../tables/row-kinds";

export interface HeadCell {
  readonly span: Area;
  readonly text: string;
  /** What the cell is a label of; null for any other text. */
  readonly id: LabelId | null;
  /** 项目名称：某项目 in one cell: the text behind the colon. */
  readonly inside: string | null;
}

/** The rows and columns of a form above its indicator header. */
export interface HeadArea {
  readonly view: SheetView;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  /** The last column that has anything in these rows. */
  readonly right: number;
}

/** The head from `top` to `bottom` between two columns; its right edge is that of its last filled or merged cell. */
export function headArea(view: SheetView, top: number, bottom: number, left: number, right: number, tableRight: number): HeadArea {
  let edge = Math.min(tableRight, right);
  for (let row = top; row <= bottom; row++) {
    for (let column = right; column > edge; column--) {
      const span = view.span(row, column);
      if (view.filled(row, column) || span.left < span.right || span.top < span.bottom) edge = Math.min(right, span.right);
    }
  }
  return { view, top, bottom, left, right: edge };
}

/** Filled cells in reading order. */
export function headCells({ view, top, bottom, left, right }: HeadArea): readonly HeadCell[] {
  const cells: HeadCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (const column of view.filledIn(row, left, right)) cells.push(headCell(view, row, column));
  }
  return cells;
}

const INSIDE = /^((?:其中[：:])?[^：:]{2,24})[：:](?=[\s\S]*\S)/;
/** Labels whose value may stand behind a colon in the same cell. */
const INSIDE_IDS: ReadonlySet<string> = new Set<LabelId>([
  "code", "name", "specialFundName", "unitName", "unitCode", "department", "implementingUnit", "contact", "departmentName",
  "projectKind", "projectPeriod", "fillingDate", "template",
  "budget", "initialBudget", "fiscalFunds", "otherFunds", "carriedOver",
]);
/** Whole texts that may begin with such words themselves: a label only where none stands left of them. */
const INSIDE_TEXTS: ReadonlySet<string> = new Set<LabelId>(["useOfFunds", "goal"]);

export function headCell(view: SheetView, row: number, column: number): HeadCell {
  const text = view.text(row, column);
  const span = view.span(row, column);
  const id = isMoneyUnit(text) ? null : view.label(row, column);
  if (id !== null || isMoneyUnit(text)) return { span, text, id, inside: null };
  const match = INSIDE.exec(text);
  const before = match ? view.labelOf(match[1] ?? "") : null;
  if (match && before !== null && (INSIDE_IDS.has(before) || (INSIDE_TEXTS.has(before) && !hasLabelLeft(view, row, column)))) {
    return { span, text, id: before, inside: trimSpace(text.slice(match[0].length)) };
  }
  return { span, text, id: null, inside: null };
}

function hasLabelLeft(view: SheetView, row: number, column: number): boolean {
  for (let at = 0; at < column; at++) {
    const span = view.span(row, at);
    if (view.label(span.top, span.left) !== null) return true;
  }
  return false;
}

/** The value of a label: behind its colon, else the cell right of it. `NO_FIELD` where the next cell is a label or there is none. */
export function valueOf(area: HeadArea, label: HeadCell): Field {
  if (label.inside !== null) {
    return { ...area.view.field(label.span.top, label.span.left), text: label.inside };
  }
  const { view } = area;
  const right = rightOf(area, label.span);
  const under = below(area, label.span);
  const isUnder = under !== null && view.filled(under.top, under.left) && (right === null || (endsRun(area, label.span) && !view.filled(right.top, right.left)));
  if (isUnder) return view.field(under.top, under.left);
  return right === null ? NO_FIELD : view.field(right.top, right.left);
}

/** Labels side by side have their values under them; the last of them has a label on its left. */
function endsRun({ view, left }: HeadArea, label: Area): boolean {
  return label.left > left && view.label(label.top, view.span(label.top, label.left - 1).left) !== null;
}

/** The cell right of a label, past unmerged blanks to the first text that is no label; null where a label or the edge follows. */
export function rightOf({ view, right }: HeadArea, label: Area): Area | null {
  const row = label.top;
  const start = label.right + 1;
  if (start > right) return null;
  const next = view.span(row, start);
  if (view.filled(next.top, next.left)) return isPlainText(view, next) ? next : null;
  if (next.left === next.right && next.top === next.bottom) {
    for (let column = start + 1; column <= right; column++) {
      const span = view.span(row, column);
      if (!view.filled(span.top, span.left)) continue;
      if (isPlainText(view, span)) return span;
      break;
    }
  }
  return next;
}

/** The cell under a label; null where that is a label too. */
export function below({ view, bottom }: HeadArea, label: Area): Area | null {
  const row = label.bottom + 1;
  if (row > bottom) return null;
  const span = view.span(row, label.left);
  return span.top === row && (!view.filled(span.top, span.left) || isPlainText(view, span)) ? span : null;
}

function isPlainText(view: SheetView, span: Area): boolean {
  const cell = headCell(view, span.top, span.left);
  return cell.id === null && !isMoneyUnit(cell.text);
}
