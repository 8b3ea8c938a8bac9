import type { AnyRule } from "../engine/rule";
import { classCostIsCount } from "./class-cost-is-count";
import { classCostIsRate } from "./class-cost-is-rate";
import { classCostIsTime } from "./class-cost-is-time";
import { classCostTimelinessSwapped } from "./class-cost-timeliness-swapped";
import { classEconomicImplausible } from "./class-economic-implausible";
import { classExecutionRate } from "./class-execution-rate";
import { classInputAsOutput } from "./class-input-as-output";
import { classLabelVariant } from "./class-label-variant";
import { classLevel1Unknown } from "./class-level1-unknown";
import { classLevel2Unknown } from "./class-level2-unknown";
import { classNameEqualsClass } from "./class-name-equals-class";
import { classNotSatisfaction } from "./class-not-satisfaction";
import { classOrder } from "./class-order";
import { classOutcomeIsOutput } from "./class-outcome-is-output";
import { classPairInvalid } from "./class-pair-invalid";
import { classQualityIsCount } from "./class-quality-is-count";
import { classQuantityIsRate } from "./class-quantity-is-rate";
import { classSatisfactionMisplaced } from "./class-satisfaction-misplaced";
import { classSchemeMixed } from "./class-scheme-mixed";
import { classTimelinessIsCount } from "./class-timeliness-is-count";
import { classTimelinessIsMoney } from "./class-timeliness-is-money";

/** 指标分类: in the order of the catalogue. */
export const classRules: readonly AnyRule[] = [
  classLevel1Unknown, classLevel2Unknown, classPairInvalid, classSchemeMixed,
  classLabelVariant, classOrder, classNameEqualsClass, classQuantityIsRate,
  classQualityIsCount, classTimelinessIsMoney, classTimelinessIsCount, classCostIsTime,
  classCostTimelinessSwapped, classCostIsRate, classCostIsCount, classExecutionRate,
  classInputAsOutput, classSatisfactionMisplaced, classNotSatisfaction, classOutcomeIsOutput,
  classEconomicImplausible,
];
