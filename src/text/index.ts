export { isFilled, normalise, squeeze, trimSpace } from "./normalise";
export { joinSplitValue, readSplitTargetValue, readTargetValue, type TargetValue } from "./target-value";
export { OPERATOR_TEXT, type Operator } from "./operators";
export { understandValue, type UnderstoodValue } from "./understand-value";
export { formatValue } from "./format-value";
export { signOf, type Bound } from "./bounds";
export type { CalendarDate } from "./calendar-dates";
export { leadingUnit, unitInfo, type Dimension, type UnitInfo } from "./units";
export { foldWidth, hasFullWidthDigits } from "./full-width";
export { CHINESE_NUMERAL_CHARACTERS, parseChineseNumeral } from "./chinese-numerals";
export { hasYearRange, yearsIn } from "./years";
export { documentNumbersIn, type DocumentNumber } from "./document-numbers";
export { quantitiesIn, type Quantity } from "./quantities";
export { calculationsIn } from "./calculations";
export {
  canonicalLevel1Name, canonicalLevel2Name, isClassVariant, level1ClassOf, level1Standing, level2ClassOf, level2Standing, nearestLevel1Name, nearestLevel2Name, type Level1Class, type Level2Class,
} from "./classes";
export { isRateName } from "./names";
export { amountOf, inTenThousandYuan, readInTenThousandYuan, readMoneyFigure, readPlanFigure, type Figure } from "./money";
export {
  addDecimals, compareDecimals, differsBy, exceedsBy, multiplyDecimals, percentOf, shortestNumber, subtractDecimals, type DecimalText,
} from "./decimal";
export { debtServiceOfName, type DebtKind, type DebtPart } from "./debt-service";
export { TREND_WORDS } from "./trend-words";
export { editDistance } from "./edit-distance";
export { AIRY, POINTS_PER_CHARACTER, TIGHT, lineCount, textHeight, textRoom, textWidth, type Density } from "./text-room";
