import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts, workbenchTexts } from "../messages";
import { useSay, useWorkbench, useWorkbenchState } from "./context";

/** Before another workbook takes the place of one with unsaved changes: save it first, let it go, or stay. */
export function LeaveQuestion(): ReactElement {
  const workbench = useWorkbench();
  const say = useSay();
  const leaving = useWorkbenchState((state) => state.leaving);
  const file = useWorkbenchState((state) => state.workbook?.snapshot.name ?? "");
  return (
    <Dialog open={leaving} modalType="alert" onOpenChange={(_, { open }) => { if (!open) workbench.answerLeaving("stay"); }}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{say(workbenchTexts.leaveTitle)}</DialogTitle>
          <DialogContent>{say(workbenchTexts.leave, { file })}</DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => { workbench.answerLeaving("save"); }}>{say(workbenchTexts.leaveSave)}</Button>
            <Button onClick={() => { workbench.answerLeaving("leave"); }}>{say(workbenchTexts.leaveAnyway)}</Button>
            <Button appearance="subtle" onClick={() => { workbench.answerLeaving("stay"); }}>{say(frameTexts.cancel)}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
