/** All table headers of a sheet, each with its columns and the band of columns that is its own. */
import { headCell } from "../form/form-cells";
import type { LabelId } from "../labels";
import type { SheetView } from "../sheet/sheet-view";
import { findHeaderSeeds, type HeaderSeed } from "./find-headers";
import { columnOf, isProjectRole, type TableHeader } from "./header";
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
  return withoutMidTerm(view, headers);
}

/**
 * Two blocks of indicators in one form (88号: 中期指标 beside 年度指标) are one table: the right block has no project name
 * of its own over it. The annual block is read, the other is left out.
 */
function withoutMidTerm(view: SheetView, headers: readonly TableHeader[]): readonly TableHeader[] {
  const merged: TableHeader[] = [];
  for (const header of headers) {
    const before = merged.at(-1);
    if (!before || before.isLedger || header.isLedger || before.top !== header.top || header.left <= before.right || hasName(view, header, merged)) {
      merged.push(header);
      continue;
    }
    const annual = midTermIn(view, header) && !midTermIn(view, before) ? before : header;
    const other = annual === header ? before : header;
    // One column of level-1 classes may serve both blocks.
    const shared = columnOf(annual, "level1") ? null : columnOf(other, "level1");
    merged[merged.length - 1] = {
      ...annual, bandLeft: before.bandLeft, bandRight: header.bandRight,
      ...(shared ? { left: Math.min(annual.left, shared.left), columns: [shared, ...annual.columns] } : {}),
      sideLabels: [...before.sideLabels, ...header.sideLabels], leftOut: { top: 0, left: other.left, bottom: Infinity, right: other.right },
    };
  }
  return merged;
}

/** Whether a project name or code is asked for over the header's own columns. */
function hasName(view: SheetView, header: TableHeader, earlier: readonly TableHeader[]): boolean {
  const first = Math.max(0, ...earlier.filter((other) => other.bottom < header.top && other.left <= header.right && other.right >= header.left).map((other) => other.bottom + 1));
  return labelsOver(view, header, first).some((id) => id === "name" || id === "code" || id === "specialFundName" || id === "departmentName");
}

function midTermIn(view: SheetView, header: TableHeader): boolean {
  return header.sideLabels.some((label) => label.id === "midTermIndicators") || labelsOver(view, header, Math.max(0, header.top - 4)).includes("midTermGoal");
}

function labelsOver(view: SheetView, header: TableHeader, first: number): readonly LabelId[] {
  const ids: LabelId[] = [];
  for (let row = first; row < header.top; row++) {
    for (const column of view.filledIn(row, header.left, header.right)) {
      const id = headCell(view, row, column).id;
      if (id !== null) ids.push(id);
    }
  }
  return ids;
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
