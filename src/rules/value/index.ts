import type { AnyRule } from "../engine/rule";
import { satisfaction100 } from "./satisfaction-100";
import { satisfactionNotNumber } from "./satisfaction-not-number";
import { satisfactionUpperBound } from "./satisfaction-upper-bound";
import { valueDuplicate } from "./value-duplicate";
import { valueEqualsName } from "./value-equals-name";
import { valueGe100Percent } from "./value-ge-100-percent";
import { valueInvertedFrequency } from "./value-inverted-frequency";
import { valueNumberMissing } from "./value-number-missing";
import { valueOperatorNonstandard } from "./value-operator-nonstandard";
import { valuePercentWord } from "./value-percent-word";
import { valueYesNo } from "./value-yes-no";

/** 指标值 */
export const valueRules: readonly AnyRule[] = [
  valueOperatorNonstandard, valueNumberMissing, valueDuplicate, valuePercentWord, valueGe100Percent,
  valueInvertedFrequency, valueYesNo, valueEqualsName,
  satisfactionNotNumber, satisfactionUpperBound, satisfaction100,
];
