import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ClipboardCheckmarkRegular } from "@fluentui/react-icons/svg/clipboard-checkmark";
import { Suspense, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { loadedApart, prepareAll } from "../app/loaded-apart";
import { act, type Pane } from "../app/pane";
import { runCheck } from "./run-check";

const RESULT = loadedApart(() => import("./result-view").then(({ ResultView }) => ResultView));
const MAPPING = loadedApart(() => import("../mapping/mapping-view").then(({ MappingView }) => MappingView));

/** What this task needs after its first page. */
export const CHECK_PARTS = [RESULT, MAPPING] as const;

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
  if (mapping) return <Suspense fallback={null}><MAPPING.View /></Suspense>;
  return checked ? <Suspense fallback={null}><RESULT.View /></Suspense> : <Intro />;
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
      <Button appearance="primary" size="large" disabled={working} onClick={() => { act(pane, "check", () => checkFirst(pane)); }}>{say(checkTexts.start)}</Button>
    </div>
  );
}

/** The check takes longer than the loading of what shows its result. */
async function checkFirst(pane: Pane): Promise<void> {
  await Promise.all([prepareAll(CHECK_PARTS), runCheck(pane)]);
}
