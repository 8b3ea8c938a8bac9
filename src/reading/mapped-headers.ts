/** Headers that a mapping names, beside those found by their words. */
import { columnIndex } from "../workbook";
import type { LabelId } from "./labels";
import { labelOfField, type SheetMapping } from "./mapping";
import type { SheetView } from "./sheet/sheet-view";
import { isProjectRole, type TableHeader } from "./tables/header";
import { headerColumns } from "./tables/header-columns";
import { readHeaders } from "./tables/read-headers";

/** The sheet's headers: the mapped ones, and found ones where they do not meet a mapped one. */
export function headersOf(view: SheetView, mappings: readonly SheetMapping[]): readonly TableHeader[] {
  const mapped = mappings.filter((mapping) => mapping.sheet === view.name).map((mapping) => mappedHeader(view, mapping));
  const found = readHeaders(view).filter((header) => !mapped.some((other) => header.top <= other.bottom && other.top <= header.bottom));
  return [...mapped, ...found].sort((a, b) => a.top - b.top || a.left - b.left);
}

function mappedHeader(view: SheetView, mapping: SheetMapping): TableHeader {
  const top = mapping.headerRow - 1;
  const bottom = top + (mapping.headerRows ?? 1) - 1;
  const given = new Map<number, LabelId>(Object.entries(mapping.columns).map(([letters, field]) => [columnIndex(letters), labelOfField(field)]));
  const headed = [...given.keys()];
  for (let row = top; row <= bottom; row++) headed.push(...view.filledIn(row, 0, view.lastColumn));
  const left = Math.min(...headed);
  const right = Math.max(...headed);
  const { columns, unknown, sideLabels } = headerColumns(view, { top, bottom }, left, right, given);
  const isLedger = columns.filter((column) => isProjectRole(column.role)).length >= 2 || columns.some((column) => column.role === "name" || column.role === "code");
  return { top, bottom, left, right, bandLeft: left, bandRight: right, columns, unknown, sideLabels, isLedger };
}
