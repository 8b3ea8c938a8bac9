/** A click on a finding: goes to its cell, compares what stands there now, and looks for the row where it moved. */
import { checkTexts } from "../../messages";
import { formatCell, type CellRef, type Revealed, type WorkbookSnapshot } from "../../workbook";
import { tell, tellRefusal, type Pane } from "../app/pane";
import type { ListedFinding } from "../core/protocol";

export async function goToFinding(pane: Pane, finding: ListedFinding): Promise<void> {
  pane.store.dispatch({ type: "check/selected", key: finding.key });
  pane.store.dispatch({ type: "frame/notice-closed" });
  const shown = await pane.host.reveal(finding.cell);
  if (!shown.ok) {
    if (shown.refusal.code === "sheet-missing") await lookForIt(pane, finding);
    else tellRefusal(pane, shown.refusal);
    return;
  }
  const { value, hidden } = shown.value;
  if ((value !== undefined && value !== finding.held) || isAnotherRow(finding, shown.value)) {
    await lookForIt(pane, finding);
    return;
  }
  if (hidden) tell(pane, { kind: "said", intent: "warning", message: checkTexts.cellHidden, values: { cell: nameOf(finding.cell) } });
}

/** The cell holds what was checked, but beside it stands another indicator or project: rows were sorted, inserted or deleted. */
function isAnotherRow({ cell, beside }: ListedFinding, { row }: Revealed): boolean {
  return row !== undefined && beside.some((held) => held.cell.sheet === cell.sheet && held.cell.row === cell.row && !row.includes(held.value));
}

/** The cell does not hold what was checked, or its sheet is gone: it was edited, rows moved, or the sheet was renamed. */
async function lookForIt(pane: Pane, finding: ListedFinding): Promise<void> {
  pane.store.dispatch({ type: "check/stale", sheet: finding.cell.sheet });
  const read = await pane.host.read();
  if (!read.ok) { tellRefusal(pane, read.refusal); return; }
  const found = refind(read.value, finding, pane.store.getState().check.workbook?.sheetNames);
  if (found === null && read.value.sheets.every(({ name }) => name !== finding.cell.sheet)) {
    tellRefusal(pane, { code: "sheet-missing", facts: { sheet: finding.cell.sheet } });
    return;
  }
  if (found === null) {
    tell(pane, { kind: "said", intent: "warning", message: checkTexts.cellChanged, values: { cell: nameOf(finding.cell) } });
    return;
  }
  const shown = await pane.host.reveal(found);
  if (!shown.ok) { tellRefusal(pane, shown.refusal); return; }
  tell(pane, { kind: "said", intent: "info", message: checkTexts.cellMoved, values: { cell: nameOf(found) } });
}

/**
 * Where the finding's row stands now: the nearest other row of the sheet that holds the same value in the same column and,
 * where the finding is about an indicator, its name too. Where the sheet is gone, the same in those that were not there when it was
 * checked: it was renamed. null when there is none, or nothing to know the row by.
 */
export function refind({ sheets }: WorkbookSnapshot, { cell, held, indicator }: Pick<ListedFinding, "cell" | "held" | "indicator">, checkedSheets: readonly string[] = []): CellRef | null {
  const name = indicator?.trim() ?? "";
  if (held === null && name === "") return null;
  const same = sheets.filter((sheet) => sheet.name === cell.sheet);
  const renamed = sheets.filter((sheet) => checkedSheets.length > 0 && !checkedSheets.includes(sheet.name) && sheet.ownKind === null);
  const found = (same.length > 0 ? same : renamed).flatMap((sheet) => sheet.rows
    .filter(({ row, values, first }) => (sheet.name !== cell.sheet || row !== cell.row) && (values[cell.column - first] ?? null) === held
      && (name === "" || values.some((other) => typeof other === "string" && other.trim() === name)))
    .map(({ row }) => ({ ...cell, sheet: sheet.name, row })));
  return found.sort((a, b) => Math.abs(a.row - cell.row) - Math.abs(b.row - cell.row))[0] ?? null;
}

function nameOf(cell: CellRef): string {
  return `${cell.sheet}!${formatCell(cell)}`;
}
