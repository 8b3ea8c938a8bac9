/** A form of a Word document as a worksheet. */
import type { Area, CellScalar, SheetRow, SheetSnapshot } from "../workbook";
import type { WordForm } from "./docx-forms";

export function sheetOfForm(form: WordForm, name: string): SheetSnapshot {
  const lines = new Map<number, Map<number, CellScalar>>();
  const merges: Area[] = [];
  const columns = Math.max(1, ...form.tables.map((table) => table.columns));
  let next = 0;
  const put = (area: Area, text: string): void => {
    if (text !== "") {
      const line = lines.get(area.top) ?? new Map<number, CellScalar>();
      lines.set(area.top, line.set(area.left, text));
    }
    if (area.top !== area.bottom || area.left !== area.right) merges.push(area);
  };

  for (const texts of form.above) {
    texts.forEach((text, index) => {
      // One text spans the table; the last of several stands at its right end.
      const left = index === 0 ? 0 : Math.max(index, columns - texts.length + index);
      put({ top: next, left, bottom: next, right: texts.length === 1 ? columns - 1 : left }, text);
    });
    next += 1;
  }
  for (const table of form.tables) {
    for (const { area, text } of table.cells) put({ ...area, top: area.top + next, bottom: area.bottom + next }, text);
    next += table.rows;
  }
  if (form.below !== "") put({ top: next, left: 0, bottom: next, right: columns - 1 }, form.below);

  return {
    name, visibility: "visible", rows: [...lines].sort(([a], [b]) => a - b).map(([row, line]) => rowOf(row, line)), facts: new Map(), merges,
    hiddenRows: [], hiddenColumns: [], filter: null, protected: false, ownKind: null,
  };
}

function rowOf(row: number, line: ReadonlyMap<number, CellScalar>): SheetRow {
  const columns = [...line.keys()];
  const first = Math.min(...columns);
  const last = Math.max(...columns);
  return { row, first, values: Array.from({ length: last - first + 1 }, (_, index) => line.get(first + index) ?? null) };
}
