import { Button, MessageBar, MessageBarActions, MessageBarBody, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import { frameTexts, refusalSentence, workbenchTexts } from "../messages";
import { useSay, useWorkbench, useWorkbenchState } from "./context";
import type { WorkbenchNotice } from "./state";

const useStyles = makeStyles({
  bar: { flexShrink: 0, alignItems: "start", paddingTop: "6px", paddingBottom: "6px" },
  body: { whiteSpace: "normal", lineHeight: "1.5", overflowWrap: "anywhere" },
  report: { margin: "6px 0 0", maxHeight: "140px", overflow: "auto", fontSize: "11px", whiteSpace: "pre-wrap" },
});

const SHOWN = 3;

/** What is to be told: a result, refusals with their remedy, or a defect with its report. */
export function NoticeLine(): ReactElement | null {
  const { store } = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const notice = useWorkbenchState((state) => state.notice);
  if (!notice) return null;
  const intent = notice.kind === "said" ? notice.intent : notice.kind === "defect" ? "error" : "warning";
  return (
    <MessageBar className={styles.bar} intent={intent} layout="singleline" politeness={notice.kind === "said" ? "polite" : "assertive"}>
      <MessageBarBody className={styles.body}><NoticeText notice={notice} /></MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say(frameTexts.close)} onClick={() => { store.dispatch({ type: "told", notice: null }); }} />} />
    </MessageBar>
  );
}

function NoticeText({ notice }: { readonly notice: WorkbenchNotice }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const language = useWorkbenchState((state) => state.language);
  switch (notice.kind) {
    case "said":
      return <>{say(notice.message, notice.values)}</>;
    case "refused": {
      const more = notice.refusals.length - SHOWN;
      return (
        <>
          {notice.file === undefined ? null : <strong>{say(workbenchTexts.notOpened, { file: notice.file })}</strong>}
          {notice.refusals.slice(0, SHOWN).map((refusal, index) => <div key={index}>{refusalSentence(refusal, language)}</div>)}
          {more > 0 ? <div>{say(frameTexts.andMore, { count: more })}</div> : null}
        </>
      );
    }
    case "defect":
      return <><strong>{say(frameTexts.defectTitle)}</strong> {say(frameTexts.defectBody)}<pre className={styles.report} tabIndex={0}>{notice.report}</pre></>;
  }
}
