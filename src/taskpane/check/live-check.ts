/** 改动后自动校验: on by choice; reads only the sheets that changed, once a burst of typing is over. */
import { act, doQuietWork, tellRefusal, type Pane } from "../app/pane";
import type { CheckOverview } from "../core/protocol";
import { readAndJudge } from "./run-check";
import { changedSheets, isStale } from "./state";

/** Long enough to type a value and look at it. */
const DELAY_MS = 1200;

/** Reading and judging so many takes about a second; above that a live check would always be under way. */
export const MOST_INDICATORS_LIVE = 3000;

/** Excel answers nothing while a cell is being edited: such a check is only put off. */
const PUT_OFF: ReadonlySet<string> = new Set(["cell-edit-mode", "host-busy"]);

export function isTooLargeForLive({ indicators }: CheckOverview): boolean {
  return indicators > MOST_INDICATORS_LIVE;
}

export function liveCheck(pane: Pane, delay = DELAY_MS): { changed(): void; stop(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => { act(pane, "live-check", check); }, delay);
  };
  const check = async (): Promise<void> => {
    const { check: state, settings } = pane.store.getState();
    if (!settings.live || !isStale(state) || state.overview === null || isTooLargeForLive(state.overview)) return;
    if (pane.isWorking) { later(); return; }
    await doQuietWork(pane, "check", async (under) => {
      const checked = await readAndJudge(pane, under, changedSheets(state));
      if (checked.ok) return;
      if (PUT_OFF.has(checked.refusal.code)) later();
      else tellRefusal(pane, checked.refusal);
    });
  };
  return { changed: later, stop: () => { clearTimeout(timer); } };
}
