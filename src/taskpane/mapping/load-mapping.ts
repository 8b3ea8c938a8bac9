/** The column mapping as the workbook keeps it, told to the state. */
import { SETTING_KEYS, type Outcome } from "../../workbook";
import type { Pane } from "../app/pane";

export async function loadMapping(pane: Pane): Promise<Outcome<string | null>> {
  const kept = await pane.host.loadSetting(SETTING_KEYS.mapping);
  if (kept.ok) pane.store.dispatch({ type: "mapping/kept", text: kept.value });
  return kept;
}
