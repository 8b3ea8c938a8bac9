/** What was written on sheets of ours, kept with the workbook: asked before a sheet is replaced, kept just before it is written. */
import type { WorkbookHost } from "./host";
import { ok, type Outcome } from "./outcome";
import { editedOwnSheets, parseWrittenSheets, withPlans } from "./own-sheet-fingerprint";
import { SETTING_KEYS } from "./setting-keys";
import type { SheetPlan } from "./sheet-plan";
import type { WorkbookSnapshot } from "./snapshot";

/** Those of the named sheets that are ours and no longer hold what we wrote, in a workbook just read. */
export async function editedSheets(host: WorkbookHost, workbook: WorkbookSnapshot, names: readonly string[]): Promise<Outcome<readonly string[]>> {
  const kept = await host.loadSetting(SETTING_KEYS.written);
  return kept.ok ? ok(editedOwnSheets(workbook, names, parseWrittenSheets(kept.value))) : kept;
}

/** Keeps what the plans are about to write into a workbook just read; to be done before, so that a failure afterwards leaves no sheet unknown. */
export async function keepPlans(host: WorkbookHost, workbook: WorkbookSnapshot, plans: readonly SheetPlan[]): Promise<Outcome<void>> {
  const kept = await host.loadSetting(SETTING_KEYS.written);
  if (!kept.ok) return kept;
  return host.storeSetting(SETTING_KEYS.written, JSON.stringify(withPlans(parseWrittenSheets(kept.value), workbook, plans)));
}
