/** An amount beside last year's: more, less or the same, by how much, and why. */
import { compareDecimals, percentOf, subtractDecimals, TREND_WORDS, type DecimalText } from "../../text";
import type { NoteFigures } from "./note-figures";

export interface Change {
  readonly trend: "up" | "down" | "same";
  /** 万元, without a sign. */
  readonly off: DecimalText;
  /** Of last year's amount, without a sign; null where that was zero. */
  readonly percent: DecimalText | null;
}

export function changeBetween(current: DecimalText, previous: DecimalText): Change {
  const order = compareDecimals(current, previous);
  const off = subtractDecimals(current, previous).replace("-", "");
  return { trend: order > 0 ? "up" : order < 0 ? "down" : "same", off, percent: percentOf(off, previous) };
}

/** The change of an entry; null where one of the two amounts is missing. */
export function changeOf(figures: NoteFigures, key: string): Change | null {
  const [current, previous] = [figures.amount(key), figures.amount(key, "previous")];
  return current === null || previous === null ? null : changeBetween(current, previous);
}

/** "比上年预算增加9万元，增长52.94%，主要原因是更新公务用车1辆"; without a reason the last part is left out. */
export function changeClause({ trend, off, percent }: Change, reason: string): string {
  if (trend === "same") return "与上年预算持平";
  const words = trend === "up" ? { verb: "增加", rate: "增长" } : { verb: "减少", rate: "下降" };
  // A change too small for two places is no change of 0%.
  const share = percent === null || percent === "0" ? "" : `，${words.rate}${percent}%`;
  return `比上年预算${words.verb}${off}万元${share}${reason === "" ? "" : `，主要原因是${reason}`}`;
}

/** A reason that speaks only of the opposite: more because of cuts. What it says of last year is not judged. */
export function reasonContradicts({ trend }: Change, reason: string): boolean {
  if (trend === "same" || /上年|去年|上一年/u.test(reason)) return false;
  const [up, down] = [TREND_WORDS.up.test(reason), TREND_WORDS.down.test(reason)];
  return trend === "up" ? down && !up : up && !down;
}
