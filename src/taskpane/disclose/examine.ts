/** What stands against publishing, asked of the core and kept beside the result it is about. */
import { discloseTexts } from "../../messages";
import { tell, type Pane, type WorkUnderWay } from "../app/pane";
import { judgedAsIs } from "../check/run-check";
import { graverThan, isExamined } from "./state";

const underWay = new WeakMap<Pane, Promise<void>>();

/** Until the answer is about the result and the choice of now. Without a result in the core nothing is asked. */
export function examine(pane: Pane): Promise<void> {
  const running = underWay.get(pane) ?? askUntilKnown(pane).finally(() => { underWay.delete(pane); });
  underWay.set(pane, running);
  return running;
}

async function askUntilKnown(pane: Pane): Promise<void> {
  for (;;) {
    const { check: { overview }, disclose } = pane.store.getState();
    if (overview === null || isExamined(disclose, overview) || pane.core.holds() !== "result") return;
    const { choice } = disclose;
    const outcome = await pane.core.call("publication", choice);
    if (!outcome.ok && outcome.refusal.code === "cancelled") return;
    pane.store.dispatch({ type: "disclose/examined", examined: { overview, choice, outcome } });
  }
}

/**
 * Before something is published: judged as the workbook is now. Where that brings errors to light that the user has not
 * seen, it is told and nothing goes on: the button said something else when it was pressed.
 */
export async function publishable(pane: Pane, under: WorkUnderWay): Promise<boolean> {
  const { check: { overview }, disclose: { examined } } = pane.store.getState();
  if (!(await judgedAsIs(pane, under))) return false;
  if (pane.store.getState().check.overview === overview) return true;
  await examine(pane);
  if (!graverThan(examined, pane.store.getState().disclose.examined)) return true;
  tell(pane, { kind: "said", intent: "warning", message: discloseTexts.newErrors, values: {} });
  return false;
}
