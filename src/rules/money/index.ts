import type { AnyRule } from "../engine/rule";
import { moneyCostBelowBudget } from "./money-cost-below-budget";
import { moneyCostExceedsBudget } from "./money-cost-exceeds-budget";
import { moneyCostLowerBound } from "./money-cost-lower-bound";
import { moneyCostNoUnit } from "./money-cost-no-unit";
import { moneyCostSumExceedsBudget } from "./money-cost-sum-exceeds-budget";
import { moneyDecimals } from "./money-decimals";
import { moneyNotNumber } from "./money-not-number";
import { moneyNotPositive } from "./money-not-positive";
import { moneyPlanDecreasing } from "./money-plan-decreasing";
import { moneyPlanFinalMissing } from "./money-plan-final-missing";
import { moneyPlanFinalNot100 } from "./money-plan-final-not-100";
import { moneyPlanFinalNotBudget } from "./money-plan-final-not-budget";
import { moneyPlanFormat } from "./money-plan-format";
import { moneyPlanGap } from "./money-plan-gap";
import { moneyPlanNegative } from "./money-plan-negative";
import { moneyPlanOver100 } from "./money-plan-over-100";
import { moneyPlanUnitMismatch } from "./money-plan-unit-mismatch";
import { moneyPlanYearEnd } from "./money-plan-year-end";
import { moneyPurposeAmountDiffers } from "./money-purpose-amount-differs";
import { moneyPurposeSumMismatch } from "./money-purpose-sum-mismatch";
import { moneySumMismatch } from "./money-sum-mismatch";
import { moneyUnitPriceMismatch } from "./money-unit-price-mismatch";
import { moneyUnitSuspect } from "./money-unit-suspect";

/** 资金 */
export const moneyRules: readonly AnyRule[] = [
  moneyNotNumber, moneySumMismatch, moneyNotPositive, moneyDecimals, moneyUnitSuspect,
  moneyPlanDecreasing, moneyPlanFinalNot100, moneyPlanFinalNotBudget, moneyPlanUnitMismatch, moneyPlanFinalMissing, moneyPlanGap,
  moneyPlanOver100, moneyPlanNegative, moneyPlanYearEnd, moneyPlanFormat,
  moneyCostExceedsBudget, moneyCostSumExceedsBudget, moneyCostBelowBudget, moneyCostLowerBound, moneyCostNoUnit,
  moneyUnitPriceMismatch, moneyPurposeSumMismatch, moneyPurposeAmountDiffers,
];
