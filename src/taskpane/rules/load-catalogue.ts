/** The catalogue of rules, asked of the core once. */
import { tellRefusal, type Pane } from "../app/pane";

export async function loadCatalogue(pane: Pane): Promise<void> {
  if (pane.store.getState().rules.catalogue !== null) return;
  const answered = await pane.core.call("catalogue", null);
  if (answered.ok) pane.store.dispatch({ type: "rules/loaded", catalogue: answered.value });
  else if (answered.refusal.code !== "cancelled") tellRefusal(pane, answered.refusal);
}
