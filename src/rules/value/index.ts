import type { AnyRule } from "../engine/rule";
import { satisfaction100 } from "./satisfaction-100";
import { satisfactionLow } from "./satisfaction-low";
import { satisfactionNoObject } from "./satisfaction-no-object";
import { satisfactionNotNumber } from "./satisfaction-not-number";
import { satisfactionOutOfRange } from "./satisfaction-out-of-range";
import { satisfactionUpperBound } from "./satisfaction-upper-bound";
import { valueAllSame } from "./value-all-same";
import { valueCountPercent } from "./value-count-percent";
import { valueCountStrictBound } from "./value-count-strict-bound";
import { valueDuplicate } from "./value-duplicate";
import { valueEqualsName } from "./value-equals-name";
import { valueForbiddenChar } from "./value-forbidden-char";
import { valueFullwidth } from "./value-fullwidth";
import { valueGe100Percent } from "./value-ge-100-percent";
import { valueInvertedFrequency } from "./value-inverted-frequency";
import { valueLeZero } from "./value-le-zero";
import { valueMultiple } from "./value-multiple";
import { valueNameUnitMismatch } from "./value-name-unit-mismatch";
import { valueNegativeLowerBound } from "./value-negative-lower-bound";
import { valueNumberMissing } from "./value-number-missing";
import { valueOperatorMissing } from "./value-operator-missing";
import { valueOperatorNonstandard } from "./value-operator-nonstandard";
import { valueOperatorWithText } from "./value-operator-with-text";
import { valuePercentOver100 } from "./value-percent-over-100";
import { valuePercentWord } from "./value-percent-word";
import { valuePlaceholder } from "./value-placeholder";
import { valuePositiveUpperBound } from "./value-positive-upper-bound";
import { valueRange } from "./value-range";
import { valueRateNoPercent } from "./value-rate-no-percent";
import { valueSoftBound } from "./value-soft-bound";
import { valueTextHasNumber } from "./value-text-has-number";
import { valueTextTooLong } from "./value-text-too-long";
import { valueTrailingZeros } from "./value-trailing-zeros";
import { valueUnitIncoherent } from "./value-unit-incoherent";
import { valueUnitMissing } from "./value-unit-missing";
import { valueVague } from "./value-vague";
import { valueWeightSum } from "./value-weight-sum";
import { valueYesNo } from "./value-yes-no";

/** 指标值, in the order of the catalogue. */
export const valueRules: readonly AnyRule[] = [
  valueOperatorNonstandard, valueOperatorMissing, valueNumberMissing, valueUnitMissing, valueDuplicate, valuePercentWord,
  valueFullwidth, valueTrailingZeros, valuePercentOver100, valueGe100Percent, valuePositiveUpperBound, valueNegativeLowerBound,
  valueLeZero, valueCountStrictBound, valueCountPercent, valueRateNoPercent, valueNameUnitMismatch, valueUnitIncoherent,
  valueInvertedFrequency, valueMultiple, valueRange, valueSoftBound, valueVague, valueYesNo, valueEqualsName, valueTextHasNumber,
  valueTextTooLong, valueOperatorWithText, valueForbiddenChar, valuePlaceholder, valueAllSame, satisfactionNotNumber,
  satisfactionOutOfRange, satisfactionUpperBound, satisfaction100, satisfactionLow, satisfactionNoObject, valueWeightSum,
];
