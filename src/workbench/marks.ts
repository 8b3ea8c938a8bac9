/** The marks that a workbook carries, sheet by sheet, as the grid draws them and as edits lay them. */
import { cellKey, type MarkLevel, type SetMarksEdit, type WorkbookEdit } from "../workbook";

export type MarkAreas = SetMarksEdit["marks"];
/** By sheet; sheets without marks are left out. */
export type WorkbookMarks = ReadonlyMap<string, MarkAreas>;
/** By `cellKey`. */
export type SheetMarks = ReadonlyMap<number, MarkLevel>;

export function afterMarkEdits(marks: WorkbookMarks, edits: readonly WorkbookEdit[]): WorkbookMarks {
  const changes = edits.filter((edit) => edit.kind === "set-marks" || edit.kind === "clear-marks" || edit.kind === "remove-sheet");
  if (changes.length === 0) return marks;
  const next = new Map(marks);
  for (const edit of changes) {
    if (edit.kind === "set-marks" && edit.marks.some(({ areas }) => areas.length > 0)) next.set(edit.sheet, edit.marks);
    else next.delete(edit.sheet);
  }
  return next;
}

/** The edits that lay the second marks where the first stand. */
export function markEdits(from: WorkbookMarks, to: WorkbookMarks): readonly WorkbookEdit[] {
  const gone = [...from.keys()].filter((sheet) => !to.has(sheet)).map((sheet) => ({ kind: "clear-marks", sheet }) as const);
  const laid = [...to].filter(([sheet, marks]) => from.get(sheet) !== marks).map(([sheet, marks]) => ({ kind: "set-marks", sheet, marks }) as const);
  return [...gone, ...laid];
}

const byAreas = new WeakMap<MarkAreas, SheetMarks>();

/** Worked out once for each laying of marks. Where levels meet, the first in the list holds, as in Excel. */
export function marksByCell(marks: MarkAreas): SheetMarks {
  const known = byAreas.get(marks);
  if (known) return known;
  const byCell = new Map<number, MarkLevel>();
  for (const { level, areas } of [...marks].reverse()) {
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) for (let column = left; column <= right; column++) byCell.set(cellKey({ row, column }), level);
    }
  }
  byAreas.set(marks, byCell);
  return byCell;
}
