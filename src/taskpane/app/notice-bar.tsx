import { Button, Link, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useState, type ReactElement } from "react";
import { discloseTexts, frameTexts } from "../../messages";
import type { Refusal } from "../../workbook";
import { usePane, usePaneState, useRefusalSentence, useSay } from "./context";
import { showSheet } from "../disclose/show-place";
import type { Notice } from "./frame-state";
import { act } from "./pane";

const useStyles = makeStyles({
  bar: { flexShrink: 0, alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: "0" },
  body: { whiteSpace: "normal", overflowWrap: "anywhere", lineHeight: "1.5" },
  link: { fontSize: "inherit", lineHeight: "inherit" },
  list: { margin: "2px 0 0", paddingLeft: "18px" },
  report: {
    display: "block", boxSizing: "border-box", width: "100%", maxHeight: "120px", overflow: "auto", margin: "6px 0 0", padding: "6px",
    fontFamily: "Consolas, monospace", fontSize: "11px", whiteSpace: "pre-wrap", overflowWrap: "anywhere",
  },
});

/** What is to be told now: a result, refusals with their remedies, or a defect with its report. */
export function NoticeBar(): ReactElement | null {
  const notice = usePaneState((state) => state.frame.notice);
  const { store } = usePane();
  const say = useSay();
  const styles = useStyles();
  if (!notice) return null;
  return (
    <MessageBar className={styles.bar} intent={intentOf(notice)} layout="singleline" politeness={notice.kind === "said" ? "polite" : "assertive"}>
      <MessageBarBody className={styles.body}><NoticeText notice={notice} /></MessageBarBody>
      <MessageBarActions containerAction={
        <Button appearance="transparent" size="small" icon={<DismissRegular />} aria-label={say(frameTexts.close)} onClick={() => { store.dispatch({ type: "frame/notice-closed" }); }} />
      } />
    </MessageBar>
  );
}

function NoticeText({ notice }: { readonly notice: Notice }): ReactElement {
  const say = useSay();
  switch (notice.kind) {
    case "said":
      return <>{say(notice.message, notice.values)}{notice.sheet == null ? null : <SheetLink sheet={notice.sheet} />}</>;
    case "refused":
      return <Refusals done={notice.done} refusals={notice.refusals} />;
    case "defect":
      return <DefectText report={notice.report} />;
  }
}

function SheetLink({ sheet }: { readonly sheet: string }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const styles = useStyles();
  return <>{" "}<Link inline className={styles.link} onClick={() => { act(pane, "open-sheet", async () => { await showSheet(pane, sheet); }); }}>{say(discloseTexts.open, { sheet })}</Link></>;
}

const SHOWN = 3;

/** Sentences of refusals; one that holds for several places is said once, with their number. */
function Refusals({ done, refusals }: { readonly done: number | null; readonly refusals: readonly Refusal[] }): ReactElement {
  const say = useSay();
  const sentence = useRefusalSentence();
  const styles = useStyles();
  const counts = new Map<string, number>();
  for (const text of refusals.map(sentence)) counts.set(text, (counts.get(text) ?? 0) + 1);
  const sentences = [...counts];
  const [only] = sentences;
  if (done === null && sentences.length === 1 && only) return <>{only[0]}</>;
  const more = sentences.slice(SHOWN).reduce((sum, [, count]) => sum + count, 0);
  return (
    <>
      {done === null ? null : say(frameTexts.partlyDone, { done, refused: refusals.length })}
      <ul className={styles.list}>
        {sentences.slice(0, SHOWN).map(([text, count]) => <li key={text}>{text}{count > 1 ? say(frameTexts.times, { count }) : null}</li>)}
        {more > 0 ? <li>{say(frameTexts.andMore, { count: more })}</li> : null}
      </ul>
    </>
  );
}

function DefectText({ report }: { readonly report: string }): ReactElement {
  const say = useSay();
  const styles = useStyles();
  const [copied, setCopied] = useState(false);
  const copy = (): void => {
    // Where the clipboard is forbidden the report stays on the page, to be selected by hand.
    navigator.clipboard.writeText(report).then(() => { setCopied(true); }, () => { setCopied(false); });
  };
  return (
    <>
      <MessageBarTitle>{say(frameTexts.defectTitle)}</MessageBarTitle>
      <div>{say(frameTexts.defectBody)}</div>
      <pre className={styles.report} tabIndex={0}>{report}</pre>
      <Button size="small" onClick={copy}>{say(copied ? frameTexts.copied : frameTexts.copyReport)}</Button>
    </>
  );
}

function intentOf(notice: Notice): "success" | "info" | "warning" | "error" {
  if (notice.kind === "said") return notice.intent;
  return notice.kind === "defect" ? "error" : "warning";
}
