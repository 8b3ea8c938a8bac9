import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { discloseTexts, frameTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";

const useStyles = makeStyles({
  question: { flexShrink: 0 },
  bar: { alignItems: "start", paddingTop: "8px", paddingBottom: "8px" },
  body: { whiteSpace: "normal", lineHeight: "1.5", overflowWrap: "anywhere" },
  actions: { flexWrap: "wrap" },
});

/** Before sheets of ours that the user edited are replaced or removed: names them; the first button loses nothing. */
export function EditedSheets(): ReactElement | null {
  const asking = usePaneState((state) => state.disclose.asking);
  const pane = usePane();
  const say = useSay();
  const styles = useStyles();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => { if (asking) question.current?.querySelector("button")?.focus(); }, [asking]);
  if (!asking) return null;
  const replacing = asking.about === "replace";
  const sheets = asking.sheets.map((name) => `“${name}”`).join(say(discloseTexts.between));
  return (
    <div ref={question} className={styles.question} data-question>
      <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{say(discloseTexts.editedTitle)}</MessageBarTitle>
          {" "}{say(replacing ? discloseTexts.editedReplace : discloseTexts.editedRemove, { sheets })}
        </MessageBarBody>
        <MessageBarActions className={styles.actions}>
          <Button size="small" appearance="primary" onClick={() => { pane.answerEdited("keep"); }}>{say(replacing ? discloseTexts.editedKeep : discloseTexts.editedStay)}</Button>
          <Button size="small" onClick={() => { pane.answerEdited("overwrite"); }}>{say(replacing ? discloseTexts.editedOverwrite : discloseTexts.editedRemoveAll)}</Button>
          <Button size="small" onClick={() => { pane.answerEdited("cancel"); }}>{say(frameTexts.cancel)}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
