/** What was understood of a target value (指标值). The original stays beside it. */

export type Operator = "ge" | "le" | "gt" | "lt" | "eq";

export interface TargetValue {
  /** Operator, number and unit as one text, normalised; in the split form the three cells joined, 文字描述 and 定性 as symbol left out. */
  readonly full: string;
  /** The operator as written ("≥", ">=", …), "" when there is none. */
  readonly symbol: string;
  readonly operator: Operator | null;
  /** A symbol cell with text that is no operator (and not 文字描述 or 定性). */
  readonly strangeSymbol: boolean;
  /** The number's text without thousands commas, "" when there is none right after the operator. */
  readonly number: string;
  /** What follows the number; "" without a number. */
  readonly unit: string;
  /** A number is there and the unit is exactly % or 百分比. */
  readonly percent: boolean;
}
