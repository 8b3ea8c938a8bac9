import type { AnyRule } from "../engine/rule";
import { structBasisEmpty } from "./struct-basis-empty";
import { structBudgetMissing } from "./struct-budget-missing";
import { structCodeCheck } from "./struct-code-check";
import { structCodeFormat } from "./struct-code-format";
import { structCodeMissing } from "./struct-code-missing";
import { structCodeRegion } from "./struct-code-region";
import { structCostMissing } from "./struct-cost-missing";
import { structDescriptionEmpty } from "./struct-description-empty";
import { structFragmentRow } from "./struct-fragment-row";
import { structGoalDoubleNumber } from "./struct-goal-double-number";
import { structGoalEqualsPurpose } from "./struct-goal-equals-purpose";
import { structGoalMissing } from "./struct-goal-missing";
import { structGoalTooShort } from "./struct-goal-too-short";
import { structHeaderUnrecognised } from "./struct-header-unrecognised";
import { structIndicatorCount } from "./struct-indicator-count";
import { structIndicatorNameEmpty } from "./struct-indicator-name-empty";
import { structNoIndicators } from "./struct-no-indicators";
import { structOutcomeMissing } from "./struct-outcome-missing";
import { structOutputMissing } from "./struct-output-missing";
import { structPlanMissing } from "./struct-plan-missing";
import { structPlatformRequired } from "./struct-platform-required";
import { structProjectNameMissing } from "./struct-project-name-missing";
import { structPurposeMissing } from "./struct-purpose-missing";
import { structQualityMissing } from "./struct-quality-missing";
import { structQuantityMissing } from "./struct-quantity-missing";
import { structSatisfactionMissing } from "./struct-satisfaction-missing";
import { structShiftedColumns } from "./struct-shifted-columns";
import { structTimelinessMissing } from "./struct-timeliness-missing";
import { structUnitLineMissing } from "./struct-unit-line-missing";
import { structValueEmpty } from "./struct-value-empty";

/** 结构与完整性: in the order of the catalogue. */
export const structureRules: readonly AnyRule[] = [
  structHeaderUnrecognised, structProjectNameMissing, structCodeMissing, structCodeFormat,
  structCodeCheck, structCodeRegion, structBudgetMissing, structPurposeMissing,
  structPlanMissing, structGoalMissing, structGoalTooShort, structGoalEqualsPurpose,
  structGoalDoubleNumber, structNoIndicators, structOutputMissing, structOutcomeMissing,
  structSatisfactionMissing, structQuantityMissing, structQualityMissing, structCostMissing,
  structTimelinessMissing, structIndicatorNameEmpty, structValueEmpty, structBasisEmpty,
  structDescriptionEmpty, structFragmentRow, structShiftedColumns, structUnitLineMissing,
  structIndicatorCount, structPlatformRequired,
];
