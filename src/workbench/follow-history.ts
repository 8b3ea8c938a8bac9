/** Undo and redo reach what the pane keeps of its own: whether marks are shown, and which of its fixes stand. */
import type { Pane } from "../taskpane/embed";
import type { SetValueEdit } from "../workbook";
import { gridOfSheet } from "./grid/sheet-grid";
import type { OpenWorkbook } from "./state";

export function followHistory({ store }: Pane, workbook: OpenWorkbook | null): void {
  if (!workbook) return;
  const { check, fix, disclose, frame } = store.getState();
  const shown = workbook.marks.size > 0;
  if (check.marksShown !== shown) store.dispatch({ type: "check/marks", shown });
  const grids = new Map(workbook.snapshot.sheets.map((sheet) => [sheet.name, gridOfSheet(sheet)]));
  const holds = ({ cell }: SetValueEdit, value: SetValueEdit["after"]): boolean => grids.get(cell.sheet)?.value(cell) === value;
  for (const { id, edits, undone } of fix.groups) {
    if (undone && edits.every((edit) => holds(edit, edit.after))) store.dispatch({ type: "fix/undone", id, remaining: edits });
    if (!undone && edits.every((edit) => holds(edit, edit.before))) store.dispatch({ type: "fix/undone", id, remaining: [] });
  }
  const gone = disclose.written.flatMap(({ sheets }) => sheets).filter((sheet) => !grids.has(sheet));
  if (gone.length > 0) store.dispatch({ type: "disclose/removed", sheets: gone });
  if (frame.notice?.kind === "said" && frame.notice.sheet != null && !grids.has(frame.notice.sheet)) store.dispatch({ type: "frame/notice-closed" });
}
