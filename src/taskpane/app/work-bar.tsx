import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts, frameTexts, type Message } from "../../messages";
import { usePane, usePaneState, useSay } from "./context";
import type { Step, Work } from "./frame-state";

const STEPS: Readonly<Record<Step, Message>> = {
  open: frameTexts.stepOpen, read: frameTexts.stepRead, send: frameTexts.stepSend, understand: frameTexts.stepUnderstand,
  check: frameTexts.stepCheck, collect: frameTexts.stepCollect, plan: frameTexts.stepPlan, write: frameTexts.stepWrite, mark: frameTexts.stepMark,
};

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "1fr auto", columnGap: "8px", rowGap: "6px", alignItems: "center", padding: "8px 12px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground2 },
  text: { fontSize: "12px", overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  progress: { gridColumn: "1 / -1" },
});

/** Progress of the work under way, with counts and a way to stop it. */
export function WorkBar(): ReactElement | null {
  const work = usePaneState((state) => state.frame.work);
  const pane = usePane();
  const say = useSay();
  const styles = useStyles();
  if (!work || work.quiet) return null;
  return (
    <div className={styles.bar} role="status">
      <span className={styles.text}>{work.stopping ? say(frameTexts.stopping) : progressText(work, say)}</span>
      <Button size="small" disabled={work.stopping} onClick={() => { pane.stop(); }}>{say(frameTexts.cancel)}</Button>
      <ProgressBar className={styles.progress} {...(work.total > 0 ? { value: work.done / work.total } : {})} aria-label={say(STEPS[work.step])} />
    </div>
  );
}

function progressText(work: Work, say: ReturnType<typeof useSay>): string {
  const step = say(STEPS[work.step]);
  if (work.total > 1) return say(checkTexts.progress, { step, done: work.done, total: work.total });
  return work.sheet === null ? `${step}…` : say(checkTexts.progressSheet, { step, sheet: work.sheet });
}
