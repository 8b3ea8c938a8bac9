/** Which of the published layouts a table has, from what it holds. */
import type { LayoutId } from "../model";
import type { LabelId } from "./labels";
import type { IndicatorColumns } from "./tables/indicator-rows";

/** `labels`: every label seen in the table's head or header. */
export function layoutOf(labels: ReadonlySet<LabelId>, columns: IndicatorColumns, facts: { readonly hasCode: boolean; readonly hasGoalItems: boolean }): LayoutId {
  if (columns.byRole.has("actualValue") || columns.byRole.has("score") || labels.has("executedAmount")) return "self-evaluation";
  if (columns.byRole.has("weight") || columns.byRole.has("points")) return "central";
  if (labels.has("contact")) return "transfer";
  if (labels.has("implementingUnit") && labels.has("department")) return "central";
  if (columns.byRole.has("symbol") && !labels.has("budget")) return "split";
  if (labels.has("specialFundName") || (facts.hasGoalItems && !facts.hasCode && labels.has("moneyGroup"))) return "hebei-2023";
  return "hebei";
}

/** The layout most projects have; the first in the list where several are as many. */
export function commonLayout(layouts: readonly LayoutId[]): LayoutId | null {
  const counts = new Map<LayoutId, number>();
  for (const layout of layouts) counts.set(layout, (counts.get(layout) ?? 0) + 1);
  let best: LayoutId | null = null;
  for (const [layout, count] of counts) if (best === null || count > (counts.get(best) ?? 0)) best = layout;
  return best;
}
