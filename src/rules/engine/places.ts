/** Where in a row a rule looks: the `place` of a row rule. */
import type { Field } from "../../model";
import type { RowView } from "./views";

type Place = (row: RowView) => Field;

export const atLevel1: Place = (row) => row.indicator.level1;
export const atLevel2: Place = (row) => row.indicator.level2;
export const atLevel3: Place = (row) => row.indicator.level3;
export const atDescription: Place = (row) => row.indicator.description;
export const atBasis: Place = (row) => row.indicator.basis;
/** The value cell; the number's cell in the split form. */
export const atValue: Place = (row) => row.indicator.value;
/** The symbol's cell in the split form, else the value's. */
export const atSymbol: Place = (row) => row.indicator.split?.symbol ?? row.indicator.value;
/** The unit's cell in the split form, else the value's. */
export const atUnit: Place = (row) => row.indicator.split?.unit ?? row.indicator.value;

/** Every field the value is made of. */
export function valueFields(row: RowView): readonly Field[] {
  const { split, value } = row.indicator;
  return split === null ? [value] : [split.symbol, split.number, split.unit];
}
