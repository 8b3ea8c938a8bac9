/** Cost indicators (成本指标) with their figures: what several money rules ask. */
import { type DecimalText } from "../../text";
import type { ProjectView, RowView } from "../engine/views";

/** 成本指标 under 产出, 经济成本指标 under level-1 成本. */
export function isCostRow(row: RowView): boolean {
  return row.level2 === "cost" || row.level2 === "economicCost";
}

/** Names of a rate per head, piece or month: such figures can't be added up or compared with the budget. */
const PER_PIECE = ["标准", "人均", "户均", "生均", "均价", "单价", "单位成本", "每"];

export interface CostAmount {
  readonly row: RowView;
  /** 万元 */
  readonly amount: DecimalText;
}

/** Rows that state an amount in 万元, with no or an upper limit; rates per piece left out. */
export function costAmounts(view: ProjectView): readonly CostAmount[] {
  return view.rows.flatMap((row): readonly CostAmount[] => {
    const { target } = row;
    if (!row.counts || !isCostRow(row) || target.number === "" || target.unit !== "万元" || target.strangeSymbol) return [];
    if (target.operator === "ge" || target.operator === "gt" || PER_PIECE.some((word) => row.name.includes(word))) return [];
    return [{ row, amount: target.number }];
  });
}
