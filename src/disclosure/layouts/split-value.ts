/** Taking a target value printed in one cell apart into 符号 ⎮ 值 ⎮ 单位, so that joining the three gives the printed text and the same operator, number and unit again. */
import type { Indicator } from "../../model";
import { joinSplitValue, normalise, readTargetValue, trimSpace, understandValue } from "../../text";

export interface ThreeCells {
  readonly symbol: string;
  readonly number: string;
  readonly unit: string;
}

/** The three cells as read, or taken apart. */
export function threeCells({ split, value }: Indicator): ThreeCells {
  if (split) return { symbol: split.symbol.text, number: split.number.text, unit: split.unit.text };
  return cutValue(value.text);
}

/** Blanks behind the operator end up between two cells, where nothing can hold them. */
export function losesBlanks(indicator: Indicator): boolean {
  const { symbol, number, unit } = threeCells(indicator);
  return indicator.split === null && joinSplitValue(symbol, number, unit) !== indicator.value.text;
}

/** Longer texts read better in the wider cell of the unit. */
const LONGEST_WHOLE = 12;

/**
 * "≥95%" → ≥ ⎮ 95 ⎮ % · "≥ 90 %" → ≥ ⎮ 90 % ⎮ · "显著提升" → ⎮ ⎮ 显著提升. What begins with a number and is more than a number
 * with a unit (1—3次, 2031年12月底) stays whole in the cell of the number.
 */
export function cutValue(printed: string): ThreeCells {
  const { symbol, number } = readTargetValue(printed);
  const afterSymbol = prefixLength(printed, symbol);
  const rest = trimSpace(printed.slice(afterSymbol));
  const cells = { symbol: trimSpace(printed.slice(0, afterSymbol)), number: "", unit: "" };
  if (number === "") return { ...cells, unit: rest };
  const afterNumber = prefixLength(rest, number);
  const unit = rest.slice(afterNumber);
  const isWhole = unit !== trimSpace(unit) || (rest.length <= LONGEST_WHOLE && !isOneAmount(printed));
  return isWhole ? { ...cells, number: rest } : { ...cells, number: rest.slice(0, afterNumber), unit };
}

function isOneAmount(printed: string): boolean {
  const { kind } = understandValue(printed);
  return kind === "amount" || kind === "duration";
}

/** Printed characters that make up the understood text's beginning: full-width signs and thousands commas count as they stand. */
function prefixLength(printed: string, prefix: string): number {
  if (prefix === "") return 0;
  for (let length = 1; length <= printed.length; length++) {
    if (normalise(printed.slice(0, length)).replace(/,/g, "") === prefix) return length;
  }
  return 0;
}
