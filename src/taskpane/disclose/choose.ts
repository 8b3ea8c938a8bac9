/** The choices of the task 公开, kept with the workbook. */
import { choiceText, parseChoice, type PublicationChoice } from "../../publication";
import { SETTING_KEYS } from "../../workbook";
import { tellRefusal, type Pane } from "../app/pane";

/** What the workbook keeps, once a session. A text that is wrong is told, and the defaults used. */
export async function loadChoice(pane: Pane): Promise<void> {
  if (pane.store.getState().disclose.choiceLoaded) return;
  const kept = await pane.host.loadSetting(SETTING_KEYS.disclosure);
  const choice = kept.ok ? parseChoice(kept.value) : kept;
  if (choice.ok) pane.store.dispatch({ type: "disclose/choice-loaded", choice: choice.value });
  else tellRefusal(pane, choice.refusal);
}

/** Takes the choice; what of it travels with the workbook is stored where it changed. */
export async function choose(pane: Pane, chosen: Partial<PublicationChoice>): Promise<void> {
  const before = choiceText(pane.store.getState().disclose.choice);
  pane.store.dispatch({ type: "disclose/chosen", choice: chosen });
  const after = choiceText(pane.store.getState().disclose.choice);
  if (after === before) return;
  const stored = await pane.host.storeSetting(SETTING_KEYS.disclosure, after);
  if (!stored.ok) tellRefusal(pane, stored.refusal);
}
