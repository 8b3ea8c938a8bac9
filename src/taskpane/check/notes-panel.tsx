import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { addNotes, clearNotes } from "./notes";

const useStyles = makeStyles({
  panel: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3, fontSize: "12px" },
  text: { margin: 0, lineHeight: 1.6 },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** What comments mean is told before the first is written: they bear the user's name. */
export function NotesPanel(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const hint = pane.host.abilities.notes === "comment" ? checkTexts.commentsHint : checkTexts.notesHint;
  return (
    <div className={styles.panel} role="group" aria-label={say(checkTexts.cellNotes)}>
      <p className={styles.text}>{say(hint)}</p>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabled={working} onClick={() => { act(pane, "notes", () => addNotes(pane)); }}>{say(checkTexts.addNotes)}</Button>
        <Button size="small" disabled={working} onClick={() => { act(pane, "notes", () => clearNotes(pane)); }}>{say(checkTexts.clearNotes)}</Button>
      </div>
    </div>
  );
}
