import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { frameTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "./context";

const useStyles = makeStyles({
  question: { flexShrink: 0 },
  bar: { alignItems: "start", paddingTop: "8px", paddingBottom: "8px" },
  body: { whiteSpace: "normal", lineHeight: "1.5" },
});

/** Told before the first write of a session: Excel's own undo will be lost. */
export function UndoQuestion(): ReactElement | null {
  const asking = usePaneState((state) => state.frame.askingUndo);
  const pane = usePane();
  const say = useSay();
  const styles = useStyles();
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => { if (asking) question.current?.querySelector("button")?.focus(); }, [asking]);
  if (!asking) return null;
  return (
    <div ref={question} className={styles.question} data-question>
      <MessageBar className={styles.bar} intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody className={styles.body}>
          <MessageBarTitle>{say(frameTexts.undoNoticeTitle)}</MessageBarTitle>
          {" "}{say(frameTexts.undoNotice)}
        </MessageBarBody>
        <MessageBarActions>
          <Button size="small" appearance="primary" onClick={() => { pane.answerUndo(true); }}>{say(frameTexts.goOn)}</Button>
          <Button size="small" onClick={() => { pane.answerUndo(false); }}>{say(frameTexts.cancel)}</Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
