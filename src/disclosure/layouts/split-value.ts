/** Taking a target value printed in one cell apart into 符号 ⎮ 值 ⎮ 单位, so that joining the three gives the printed text again. */
import type { Indicator } from "../../model";
import { normalise, readTargetValue, trimSpace } from "../../text";

export interface ThreeCells {
  readonly symbol: string;
  readonly number: string;
  readonly unit: string;
}

/** The three cells as read, or taken apart as the grammar understands the value. Spaces between the parts keep them in one cell. */
export function threeCells({ split, value }: Indicator): ThreeCells {
  if (split) return { symbol: split.symbol.text, number: split.number.text, unit: split.unit.text };
  return cutValue(value.text);
}

/** "≥1,200 人" → "≥" ⎮ "1,200 人" ⎮ "" · "≥95%" → "≥" ⎮ "95" ⎮ "%" · "显著提升" → "" ⎮ "" ⎮ "显著提升" */
export function cutValue(printed: string): ThreeCells {
  const target = readTargetValue(printed);
  const afterSymbol = prefixLength(printed, target.symbol);
  const afterNumber = prefixLength(printed, target.symbol + target.number);
  const symbol = printed.slice(0, afterSymbol);
  const rest = printed.slice(afterSymbol);
  if (rest !== trimSpace(rest)) return { symbol: "", number: "", unit: printed };
  if (target.number === "") return { symbol, number: "", unit: rest };
  const unit = printed.slice(afterNumber);
  const number = printed.slice(afterSymbol, afterNumber);
  return unit === trimSpace(unit) && number === trimSpace(number) ? { symbol, number, unit } : { symbol, number: rest, unit: "" };
}

/** Printed characters that make up the understood text's beginning: full-width signs and thousands commas count as they stand. */
function prefixLength(printed: string, prefix: string): number {
  if (prefix === "") return 0;
  for (let length = 1; length <= printed.length; length++) {
    const part = normalise(printed.slice(0, length)).replace(/,/g, "");
    if (part === prefix) return length;
  }
  return 0;
}
