import type { CellRef } from "../workbook";
import type { Field } from "./field";
import type { Indicator } from "./indicator";
import type { MoneyUnit } from "./money-unit";

/** The table layouts of spec "domain", by the documents they were published in; see docs/layouts.md. */
export type LayoutId = "hebei" | "hebei-2023" | "split" | "central" | "transfer" | "self-evaluation" | "department";

/** Ledger: one row an indicator, one header for many projects. Form: one table a project. */
export type FormKind = "ledger" | "form";

export interface PlanPeriod {
  /** 3月底, 第一季度 … */
  readonly label: Field;
  /** Cumulative figure, as displayed. */
  readonly amount: Field;
}

/** 资金支出计划: cumulative shares of the budget, in % or 万元 as its label says. */
export interface SpendingPlan {
  readonly label: Field;
  readonly periods: readonly PlanPeriod[];
}

/** Fields that only some forms have. */
export interface ProjectExtras {
  /** 主管部门（及代码） */
  readonly department?: Field;
  /** 实施单位 */
  readonly implementingUnit?: Field;
  /** 上年结转 */
  readonly carriedOver?: Field;
  /** 项目绩效模板 */
  readonly template?: Field;
  /** 项目属性, 项目期 */
  readonly projectKind?: Field;
  readonly projectPeriod?: Field;
  /** 负责人及电话 */
  readonly contact?: Field;
  /** 单位：万元 above the table, where it is printed. */
  readonly moneyUnit?: Field;
  /** The printed label of the name where it is not 项目名称: 专项资金名称 … */
  readonly nameLabel?: Field;
  /** 全年执行数, 执行率 (self-evaluation) */
  readonly executedAmount?: Field;
  readonly executionRate?: Field;
  readonly actualOutcome?: Field;
}

/** One budget project with its performance-target table. */
export interface Project {
  readonly sheet: string;
  readonly form: FormKind;
  readonly layout: LayoutId;
  /** Printed title of the table; no cell in a ledger. */
  readonly title: Field;
  /** The year of the project's own table, only where the tables of a file name different years. */
  readonly budgetYear?: number;
  /** 预算单位 */
  readonly unitCode: Field;
  readonly unitName: Field;
  readonly code: Field;
  readonly name: Field;
  /** What the amounts below are printed in: as the table says over or in its money cells, else 万元. */
  readonly moneyUnit: MoneyUnit;
  /** 预算数 = 其中：财政资金 + 其他资金 */
  readonly budget: Field;
  readonly fiscalFunds: Field;
  readonly otherFunds: Field;
  readonly useOfFunds: Field;
  readonly spendingPlan: SpendingPlan | null;
  /** One a cell, as printed, a label in a cell of its own (目标1) left out. Empty when the form has no goal cell; a blank goal cell gives one field with text "". */
  readonly objectives: readonly Field[];
  readonly indicators: readonly Indicator[];
  /** 项目说明 under the table. */
  readonly explanation: Field;
  readonly extras: ProjectExtras;
  /** Header row of the indicators exists and these columns with it (a ledger without a 指标值确定依据 column has no basis). */
  readonly indicatorColumns: readonly IndicatorColumn[];
}

export type IndicatorColumn =
  | "level1" | "level2" | "level3" | "description" | "value" | "symbol" | "number" | "unit" | "basis"
  | "weight" | "actualValue" | "points" | "score" | "deviation" | "baseline" | "valueKind" | "scoring" | "remark";

/** Where a project begins: its name, code, title or first indicator; null where none of them stands in a cell. */
export function projectCell(project: Project): CellRef | null {
  return project.name.cell ?? project.code.cell ?? project.title.cell ?? project.indicators[0]?.level3.cell ?? null;
}
