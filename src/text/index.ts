export { dropThousandsCommas, isFilled, normalise, squeeze, trimSpace } from "./normalise";
export { joinSplitValue, readSplitTargetValue, readTargetValue, type Operator, type TargetValue } from "./target-value";
export { OPERATOR_TEXT } from "./operators";
export {
  canonicalLevel1Name, canonicalLevel2Name, isClassVariant, level1ClassOf, level1Standing, level2ClassOf, level2Standing,
  nearestLevel1Name, nearestLevel2Name, type Level1Class, type Level2Class, type NameStanding,
} from "./classes";
export { isRateName } from "./names";
export { amountOf, readMoneyFigure, readPlanFigure, type Figure } from "./money";
export {
  addDecimals, compareDecimals, differsBy, exceedsBy, multiplyDecimals, shortestNumber, subtractDecimals, type DecimalText,
} from "./decimal";
