/** Amounts of lists in 万元, as the tables print them. */
import type { BudgetList, Field, MoneyUnit } from "../../model";
import { addDecimals, compareDecimals, inTenThousandYuan, readMoneyFigure, subtractDecimals, type DecimalText } from "../../text";

/** 万元; null where a filled cell holds no figure. A blank counts as 0. */
export function inTenThousand(field: Field, unit: MoneyUnit): DecimalText | null {
  const figure = readMoneyFigure(field.text);
  if (figure.kind === "number") return inTenThousandYuan(figure.decimal, unit);
  return figure.kind === "blank" ? "0" : null;
}

/** Figures of two decimals can differ by less than this without being different amounts. */
const CENT = "0.01";

export function isSameAmount(a: DecimalText, b: DecimalText): boolean {
  return compareDecimals(subtractDecimals(a, b).replace("-", ""), CENT) < 0;
}

/** The sum of figures; null where one of them is text. */
export function sumOf(fields: readonly Field[]): DecimalText | null {
  const figures = fields.map(({ text }) => readMoneyFigure(text));
  if (figures.some(({ kind }) => kind === "text")) return null;
  return addDecimals(...figures.flatMap((figure) => (figure.kind === "number" ? [figure.decimal] : [])));
}

/** The list's own unit; where it prints none, the one in which more of its amounts are those of the tables, else 万元. */
export function unitOfList({ moneyUnit }: BudgetList, pairs: readonly (readonly [listed: Field, budget: DecimalText])[]): MoneyUnit {
  if (moneyUnit !== null) return moneyUnit;
  const fits = (unit: MoneyUnit): number => pairs.filter(([listed, budget]) => {
    const amount = inTenThousand(listed, unit);
    return amount !== null && isSameAmount(amount, budget);
  }).length;
  return fits("元") > fits("万元") ? "元" : "万元";
}
