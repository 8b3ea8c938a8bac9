/** Cells that hold nothing of their own: covered ones of merged areas, and those that a formula elsewhere spills into. */
import { areaContains, cellKey, type SetValueEdit } from "../../../workbook";
import { readMerges } from "../read/merged-areas";
import type { Session } from "../session";
import type { CellsNow } from "./cells-now";
import type { TargetSheet } from "./target-sheets";

interface Looked {
  readonly target: TargetSheet;
  readonly edits: readonly SetValueEdit[];
  readonly now: CellsNow;
}

/** Covered cells of merged areas always look blank, so only edits of blank cells can meet one. */
export async function coveredCells(session: Session, sheets: readonly Looked[]): Promise<ReadonlySet<SetValueEdit>> {
  const asked = sheets.flatMap(({ target, edits }) => {
    const blank = edits.filter((edit) => edit.before === null || edit.before === "");
    if (blank.length === 0) return [];
    const within = { top: 0, left: 0, bottom: Math.max(...blank.map((edit) => edit.cell.row)), right: Math.max(...blank.map((edit) => edit.cell.column)) };
    return [{ blank, request: { sheet: target.sheet, name: target.name, within } }];
  });
  const merges = await readMerges(session, asked.map(({ request }) => request));
  return new Set(asked.flatMap(({ blank }, index) => blank.filter(({ cell }) =>
    (merges[index] ?? []).some((area) => areaContains(area, cell) && (cell.row !== area.top || cell.column !== area.left)))));
}

/** Cells that a dynamic array spills into; those whose neighbours differ are asked for one by one, in one sync. */
export async function spilledCells(session: Session, sheets: readonly Looked[]): Promise<ReadonlySet<SetValueEdit>> {
  const spilled = new Set<SetValueEdit>();
  const unknown: { readonly edit: SetValueEdit; readonly range: Excel.Range }[] = [];
  for (const { target, edits, now } of sheets) for (const edit of edits) {
    const is = now.get(cellKey(edit.cell))?.isSpilled;
    if (is === true) spilled.add(edit);
    else if (is !== false) {
      const range = target.sheet.getCell(edit.cell.row, edit.cell.column);
      range.load("hasSpill");
      unknown.push({ edit, range });
    }
  }
  if (unknown.length === 0) return spilled;
  await session.sync();
  for (const { edit, range } of unknown) if (range.hasSpill) spilled.add(edit);
  return spilled;
}
