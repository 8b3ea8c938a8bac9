/** What the unit of a target value measures, as the class rules ask. */
import { unitInfo, type Dimension } from "../../text";
import type { RowView } from "../engine/views";

/** Names of sums: only beside these is a bare 万 ten thousand yuan. */
const SUMS = /金额|资金|经费|费用?$|投资|投入|支出|收入|产值|成本|造价|补贴|补助|贷款|[款元]$/u;

/** What the value's unit measures; null without a number, without a unit, or where the unit is not known. */
export function dimensionOf({ target, name }: RowView): Dimension | null {
  if (target.unit === "万" && !SUMS.test(name)) return null;
  return target.unit === "" ? null : unitInfo(target.unit)?.dimension ?? null;
}

/** 元, 万元, 元/人 … anywhere in the value. */
export function speaksOfMoney({ target }: RowView): boolean {
  return target.full.includes("元") || /\d万$/.test(target.full);
}

/** Things and people: 人, 户, 个, 台 …; not times (次, 场). */
export function countsThings(row: RowView): boolean {
  const dimension = dimensionOf(row);
  return dimension === "people" || dimension === "count";
}

/** 年, 月, 天, 工作日 …, or a date as the value. */
export function statesTime(row: RowView): boolean {
  return dimensionOf(row) === "time" || /\d{4}年|\d{1,2}月(?:底|\d|前|初|末|份)|年底|月底/.test(row.target.full);
}

export function nameHas({ name }: RowView, words: readonly string[]): boolean {
  return words.some((word) => name.includes(word));
}
