/** What happens in the workbook: the result grows stale, the selected cell's finding is shown, live checking runs. */
import { act, tellRefusal, type Pane } from "../app/pane";
import { liveCheck } from "./live-check";
import type { WorkbookChange } from "../../workbook";

/** `delay`: how long live checking waits, in milliseconds. */
export function followWorkbook(pane: Pane, delay?: number): { stop(): void } {
  let stopped = false;
  let end: (() => Promise<void>) | null = null;
  const live = liveCheck(pane, delay);
  const onChange = (change: WorkbookChange): void => {
    if (change.kind === "selection") {
      showFindingAt(pane, change);
      return;
    }
    // Sheets that we are writing at this moment; cells that we write are judged again, or stand on sheets of our own.
    if (change.kind === "sheets" && isWriting(pane)) return;
    pane.store.dispatch({ type: "check/stale", sheet: change.kind === "cells" ? change.sheet : null });
    live.changed();
  };
  act(pane, "watch", async () => {
    const watching = await pane.host.watch(onChange);
    if (!watching.ok) { tellRefusal(pane, watching.refusal); return; }
    if (stopped) await watching.value();
    else end = watching.value;
  });
  return {
    stop() {
      stopped = true;
      live.stop();
      const ending = end;
      if (ending) act(pane, "watch", ending);
    },
  };
}

function isWriting(pane: Pane): boolean {
  const { work } = pane.store.getState().frame;
  return work !== null && (work.step === "write" || work.step === "mark");
}

/** The pane shows the sentence for the selected cell. */
function showFindingAt(pane: Pane, { cell }: WorkbookChange): void {
  if (cell === null) return;
  const { findings, selected } = pane.store.getState().check;
  const here = findings.filter((finding) => finding.cell.sheet === cell.sheet && finding.cell.row === cell.row && finding.cell.column === cell.column);
  const [first] = here;
  if (first && !here.some(({ key }) => key === selected)) pane.store.dispatch({ type: "check/selected", key: first.key });
}
