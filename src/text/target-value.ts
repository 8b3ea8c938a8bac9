/** What was understood of a target value (指标值). The original stays beside it. */
import { shortestNumber } from "./decimal";
import { dropThousandsCommas, normalise } from "./normalise";
import { leadingOperator, OPERATOR_SIGNS, type Operator } from "./operators";

export interface TargetValue {
  /** Operator, number and unit as one text, normalised; in the split form the three cells joined, 文字描述 and 定性 as symbol left out. */
  readonly full: string;
  /** `full` without an operator in front. */
  readonly bare: string;
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

/**
 * Reads a target value from one cell, exactly as spec "rules", part 3, Values, says: normalised, thousands commas
 * dropped, cut into operator, number right after it, and the rest as unit. The fuller grammar is `understandValue`.
 */
export function readTargetValue(printed: string): TargetValue {
  const full = dropThousandsCommas(normalise(printed));
  const found = leadingOperator(full);
  const bare = full.slice(found?.symbol.length ?? 0);
  const { number, unit } = cutNumber(bare);
  return {
    full, bare, number, unit,
    symbol: found?.symbol ?? "", operator: found?.operator ?? null, strangeSymbol: false,
    percent: isPercent(number, unit),
  };
}

/**
 * Reads a target value that the form splits into 符号 ⎮ 值 ⎮ 单位（文字描述）; each argument as printed. What stands in two cells at
 * once (≥ ⎮ ≥95% ⎮ %) counts once, and an operator in the number's cell counts where the symbol's cell is blank.
 */
export function readSplitTargetValue(symbol: string, number: string, unit: string): TargetValue {
  const printed = dropThousandsCommas(normalise(number));
  const typed = leadingOperator(printed)?.symbol ?? "";
  const own = symbolText(symbol);
  const isOnce = typed !== "" && (own === "" || own === typed);
  const sign = isOnce ? typed : own;
  const known = OPERATOR_SIGNS.find(([text]) => text === sign);
  const plain = isOnce ? printed.slice(typed.length) : printed;
  const cut = cutNumber(plain);
  const shortest = cut.number === "" ? "" : shortestNumber(cut.number);
  // Text behind the number in its own cell ("90%" | "") belongs to the unit; a number cell without a number stays text.
  const rest = joinedUnit(cut.number === "" ? plain : cut.unit, normalise(unit));
  const full = sign + shortest + rest;
  return {
    full,
    bare: full.slice(leadingOperator(full)?.symbol.length ?? 0),
    symbol: known === undefined ? "" : sign,
    operator: known?.[1] ?? null,
    strangeSymbol: sign !== "" && known === undefined,
    number: shortest,
    unit: shortest === "" ? "" : rest,
    percent: isPercent(shortest, rest),
  };
}

function joinedUnit(behindNumber: string, unit: string): string {
  return unit !== "" && behindNumber === unit ? unit : behindNumber + unit;
}

/** The value of the split form as one text: the three cells joined as printed, 文字描述 included. */
export function joinSplitValue(symbol: string, number: string, unit: string): string {
  return symbol + number + unit;
}

/** 文字描述 and 定性 say that the value is text: no symbol. */
function symbolText(symbol: string): string {
  const text = normalise(symbol);
  return text === "文字描述" || text === "定性" ? "" : text;
}

function cutNumber(text: string): { readonly number: string; readonly unit: string } {
  const number = /^-?\d+(\.\d+)?/.exec(text)?.[0] ?? "";
  return { number, unit: number === "" ? "" : text.slice(number.length) };
}

function isPercent(number: string, unit: string): boolean {
  return number !== "" && (unit === "%" || unit === "百分比");
}
