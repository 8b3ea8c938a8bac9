/** 绩效目标 of a form: one cell, or 目标1, 目标2 … in rows of their own, or goals beside what was achieved. */
import type { Field } from "../../model";
import { below, rightOf, valueOf, type HeadArea, type HeadCell } from "./form-cells";

export interface FormGoals {
  readonly objectives: readonly Field[];
  readonly actualOutcome: Field | null;
  /** Goals stand in rows of their own with a label (目标1). */
  readonly hasItems: boolean;
}

export function readGoals(area: HeadArea, cells: readonly HeadCell[]): FormGoals {
  const { view } = area;
  const label = cells.find((cell) => cell.id === "goal");
  const actual = cells.find((cell) => cell.id === "actualOutcome" && (!label || cell.span.top >= label.span.top));
  const actualField = actual === undefined ? null : underOrRight(area, actual);
  const expected = cells.find((cell) => cell.id === "expectedOutcome");
  const items = cells.filter((cell) => cell.id === "goalItem");
  // A goal label heading a column (中期目标 ⎮ 年度目标 over their texts).
  const goals = [
    ...(expected ? [underOrRight(area, expected)] : []),
    ...items.map((item) => {
      view.claim(item.span.top, item.span.left);
      const at = rightOf(area, item.span);
      return at === null ? null : view.field(at.top, at.left);
    }),
    ...(label && items.length === 0 && !expected ? goalRows(area, cells, label) : []),
  ].filter((field) => field !== null);
  for (const cell of [label, actual, expected]) if (cell) view.claim(cell.span.top, cell.span.left);
  const filled = goals.filter((field) => field.text !== "" || field.unknown);
  return { objectives: filled.length > 0 ? filled : goals.slice(0, 1), actualOutcome: actualField, hasItems: items.length > 0 };
}

/** The texts right of the label in each of its rows; under it where the label stands beside others over their texts. */
function goalRows(area: HeadArea, cells: readonly HeadCell[], label: HeadCell): readonly Field[] {
  const { view } = area;
  if (label.inside !== null) return [valueOf(area, label)];
  const beside = cells.find((cell) => cell !== label && cell.id === "midTermGoal" && cell.span.top === label.span.top);
  if (beside) {
    const annual = cells.find((cell) => cell.id === "goal" && cell.span.top === beside.span.top && cell.span.left > label.span.right) ?? label;
    view.claim(annual.span.top, annual.span.left);
    const under = below(area, annual.span) ?? rightOf(area, annual.span);
    return under ? [view.field(under.top, under.left)] : [];
  }
  const first = rightOf(area, label.span);
  if (first === null) {
    const under = below(area, label.span);
    return under ? [view.field(under.top, under.left)] : [];
  }
  const fields = [view.field(first.top, first.left)];
  for (let row = first.bottom + 1; row <= Math.min(area.bottom, lastRowOf(area, label)); row++) {
    const span = view.span(row, first.left);
    if (span.top === row && view.filled(row, span.left) && view.label(row, span.left) === null) fields.push(view.field(row, span.left));
  }
  return fields;
}

/** The label's own rows; where it is not merged, also the rows under it whose label cell is blank. */
function lastRowOf({ view, bottom }: HeadArea, label: HeadCell): number {
  let row = label.span.bottom;
  if (label.span.top !== label.span.bottom) return row;
  while (row < bottom && !view.filled(row + 1, label.span.left) && view.area(row + 1, label.span.left) === null) row++;
  return row;
}

function underOrRight(area: HeadArea, label: HeadCell): Field | null {
  const under = below(area, label.span);
  if (under !== null && area.view.filled(under.top, under.left)) return area.view.field(under.top, under.left);
  const right = rightOf(area, label.span);
  if (right !== null && area.view.filled(right.top, right.left)) return area.view.field(right.top, right.left);
  const at = under ?? right;
  return at === null ? null : area.view.field(at.top, at.left);
}
