import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { frameTexts, workbenchTexts } from "../messages";
import { useSay, useWorkbench, useWorkbenchState } from "./context";

/**
 * Before another workbook takes the place of one with unsaved changes: save it first, let it go, or stay.
 * Not there before it was first asked: with a dialog, closed ones too, Fluent puts hidden stops for the Tab key around the whole
 * page. It stays from then on, since a dialog that is closed, not taken away, gives the page behind it back to screen readers.
 */
export function LeaveQuestion(): ReactElement | null {
  const leaving = useWorkbenchState((state) => state.leaving);
  const [asked, setAsked] = useState(leaving);
  if (leaving && !asked) setAsked(true);
  return asked ? <Question open={leaving} /> : null;
}

function Question({ open }: { readonly open: boolean }): ReactElement {
  const workbench = useWorkbench();
  const say = useSay();
  const file = useWorkbenchState((state) => state.workbook?.snapshot.name ?? "");
  return (
    <Dialog open={open} modalType="alert" onOpenChange={(_, change) => { if (!change.open) workbench.answerLeaving("stay"); }}>
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
