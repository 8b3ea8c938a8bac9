export { isFilled, normalise, squeeze, trimSpace } from "./normalise";
export type { Operator, TargetValue } from "./target-value";
export type { Level1Class, Level2Class } from "./classes";
