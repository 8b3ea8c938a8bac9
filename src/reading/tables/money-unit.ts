/** The unit in which a table prints its money. */
import { NO_FIELD, type MoneyUnit } from "../../model";
import { normalise } from "../../text";
import type { Preface } from "../form/preface";
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import { columnOf, type TableHeader } from "./header";

/** Columns of amounts, the budget first. */
const AMOUNTS: readonly LabelId[] = ["budget", "initialBudget", "fiscalFunds", "otherFunds"];

const IN_BRACKETS = /[（(](?:单位[:：]?)?(?:人民币)?((?:亿|百万|万|千)?元)[）)]/u;
const ON_ITS_OWN = /^[（(]?(?:金额)?单位[:：]?(?:人民币)?((?:亿|百万|万|千)?元)[）)]?$/u;

/** From a header cell, 预算数（万元）, or from a line of its own, 单位：元; null where the text names none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const plain = normalise(text);
  return ((IN_BRACKETS.exec(plain) ?? ON_ITS_OWN.exec(plain))?.[1] ?? null) as MoneyUnit | null;
}

/** The unit that the lines over a table name. */
export function moneyUnitOf({ moneyUnit, title }: Pick<Preface, "moneyUnit" | "title">): MoneyUnit | null {
  return moneyUnitIn((moneyUnit ?? NO_FIELD).text) ?? moneyUnitIn(title.text);
}

/** The unit over the amounts, else the one over the table. */
export function moneyUnitOver(view: SheetView, header: TableHeader, preface: Preface): MoneyUnit | null {
  for (const role of AMOUNTS) {
    const column = columnOf(header, role);
    if (column === null) continue;
    for (let row = header.bottom; row >= header.top; row--) {
      const found = moneyUnitIn(groupText(view, row, column.left));
      if (found !== null) return found;
    }
  }
  return moneyUnitOf(preface);
}

/** The header cell over a column; an unmerged group word stands over the first of its columns. */
function groupText(view: SheetView, row: number, column: number): string {
  for (let at = column; at >= 0; at--) {
    const span = view.span(row, at);
    const text = view.text(span.top, span.left);
    if (text !== "") return text;
    if (view.label(row + 1, at) === null) break;
  }
  return "";
}
