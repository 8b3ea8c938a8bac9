/** 指明列的含义: what the columns of a sheet are, tried by the core, kept with the workbook. Cells are never written. */
import { mappingTexts } from "../../messages";
import { SETTING_KEYS } from "../../workbook";
import { doWork, tell, tellRefusal, type Pane } from "../app/pane";
import { checkWorkbook, runCheck } from "../check/run-check";
import type { ColumnField } from "../../reading";
import type { ColumnsRequest } from "../core/protocol";

export function openMapping(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    if (pane.core.holds() === "nothing") await checkWorkbook(pane, under);
    if (pane.core.holds() !== "nothing") await showColumns(pane, { sheet: null, headerRow: null, headerRows: null });
  });
}

/** Shows the columns of another sheet or header. */
export async function showColumns(pane: Pane, where: Omit<ColumnsRequest, "mapping">): Promise<void> {
  const columns = await pane.core.call("columns", { ...where, mapping: pane.store.getState().mapping.kept });
  if (!columns.ok) { tellRefusal(pane, columns.refusal); return; }
  pane.store.dispatch({ type: "mapping/opened", columns: columns.value });
  await preview(pane);
}

export async function chooseField(pane: Pane, letters: string, field: ColumnField | null): Promise<void> {
  pane.store.dispatch({ type: "mapping/chosen", letters, field });
  await preview(pane);
}

export async function saveMapping(pane: Pane): Promise<void> {
  const preview = pane.store.getState().mapping.draft?.preview;
  if (!preview || !(await store(pane, preview.text))) return;
  pane.store.dispatch({ type: "mapping/closed" });
  await runCheck(pane);
}

/** Takes the mapping off the workbook, also one that is wrong. */
export async function clearMapping(pane: Pane): Promise<void> {
  if (!(await store(pane, null))) return;
  pane.store.dispatch({ type: "mapping/closed" });
  if (pane.store.getState().check.overview !== null) await runCheck(pane);
  tell(pane, { kind: "said", intent: "success", message: mappingTexts.cleared, values: {} });
}

async function store(pane: Pane, text: string | null): Promise<boolean> {
  const stored = await pane.host.storeSetting(SETTING_KEYS.mapping, text);
  if (!stored.ok) { tellRefusal(pane, stored.refusal); return false; }
  pane.store.dispatch({ type: "mapping/kept", text });
  return true;
}

async function preview(pane: Pane): Promise<void> {
  const { draft, kept } = pane.store.getState().mapping;
  if (draft === null) return;
  const { sheet, headerRow, headerRows } = draft.columns;
  const mapped = { sheet, headerRow, ...(headerRows > 1 ? { headerRows } : {}), columns: draft.fields };
  const tried = await pane.core.call("tryMapping", { kept, mapped });
  if (!tried.ok) { tellRefusal(pane, tried.refusal); return; }
  pane.store.dispatch({ type: "mapping/previewed", draft, preview: tried.value });
}
