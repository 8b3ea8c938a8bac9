import type { CalendarDate, UnderstoodValue } from "../../text";
import type { RowView } from "../engine/views";

/** Rows that say when the work is done: 时效指标, or a name that ends in 时间, 时限, 期限. */
export function isAboutTime(row: RowView): boolean {
  return row.level2 === "timeliness" || /(?:时间|时限|期限)(?:[（(][^（()）]*[)）])?$/u.test(row.name);
}

/** The dates that a value names: one, both ends of a period, or none. */
export function datesOf(value: UnderstoodValue): readonly CalendarDate[] {
  if (value.kind === "date") return [value.date];
  if (value.kind === "period") return [value.from, value.to];
  return value.kind === "several" ? value.parts.flatMap(datesOf) : [];
}
