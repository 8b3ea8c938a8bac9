import type { AnyRule } from "../engine/rule";
import { moneyCostExceedsBudget } from "./money-cost-exceeds-budget";
import { moneyPlanDecreasing } from "./money-plan-decreasing";
import { moneyPlanFinalMissing } from "./money-plan-final-missing";
import { moneyPlanFinalNot100 } from "./money-plan-final-not-100";
import { moneyPlanFinalNotBudget } from "./money-plan-final-not-budget";
import { moneyPlanGap } from "./money-plan-gap";
import { moneyPlanUnitMismatch } from "./money-plan-unit-mismatch";
import { moneySumMismatch } from "./money-sum-mismatch";

/** 资金 */
export const moneyRules: readonly AnyRule[] = [
  moneySumMismatch,
  moneyPlanDecreasing, moneyPlanFinalNot100, moneyPlanFinalNotBudget, moneyPlanUnitMismatch, moneyPlanFinalMissing, moneyPlanGap,
  moneyCostExceedsBudget,
];
