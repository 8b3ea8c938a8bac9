/** The project's own fields, from the rows of its run in a ledger. */
import { NO_FIELD, type Field, type PlanPeriod, type ProjectExtras, type SpendingPlan } from "../../model";
import { squeeze } from "../../text";
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import type { HeaderColumn } from "../tables/header";

/** Reads a column over the rows of a project: its first filled cell, else its first cell. Further equal texts are claimed too. */
export function fieldOverRows(view: SheetView, column: HeaderColumn | undefined, rows: readonly number[]): Field {
  return distinctOverRows(view, column, rows).at(0) ?? NO_FIELD;
}

/**
 * The distinct filled cells of a column over the rows of a project, in order, each claimed; repeated equal texts are claimed
 * and left out. One blank field where nothing is filled; none where the ledger has no such column.
 */
export function distinctOverRows(view: SheetView, column: HeaderColumn | undefined, rows: readonly number[]): readonly Field[] {
  const first = rows[0];
  if (!column || first === undefined) return [];
  const found: Field[] = [];
  const anchor = view.area(first, column.left);
  if (anchor && anchor.top < first) pushDistinct(found, view.field(first, column.left));
  for (const row of rows) {
    for (let at = column.left; at <= column.right; at++) {
      if (view.filled(row, at)) pushDistinct(found, view.peek(row, at), () => { view.claim(row, at); });
    }
  }
  return found.length > 0 ? found : [view.field(first, column.left)];
}

function pushDistinct(found: Field[], field: Field, claim: () => void = () => undefined): void {
  // Repeated cells are nearly always the same to the letter.
  const same = found.some((other) => (other.text === field.text || squeeze(other.text) === squeeze(field.text)) && field.unknown === other.unknown);
  if (!same) found.push(field);
  if (same || found.length === 1) claim();
}

/** Unit code and name; a code in front of the name in one cell is taken apart. */
export function unitFields(unitCode: Field, unitName: Field): { readonly unitCode: Field; readonly unitName: Field } {
  if (unitCode.cell !== null) return { unitCode, unitName };
  return splitUnit(unitName);
}

const UNIT = /^[[（(【]?(\d{3,12})[\]）)】]?[\s\-—–_、.．:：]*(\D[\s\S]*)$/;

/** `360001某某局（本级）` → code and name, both from the one cell; without a code the name alone. */
export function splitUnit(field: Field): { readonly unitCode: Field; readonly unitName: Field } {
  const match = UNIT.exec(field.text);
  if (!match) return { unitCode: NO_FIELD, unitName: field };
  return { unitCode: { ...field, text: match[1] ?? "" }, unitName: { ...field, text: (match[2] ?? "").trim() } };
}

/** The plan from its period columns; null where the ledger has none. */
export function ledgerPlan(view: SheetView, columns: readonly HeaderColumn[], rows: readonly number[]): SpendingPlan | null {
  const periods: PlanPeriod[] = [];
  let label: Field = NO_FIELD;
  for (const column of columns) {
    if (column.role !== "period" || !column.plan) continue;
    if (label.cell === null) label = column.plan.label;
    periods.push({ label: column.plan.period, amount: fieldOverRows(view, column, rows) });
  }
  return periods.length === 0 ? null : { label, periods };
}

const EXTRA_ROLES = {
  department: "department", implementingUnit: "implementingUnit", carriedOver: "carriedOver", template: "template",
  projectKind: "projectKind", projectPeriod: "projectPeriod", contact: "contact", executedAmount: "executedAmount",
  executionRate: "executionRate", actualOutcome: "actualOutcome",
} as const satisfies Partial<Record<keyof ProjectExtras, LabelId>>;

export function ledgerExtras(read: (role: LabelId) => Field, has: (role: LabelId) => boolean): ProjectExtras {
  const extras: Partial<Record<keyof ProjectExtras, Field>> = {};
  for (const [key, role] of Object.entries(EXTRA_ROLES) as [keyof ProjectExtras, LabelId][]) if (has(role)) extras[key] = read(role);
  return extras;
}
