import { understandValue, type UnderstoodValue } from "../../text";
import type { RowView } from "../engine/views";

/** Several rules ask for the same value: it is read once a row. */
const READ = new WeakMap<RowView, UnderstoodValue>();

/** What the row's value says; of the split form the three cells together, 文字描述 left out. */
export function understoodOf(row: RowView): UnderstoodValue {
  const known = READ.get(row);
  if (known) return known;
  const value = understandValue(row.indicator.split === null ? row.indicator.value.text : row.target.full);
  READ.set(row, value);
  return value;
}

/** The row has a value, and one that may be spoken about: 涉密 is text-secret's alone. */
export function hasPlainValue(row: RowView): boolean {
  return row.target.full !== "" && !row.isSecret;
}
