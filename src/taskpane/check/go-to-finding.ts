/** A click on a finding: goes to its cell, compares what stands there now, and looks for the row where it moved. */
import { checkTexts } from "../../messages";
import { formatCell, type CellRef, type WorkbookSnapshot } from "../../workbook";
import { tell, tellRefusal, type Pane } from "../app/pane";
import type { ListedFinding } from "../core/protocol";

export async function goToFinding(pane: Pane, finding: ListedFinding): Promise<void> {
  pane.store.dispatch({ type: "check/selected", key: finding.key });
  pane.store.dispatch({ type: "frame/notice-closed" });
  const shown = await pane.host.reveal(finding.cell);
  if (!shown.ok) { tellRefusal(pane, shown.refusal); return; }
  const { value, hidden } = shown.value;
  if (value !== undefined && value !== finding.held) {
    await lookForIt(pane, finding);
    return;
  }
  if (hidden) tell(pane, { kind: "said", intent: "warning", message: checkTexts.cellHidden, values: { cell: nameOf(finding.cell) } });
}

/** The cell does not hold what was checked: it was edited, or rows moved. */
async function lookForIt(pane: Pane, finding: ListedFinding): Promise<void> {
  pane.store.dispatch({ type: "check/stale" });
  const read = await pane.host.read();
  if (!read.ok) { tellRefusal(pane, read.refusal); return; }
  const found = refind(read.value, finding);
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
 * where the finding is about an indicator, its name too. null when there is none, or nothing to know the row by.
 */
export function refind(snapshot: WorkbookSnapshot, { cell, held, indicator }: Pick<ListedFinding, "cell" | "held" | "indicator">): CellRef | null {
  const sheet = snapshot.sheets.find(({ name }) => name === cell.sheet);
  const name = indicator?.trim() ?? "";
  if (!sheet || (held === null && name === "")) return null;
  const rows = sheet.rows.filter(({ row, values, first }) =>
    row !== cell.row && (values[cell.column - first] ?? null) === held && (name === "" || values.some((other) => typeof other === "string" && other.trim() === name)));
  const [nearest] = rows.map(({ row }) => row).sort((a, b) => Math.abs(a - cell.row) - Math.abs(b - cell.row));
  return nearest === undefined ? null : { ...cell, row: nearest };
}

function nameOf(cell: CellRef): string {
  return `${cell.sheet}!${formatCell(cell)}`;
}
