/** An empty workbook is offered the 填报模板: a new sheet of our own to be filled in. */
import { doWork, mayWrite, tellRefusal, type Pane } from "../app/pane";

export function writeTemplate(pane: Pane): Promise<void> {
  return doWork(pane, "check", async ({ signal, step }) => {
    if (!(await mayWrite(pane))) return;
    step("write");
    const planned = await pane.core.call("template", null, { signal });
    if (!planned.ok) { tellRefusal(pane, planned.refusal); return; }
    const plan = planned.value;
    // A template that is there may have been filled in: it is never replaced.
    const applied = await pane.host.apply([{ kind: "put-sheet", plan, replace: false }], { signal });
    if (!applied.ok) { tellRefusal(pane, applied.refusal); return; }
    const [refused] = applied.value.refused;
    if (refused) { tellRefusal(pane, refused.refusal); return; }
    const shown = await pane.host.reveal({ sheet: plan.name, row: 2, column: 0 });
    if (!shown.ok) tellRefusal(pane, shown.refusal);
  });
}
