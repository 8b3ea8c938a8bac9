/** The unit in which a table prints its money. */
import type { MoneyUnit } from "../../model";
import { normalise } from "../../text";

const IN_BRACKETS = /[（(](?:单位[:：]?)?(?:人民币)?((?:亿|百万|万|千)?元)[）)]/u;
const ON_ITS_OWN = /^[（(]?(?:金额)?单位[:：]?(?:人民币)?((?:亿|百万|万|千)?元)[）)]?$/u;

/** From a header cell, 预算数（万元）, or from a line of its own, 单位：元; null where the text names none. */
export function moneyUnitIn(text: string): MoneyUnit | null {
  const plain = normalise(text);
  return ((IN_BRACKETS.exec(plain) ?? ON_ITS_OWN.exec(plain))?.[1] ?? null) as MoneyUnit | null;
}
