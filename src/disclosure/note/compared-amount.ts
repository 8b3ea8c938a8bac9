/** A sentence about one amount and its change against last year. */
import { changeClause, changeOf } from "./changes";
import type { NoteFigures } from "./note-figures";
import { isZero } from "./sentences";

/** "公务接待费100万元，与上年预算持平。"; zero: "无公务接待费预算，特此说明。"; null without this year's amount. Without last year's nothing is compared. */
export function comparedAmount(figures: NoteFigures, key: string, name: string, beginning = ""): string | null {
  const amount = figures.amount(key);
  if (amount === null) return null;
  const change = changeOf(figures, key);
  const clause = change === null ? "" : changeClause(change, figures.reason(key));
  if (!isZero(amount)) return `${beginning}${name}${amount}万元${clause === "" ? "" : `，${clause}`}。`;
  return `${beginning}无${name}，特此说明。${change === null || change.trend === "same" ? "" : `${clause}。`}`;
}
