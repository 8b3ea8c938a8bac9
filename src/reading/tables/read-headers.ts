/** All table headers of a sheet, each with its columns and the band of columns that is its own. */
import type { SheetView } from "../sheet/sheet-view";
import { findHeaderSeeds, type HeaderSeed } from "./find-headers";
import { isProjectRole, type TableHeader } from "./header";
import { headerColumns } from "./header-columns";
import { headerRows } from "./header-rows";

/** In order of rows, then columns. */
export function readHeaders(view: SheetView): readonly TableHeader[] {
  const seeds = findHeaderSeeds(view);
  const headers: TableHeader[] = [];
  for (const seed of seeds) {
    // The second row of a header that was read already.
    if (headers.some((header) => seed.row <= header.bottom && seed.row >= header.top && seed.left <= header.right && seed.right >= header.left)) continue;
    headers.push(readHeader(view, seed, seeds, headers));
  }
  return headers;
}

function readHeader(view: SheetView, seed: HeaderSeed, seeds: readonly HeaderSeed[], earlier: readonly TableHeader[]): TableHeader {
  const bandLeft = Math.max(0, ...seeds.filter((other) => other.right < seed.left).map((other) => other.right + 1));
  const bandRight = Math.min(view.lastColumn, ...seeds.filter((other) => other.left > seed.right).map((other) => other.left - 1));
  const first = Math.max(0, ...earlier.filter((other) => other.left <= bandRight && other.right >= bandLeft).map((other) => other.bottom + 1));
  const rows = headerRows(view, seed, first, bandLeft, bandRight);
  const { left, right } = extent(view, rows, seed, bandLeft, bandRight);
  const { columns, unknown, sideLabels } = headerColumns(view, rows, left, right);
  const projectColumns = columns.filter((column) => isProjectRole(column.role));
  const isLedger = projectColumns.length >= 2
    || projectColumns.some((column) => column.role === "name" || column.role === "code" || column.role === "specialFundName");
  return { ...rows, left, right, bandLeft, bandRight, columns, unknown, sideLabels, isLedger };
}

/** The header's own columns: from its first to its last filled cell, gaps of at most one blank column included. */
function extent(view: SheetView, rows: { readonly top: number; readonly bottom: number }, seed: HeaderSeed, bandLeft: number, bandRight: number): { readonly left: number; readonly right: number } {
  const isHeaded = (column: number): boolean => {
    for (let row = rows.top; row <= rows.bottom; row++) {
      const span = view.span(row, column);
      if (span.top >= rows.top && view.filled(span.top, span.left)) return true;
    }
    return false;
  };
  let { left, right } = seed;
  for (let column = left - 1; column >= Math.max(bandLeft, left - 2); column--) if (isHeaded(column)) left = column;
  for (let column = right + 1; column <= Math.min(bandRight, right + 2); column++) if (isHeaded(column)) right = column;
  return { left, right };
}
