/** The header of an indicator table, found from its words alone. */
import type { Area } from "../../workbook";
import type { Field } from "../../model";
import type { LabelId } from "../labels";

export interface HeaderColumn {
  readonly role: LabelId;
  /** First and last column under the header cell. */
  readonly left: number;
  readonly right: number;
  /** The lowest header cell over the column. */
  readonly header: Field;
  /** For a period of the spending plan: the plan's label and the period's own text. */
  readonly plan?: { readonly label: Field; readonly period: Field };
}

export interface UnknownColumn {
  readonly left: number;
  readonly right: number;
  /** Where the header text stands, the header's lowest row where there is none. */
  readonly row: number;
}

export interface TableHeader {
  /** First and last row of the header. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The columns that belong to the table: up to its neighbours beside it. */
  readonly bandLeft: number;
  readonly bandRight: number;
  readonly columns: readonly HeaderColumn[];
  readonly unknown: readonly UnknownColumn[];
  /** A label such as 绩效指标 that stands left of the indicator columns and runs down beside the rows. */
  readonly sideLabels: readonly { readonly row: number; readonly column: number; readonly id: LabelId }[];
  /** A second block of indicators that is known and not read (中期指标 beside or over 年度指标). */
  readonly leftOut?: Area;
  /** The header has columns of the project too: many projects under one header. */
  readonly isLedger: boolean;
}

export function columnOf(header: TableHeader, role: LabelId): HeaderColumn | null {
  return header.columns.find((column) => column.role === role) ?? null;
}

const INDICATOR_ROLES = [
  "level1", "level2", "level3", "description", "value", "symbol", "number", "unit", "basis", "weight", "points", "score",
  "actualValue", "deviation", "baseline", "valueKind", "scoring", "remark",
] as const satisfies readonly LabelId[];

export type IndicatorRole = (typeof INDICATOR_ROLES)[number];

const INDICATOR_ROLE_SET: ReadonlySet<string> = new Set(INDICATOR_ROLES);

export function isIndicatorRole(role: LabelId): role is IndicatorRole {
  return INDICATOR_ROLE_SET.has(role);
}

const PROJECT_ROLES: ReadonlySet<string> = new Set<LabelId>([
  "unitCode", "unitName", "code", "name", "specialFundName", "department", "implementingUnit", "contact", "template",
  "projectKind", "projectPeriod", "explanation", "budget", "initialBudget", "fiscalFunds", "otherFunds", "carriedOver",
  "useOfFunds", "executedAmount", "executionRate", "period", "goal", "actualOutcome", "departmentName",
]);

/** Columns that say something about the project as a whole. */
export function isProjectRole(role: LabelId): boolean {
  return PROJECT_ROLES.has(role);
}
