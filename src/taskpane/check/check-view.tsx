import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { Suspense, lazy, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { runCheck } from "./run-check";

/** What shows a result is loaded when there is one (the first check takes longer than the loading). */
const ResultView = lazy(() => import("./result-view").then((module) => ({ default: module.ResultView })));
const MappingView = lazy(() => import("../mapping/mapping-view").then((module) => ({ default: module.MappingView })));

const useStyles = makeStyles({
  intro: { display: "flex", flexDirection: "column", gap: "12px", padding: "24px 16px", overflow: "auto" },
  title: { margin: 0, fontSize: "16px", lineHeight: "22px", fontWeight: 600 },
  text: { margin: 0, lineHeight: 1.7, color: tokens.colorNeutralForeground2 },
  sign: { fontSize: "32px", color: tokens.colorBrandForeground1, lineHeight: 1 },
});

/** The task 校验: the one button first, the result afterwards; the mapping step while the user says what the columns are. */
export function CheckView(): ReactElement {
  const checked = usePaneState((state) => state.check.overview !== null);
  const mapping = usePaneState((state) => state.mapping.draft !== null);
  if (mapping) return <Suspense fallback={null}><MappingView /></Suspense>;
  return checked ? <Suspense fallback={null}><ResultView /></Suspense> : <Intro />;
}

function Intro(): ReactElement {
  const pane = usePane();
  const working = usePaneState((state) => state.frame.work !== null);
  const say = useSay();
  const styles = useStyles();
  return (
    <div className={styles.intro}>
      <span className={styles.sign} aria-hidden="true"><ClipboardCheckmarkRegular /></span>
      <h2 className={styles.title}>{say(checkTexts.introTitle)}</h2>
      <p className={styles.text}>{say(checkTexts.intro)}</p>
      <Button appearance="primary" size="large" disabled={working} onClick={() => { act(pane, "check", () => runCheck(pane)); }}>{say(checkTexts.start)}</Button>
    </div>
  );
}
