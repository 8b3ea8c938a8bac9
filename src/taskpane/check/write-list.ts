/** 问题清单: the findings as a sheet of our own, or as a page to send back to the department. A list that the user wrote in stays. */
import { editedSheets, keepPlans } from "../../workbook";
import type { Pane } from "../app/pane";
import { judgedAsSet } from "./run-check";
import { doWork, mayWrite, tellRefusal } from "../app/pane";

export function writeFindingsSheet(pane: Pane): Promise<void> {
  return doWork(pane, "check", async (under) => {
    const { signal, step } = under;
    const { workbook } = pane.store.getState().check;
    if (workbook === null || !(await mayWrite(pane)) || !(await judgedAsSet(pane, under))) return;
    step("write");
    const now = await pane.host.read({ signal });
    if (!now.ok) { tellRefusal(pane, now.refusal); return; }
    const own = now.value.sheets.filter(({ ownKind }) => ownKind !== null).map(({ name }) => name);
    const edited = await editedSheets(pane.host, now.value, own);
    if (!edited.ok) { tellRefusal(pane, edited.refusal); return; }
    const taken = now.value.sheets.map(({ name }) => name).filter((name) => !own.includes(name) || edited.value.includes(name));
    const planned = await pane.core.call("list", { takenSheetNames: taken }, { signal });
    if (!planned.ok) { tellRefusal(pane, planned.refusal); return; }
    const plan = planned.value;
    const kept = await keepPlans(pane.host, now.value, [plan]);
    if (!kept.ok) { tellRefusal(pane, kept.refusal); return; }
    const applied = await pane.host.apply([{ kind: "put-sheet", plan, replace: true }], { signal });
    if (!applied.ok) { tellRefusal(pane, applied.refusal); return; }
    const [refused] = applied.value.refused;
    if (refused) { tellRefusal(pane, refused.refusal); return; }
    const shown = await pane.host.reveal({ sheet: plan.name, row: 0, column: 0 });
    if (!shown.ok) tellRefusal(pane, shown.refusal);
  });
}

export async function saveFindingsPage(pane: Pane): Promise<void> {
  const page = await pane.core.call("page", null);
  if (!page.ok) { tellRefusal(pane, page.refusal); return; }
  const name = pane.store.getState().check.workbook?.name.replace(/\.xls[xm]?$/i, "") ?? "";
  pane.page.saveFile(`${name}问题清单.html`, page.value, "text/html");
}
