/** The kept mapping with one sheet's header in place of what was said of that header before. */
import type { ColumnMapping, SheetMapping } from "../../reading";

export function withSheetMapping(kept: ColumnMapping | null, mapped: SheetMapping): ColumnMapping {
  const last = (one: SheetMapping): number => one.headerRow + (one.headerRows ?? 1) - 1;
  const meets = (other: SheetMapping): boolean => other.sheet === mapped.sheet && other.headerRow <= last(mapped) && mapped.headerRow <= last(other);
  return { ...(kept ?? { version: 1 }), sheets: [...(kept?.sheets ?? []).filter((other) => !meets(other)), mapped] };
}
