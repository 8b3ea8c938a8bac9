export { NO_FIELD, hasCell, type Field } from "./field";
export type { Indicator, IndicatorExtras, SplitValue } from "./indicator";
export { projectCell } from "./project";
export type { IndicatorColumn, LayoutId, PlanPeriod, Project, ProjectExtras, SpendingPlan } from "./project";
export type { AmountColumn, BudgetList, ListedAmount, StatedTotal } from "./list";
export type { MoneyUnit } from "./money-unit";
export type { DepartmentTargets, DisclosureDocument, NarrativeParagraph, ReadingNote, UnreadRange, UnreadReason } from "./document";
