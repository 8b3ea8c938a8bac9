/** Follows changes in the workbook: the result grows stale, the selected cell's finding is shown, live checking runs. */
import { act, tellRefusal, type Pane } from "../app/pane";
import { runCheck } from "./run-check";
import type { WorkbookChange } from "../../workbook";

/** Waits for the end of a burst of typing before a live check. */
const LIVE_DELAY_MS = 1200;

export function followWorkbook(pane: Pane): { stop(): void } {
  let stopped = false;
  let end: (() => Promise<void>) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const onChange = (change: WorkbookChange): void => {
    if (change.kind === "selection") {
      showFindingAt(pane, change);
      return;
    }
    if (pane.store.getState().frame.work !== null) return;
    pane.store.dispatch({ type: "check/stale" });
    if (!pane.store.getState().settings.live || change.kind !== "cells") return;
    clearTimeout(timer);
    timer = setTimeout(() => { act(pane, "live-check", () => runCheck(pane)); }, LIVE_DELAY_MS);
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
      clearTimeout(timer);
      const ending = end;
      if (ending) act(pane, "watch", ending);
    },
  };
}

/** The pane shows the sentence for the selected cell. */
function showFindingAt(pane: Pane, { cell }: WorkbookChange): void {
  if (cell === null) return;
  const { findings, selected } = pane.store.getState().check;
  const here = findings.filter((finding) => finding.cell.sheet === cell.sheet && finding.cell.row === cell.row && finding.cell.column === cell.column);
  const [first] = here;
  if (first && !here.some(({ key }) => key === selected)) pane.store.dispatch({ type: "check/selected", key: first.key });
}
