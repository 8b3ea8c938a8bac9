/** Reading, changing and storing the settings that travel with the workbook. The core checks them before they are used. */
import { settingsTexts } from "../../messages";
import type { CheckSettings } from "../../rules";
import { SETTING_KEYS } from "../../workbook";
import { tell, tellRefusal, type Pane } from "../app/pane";

/** Settings as stored with the workbook. Wrong ones are told, and the defaults used. */
export async function loadSettings(pane: Pane): Promise<void> {
  const stored = await pane.host.loadSetting(SETTING_KEYS.check);
  const text = stored.ok ? stored.value : null;
  const read = await pane.core.call("settings", text);
  if (read.ok) {
    pane.store.dispatch({ type: "settings/read", value: read.value });
    if (!stored.ok) tellRefusal(pane, stored.refusal);
    return;
  }
  const defaults = await pane.core.call("settings", null);
  if (defaults.ok) pane.store.dispatch({ type: "settings/read", value: defaults.value });
  tellRefusal(pane, read.refusal);
}

/** Changes the settings and stores them with the workbook; false (and told) when they are wrong or cannot be stored. */
export async function changeSettings(pane: Pane, change: (settings: CheckSettings) => CheckSettings): Promise<boolean> {
  if (pane.store.getState().settings.value === null) await loadSettings(pane);
  const before = pane.store.getState().settings.value;
  if (before === null) return false;
  return storeSettings(pane, JSON.stringify(change(before)));
}

/** Takes settings from a file. */
export async function importSettings(pane: Pane, text: string): Promise<boolean> {
  const done = await storeSettings(pane, text);
  if (done) tell(pane, { kind: "said", intent: "success", message: settingsTexts.imported, values: {} });
  return done;
}

export function exportSettings(pane: Pane): void {
  const { value } = pane.store.getState().settings;
  if (value) pane.page.saveFile("绩效目标助手设置.json", `${JSON.stringify(value, null, 2)}\n`, "application/json");
}

async function storeSettings(pane: Pane, text: string): Promise<boolean> {
  const read = await pane.core.call("settings", text);
  if (!read.ok) {
    tellRefusal(pane, read.refusal);
    return false;
  }
  pane.store.dispatch({ type: "settings/changed", value: read.value });
  pane.store.dispatch({ type: "check/settings-changed" });
  const stored = await pane.host.storeSetting(SETTING_KEYS.check, JSON.stringify(read.value));
  if (!stored.ok) tellRefusal(pane, stored.refusal);
  return true;
}
