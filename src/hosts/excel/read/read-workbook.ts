/**
 * Excel → a snapshot. Syncs: two for the sheets, one for merged areas (two where a sheet merges very much), one for hidden rows
 * where there are some, then one for each megabyte of cells and one more. Nothing is written, nothing selected.
 * With `wanted`, only those sheets.
 */
import { areasMeet, RefusalError, type Area, type SheetSnapshot, type WorkbookSnapshot } from "../../../workbook";
import type { Session } from "../session";
import { readCells } from "./cell-chunks";
import { contentAreas, mergeArea } from "./content-areas";
import { readHiddenLines } from "./hidden-lines";
import { readMerges } from "./merged-areas";
import { readFrames, type SheetFrame } from "./sheet-frames";

export async function readWorkbook(session: Session, wanted?: readonly string[]): Promise<WorkbookSnapshot> {
  const { name, date1904, sheets, partial } = await readFrames(session, wanted);
  const used = sheets.flatMap((frame) => (frame.used ? [{ ...frame, used: frame.used }] : []));
  const areas = await contentAreas(session, used);
  const merges = await readMerges(session, used.flatMap((frame, index) => (areas[index] ?? []).map((area) => ({ sheet: frame.sheet, name: frame.name, within: mergeArea(area) }))));
  const hidden = await readHiddenLines(session, sheets);
  const cells = await readCells(session, used.map((frame, index) => ({ sheet: frame.sheet, name: frame.name, areas: areas[index] ?? [] })), date1904);
  let mergeIndex = 0;
  const merged = used.map((_, index) => (areas[index] ?? []).flatMap(() => merges[mergeIndex++] ?? []));
  const snapshots = sheets.map((frame, sheetIndex): SheetSnapshot => {
    const index = used.findIndex((one) => one.sheet === frame.sheet);
    const read = index < 0 ? { rows: [], facts: new Map() } : cells[index];
    const lines = hidden[sheetIndex];
    if (!read || !lines) throw new RefusalError("host-failed", { code: "cells", sheet: frame.name });
    return {
      name: frame.name, visibility: frame.visibility, rows: read.rows, facts: read.facts, merges: withinUsed(merged[index] ?? [], frame),
      hiddenRows: lines.rows, hiddenColumns: lines.columns, filter: frame.filter, protected: frame.isProtected, ownKind: frame.ownKind,
    };
  });
  return { name, date1904, sheets: snapshots, skipped: [], ...(partial ? { partial } : {}) };
}

/** Merged areas that meet the used area, each once, from top to bottom. */
function withinUsed(merges: readonly Area[], { used }: SheetFrame): readonly Area[] {
  if (!used) return [];
  const unique = new Map(merges.filter((area) => areasMeet(area, used)).map((area) => [`${area.top}:${area.left}`, area]));
  return [...unique.values()].sort((a, b) => a.top - b.top || a.left - b.left);
}
