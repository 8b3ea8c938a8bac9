import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { frameTexts, refusalSentence } from "../messages";
import { useSay, useWorkbench, useWorkbenchState } from "./context";

const useStyles = makeStyles({
  bar: { flexShrink: 0, alignItems: "start", paddingTop: "6px", paddingBottom: "6px" },
  body: { whiteSpace: "normal", lineHeight: "1.5", overflowWrap: "anywhere" },
  report: { margin: "6px 0 0", maxHeight: "140px", overflow: "auto", fontSize: "11px", whiteSpace: "pre-wrap" },
});

const SHOWN = 3;

/** Refusals with their remedy, or a defect with its report. */
export function NoticeLine(): ReactElement | null {
  const { store } = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const notice = useWorkbenchState((state) => state.notice);
  const language = useWorkbenchState((state) => state.language);
  if (!notice) return null;
  const more = notice.kind === "refused" ? notice.refusals.length - SHOWN : 0;
  return (
    <MessageBar className={styles.bar} intent={notice.kind === "defect" ? "error" : "warning"} layout="singleline" politeness="assertive">
      <MessageBarBody className={styles.body}>
        {notice.kind === "refused"
          ? notice.refusals.slice(0, SHOWN).map((refusal, index) => <div key={index}>{refusalSentence(refusal, language)}</div>)
          : <><strong>{say(frameTexts.defectTitle)}</strong> {say(frameTexts.defectBody)}<pre className={styles.report} tabIndex={0}>{notice.report}</pre></>}
        {more > 0 ? <div>{say(frameTexts.andMore, { count: more })}</div> : null}
      </MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say(frameTexts.close)} onClick={() => { store.dispatch({ type: "told", notice: null }); }} />} />
    </MessageBar>
  );
}
