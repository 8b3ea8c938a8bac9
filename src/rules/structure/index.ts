import type { AnyRule } from "../engine/rule";
import { structBasisEmpty } from "./struct-basis-empty";
import { structCodeCheck } from "./struct-code-check";
import { structCodeFormat } from "./struct-code-format";
import { structCodeMissing } from "./struct-code-missing";
import { structCostMissing } from "./struct-cost-missing";
import { structGoalMissing } from "./struct-goal-missing";
import { structOutcomeMissing } from "./struct-outcome-missing";
import { structOutputMissing } from "./struct-output-missing";
import { structPurposeMissing } from "./struct-purpose-missing";
import { structQualityMissing } from "./struct-quality-missing";
import { structQuantityMissing } from "./struct-quantity-missing";
import { structSatisfactionMissing } from "./struct-satisfaction-missing";
import { structTimelinessMissing } from "./struct-timeliness-missing";
import { structValueEmpty } from "./struct-value-empty";

/** 结构与完整性: in the order of the catalogue. */
export const structureRules: readonly AnyRule[] = [
  structCodeMissing, structCodeFormat, structCodeCheck,
  structPurposeMissing, structGoalMissing,
  structOutputMissing, structOutcomeMissing, structSatisfactionMissing,
  structQuantityMissing, structQualityMissing, structCostMissing, structTimelinessMissing,
  structValueEmpty, structBasisEmpty,
];
