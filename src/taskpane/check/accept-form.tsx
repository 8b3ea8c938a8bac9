import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import type { Acceptance } from "../../rules";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { acceptFinding, takeAcceptanceBack } from "./accept-finding";

const useStyles = makeStyles({
  form: { display: "flex", gap: "6px", marginTop: "8px", alignItems: "center" },
  reason: { flexGrow: 1, minWidth: 0 },
  hint: { margin: "4px 0 0", fontSize: "12px", color: tokens.colorNeutralForeground3 },
  note: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", justifyContent: "space-between", fontSize: "12px" },
});

/** Accepting needs a reason; it is kept with the workbook. */
export function AcceptForm({ finding }: { readonly finding: ListedFinding }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const [reason, setReason] = useState("");
  return (
    <form onSubmit={(event) => { event.preventDefault(); act(pane, "accept", () => acceptFinding(pane, finding, reason)); }}>
      <div className={styles.form}>
        <Input className={styles.reason} size="small" value={reason} placeholder={say(checkTexts.acceptReason)} aria-label={say(checkTexts.acceptReason)} onChange={(_, data) => { setReason(data.value); }} />
        <Button size="small" type="submit" disabled={working || reason.trim() === ""}>{say(checkTexts.acceptConfirm)}</Button>
      </div>
      {reason === "" ? null : <p className={styles.hint}>{say(checkTexts.acceptHint)}</p>}
    </form>
  );
}

export function AcceptedNote({ acceptance }: { readonly acceptance: Acceptance }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  return (
    <div className={styles.note}>
      <span>✓ {say(checkTexts.accepted)}：{acceptance.reason}</span>
      <Button size="small" appearance="subtle" disabled={working} onClick={() => { act(pane, "accept", () => takeAcceptanceBack(pane, acceptance)); }}>{say(checkTexts.acceptUndo)}</Button>
    </div>
  );
}
