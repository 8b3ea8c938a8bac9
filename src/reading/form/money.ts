/** The money of a form: 预算数 and its parts, their uses, and the spending plan. */
import { NO_FIELD, type Field, type PlanPeriod, type SpendingPlan } from "../../model";
import type { LabelId } from "../labels";
import { below, rightOf, valueOf, type HeadArea, type HeadCell } from "./form-cells";

export interface FormMoney {
  readonly budget: Field;
  readonly fiscalFunds: Field;
  readonly otherFunds: Field;
  readonly carriedOver: Field | null;
  readonly executedAmount: Field | null;
  readonly executionRate: Field | null;
}

type MoneyId = "budget" | "initialBudget" | "total" | "fiscalFunds" | "otherFunds" | "carriedOver" | "executedAmount" | "executionRate" | "points" | "score";

const MONEY: ReadonlySet<string> = new Set<MoneyId>([
  "budget", "initialBudget", "total", "fiscalFunds", "otherFunds", "carriedOver", "executedAmount", "executionRate", "points", "score",
]);
/** Labels of columns in a table of amounts by source; the sources are its rows. */
const CROSS_COLUMNS: ReadonlySet<string> = new Set<MoneyId>(["initialBudget", "budget", "executedAmount", "executionRate", "points", "score"]);
const CROSS_ROWS: ReadonlySet<string> = new Set<MoneyId>(["budget", "total", "fiscalFunds", "otherFunds", "carriedOver"]);

export function readMoney(area: HeadArea, cells: readonly HeadCell[]): FormMoney {
  const inside = cells.filter((cell) => cell.id !== null && MONEY.has(cell.id) && cell.inside !== null);
  const money = ofTheYear(cells.filter((cell) => cell.id !== null && MONEY.has(cell.id) && cell.inside === null));
  const heads = crossHeads(area, money);
  const amounts = new Map<LabelId, Field>();
  for (const cell of money) {
    if (cell.id === null || heads.includes(cell)) continue;
    const field = heads.length > 0 && isUnder(heads, cell) ? crossed(area, heads, cell, ["budget", "initialBudget"]) : amount(area, money, cell);
    const id = cell.id === "total" || cell.id === "initialBudget" ? "budget" : cell.id;
    if (field !== null && !amounts.has(id)) amounts.set(id, field);
    if (heads.length > 0 && id === "budget" && isUnder(heads, cell)) {
      for (const extra of ["executedAmount", "executionRate"] as const) {
        const found = crossed(area, heads, cell, [extra]);
        if (found) amounts.set(extra, found);
      }
    }
  }
  for (const cell of inside) {
    if (cell.id !== null && !amounts.has(cell.id)) amounts.set(cell.id, valueOf(area, cell));
  }
  return {
    budget: amounts.get("budget") ?? NO_FIELD, fiscalFunds: amounts.get("fiscalFunds") ?? NO_FIELD,
    otherFunds: amounts.get("otherFunds") ?? NO_FIELD, carriedOver: amounts.get("carriedOver") ?? null,
    executedAmount: amounts.get("executedAmount") ?? null, executionRate: amounts.get("executionRate") ?? null,
  };
}

/** Parts of the budget, each with a row of its own. */
const PARTS: ReadonlySet<string> = new Set<MoneyId>(["fiscalFunds", "otherFunds", "carriedOver"]);

/** Where the amounts of all years stand beside those of the year (中期资金总额 ⎮ 年度资金总额, each with its parts), the year's alone. */
function ofTheYear(money: readonly HeadCell[]): readonly HeadCell[] {
  for (const annual of money) {
    if (annual.id !== "budget" || !/年度|当年|本年|全年/.test(annual.text)) continue;
    const [before, own] = [true, false].map((isBefore) => money.filter((cell) => (cell.span.right < annual.span.left) === isBefore));
    if (own && before?.some((cell) => cell.id !== null && PARTS.has(cell.id) && own.some((other) => other.id === cell.id))) return own;
  }
  return money;
}

/** 年初预算数 ⎮ 全年执行数 ⎮ 执行率 side by side, with rows of sources under them to the left. */
function crossHeads({ view }: HeadArea, money: readonly HeadCell[]): readonly HeadCell[] {
  for (const cell of money) {
    const row = cell.span.top;
    const heads = money.filter((other) => other.span.top === row && other.id !== null && CROSS_COLUMNS.has(other.id));
    const left = Math.min(...heads.map((head) => head.span.left));
    const hasRows = money.some((other) => other.span.top > row && other.span.right < left && other.id !== null && CROSS_ROWS.has(other.id));
    const adjacent = heads.some((head) => heads.some((other) => other.span.left === head.span.right + 1));
    if (heads.length >= 2 && hasRows && adjacent) {
      for (const head of heads) view.claim(head.span.top, head.span.left);
      return heads;
    }
  }
  return [];
}

function isUnder(heads: readonly HeadCell[], cell: HeadCell): boolean {
  const head = heads[0];
  return head !== undefined && cell.span.top > head.span.bottom && heads.every((other) => cell.span.right < other.span.left);
}

/** The amount in the row of a source and the first of these columns; the year's whole budget before the initial one. */
function crossed({ view }: HeadArea, heads: readonly HeadCell[], cell: HeadCell, columns: readonly LabelId[]): Field | null {
  for (const id of columns) {
    const head = heads.find((other) => other.id === id);
    if (head) return view.field(cell.span.top, head.span.left);
  }
  return null;
}

/** Right of the label; under it where labels stand side by side. */
function amount(area: HeadArea, money: readonly HeadCell[], cell: HeadCell): Field | null {
  const beside = money.some((other) => other !== cell && other.span.top === cell.span.top
    && (other.span.left === cell.span.right + 1 || other.span.right === cell.span.left - 1));
  const right = rightOf(area, cell.span);
  if (right !== null && (!beside || area.view.filled(right.top, right.left))) return area.view.field(right.top, right.left);
  const under = below(area, cell.span);
  if (beside && under !== null) return area.view.field(under.top, under.left);
  return right === null ? null : area.view.field(right.top, right.left);
}

/** The plan's label, and its periods with the figures under (or right of) them; null where the form has no periods. */
export function readPlan(area: HeadArea, cells: readonly HeadCell[]): SpendingPlan | null {
  const periods = cells.filter((cell) => cell.id === "period");
  const first = periods[0];
  if (first === undefined) return null;
  const { view } = area;
  const label = cells.find((cell) => cell.id === "plan");
  const sideways = isSideways(area, periods);
  const read: PlanPeriod[] = periods.map((cell) => {
    view.claim(cell.span.top, cell.span.left);
    const at = sideways ? rightOf(area, cell.span) : { top: cell.span.bottom + 1, left: cell.span.left };
    return { label: view.field(cell.span.top, cell.span.left), amount: at === null ? NO_FIELD : view.field(at.top, at.left) };
  });
  return { label: label ? view.field(label.span.top, label.span.left) : NO_FIELD, periods: read };
}

/** Whether the figures stand between the periods (3月底 ⎮ 25% ⎮ 6月底 ⎮ 50%), not under them. */
function isSideways(area: HeadArea, periods: readonly HeadCell[]): boolean {
  const gaps = periods.slice(1).every((next, index) => {
    const before = periods[index];
    return before?.span.top !== next.span.top || next.span.left > before.span.right + 1;
  });
  return gaps && periods.some((cell) => {
    const right = rightOf(area, cell.span);
    return right === null ? false : area.view.filled(right.top, right.left);
  });
}
