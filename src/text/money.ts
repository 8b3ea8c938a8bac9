/** Money figures (万元) and figures of a spending plan (资金支出计划), read as spec "rules", part 3, says. */
import type { MoneyUnit } from "../model";
import { DECIMAL, multiplyDecimals, shortestNumber, type DecimalText } from "./decimal";
import { dropThousandsCommas, isFilled, normalise } from "./normalise";

/** What a money or plan cell holds. Anything filled that is no figure is text: a sum with text in it proves nothing. */
export type Figure =
  | { readonly kind: "blank" }
  | { readonly kind: "text" }
  | {
    readonly kind: "number";
    /** For showing only: sums and comparisons take `decimal`. */
    readonly value: number;
    /** The exact number in its shortest text; for `addDecimals`, `differsBy` … */
    readonly decimal: DecimalText;
    /** A % stood behind it (plan figures only). */
    readonly percent: boolean;
  };

/** A money figure: 12.50, 1,234.5, 12万元. */
export function readMoneyFigure(text: string): Figure {
  return isFilled(text) ? figureOf(plain(text), false) : { kind: "blank" };
}

/** A plan figure: as a money figure, and 25% too. */
export function readPlanFigure(text: string): Figure {
  if (!isFilled(text)) return { kind: "blank" };
  const figure = plain(text);
  return figure.endsWith("%") ? figureOf(figure.slice(0, -1), true) : figureOf(figure, false);
}

/** An amount printed in some unit, in 万元. */
export function inTenThousandYuan(amount: DecimalText, unit: MoneyUnit): DecimalText {
  return unit === "万元" ? amount : multiplyDecimals(amount, IN_TEN_THOUSAND[unit]);
}

/** What a money cell holds, in 万元; null for a blank and for text. */
export function readInTenThousandYuan(text: string, unit: MoneyUnit): DecimalText | null {
  const figure = readMoneyFigure(text);
  return figure.kind === "number" ? inTenThousandYuan(figure.decimal, unit) : null;
}

const IN_TEN_THOUSAND: Readonly<Record<MoneyUnit, DecimalText>> = { 元: "0.0001", 千元: "0.1", 万元: "1", 百万元: "100", 亿元: "10000" };

/** The figure's exact number; a blank counts as 0 in sums; null where text stands in the way. */
export function amountOf(figure: Figure): DecimalText | null {
  if (figure.kind === "number") return figure.decimal;
  return figure.kind === "blank" ? "0" : null;
}

function plain(text: string): string {
  return dropThousandsCommas(normalise(text)).replace(/万元$/, "");
}

function figureOf(digits: string, percent: boolean): Figure {
  if (!DECIMAL.test(digits)) return { kind: "text" };
  return { kind: "number", value: Number(digits), decimal: shortestNumber(digits), percent };
}
