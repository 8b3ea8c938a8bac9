import { Button, Checkbox, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts, discloseTexts, type Message } from "../../messages";
import { usePane, usePaneState, useRefusalSentence, useSay } from "../app/context";
import { act } from "../app/pane";
import { Paragraph } from "../app/task-page";
import { runCheck } from "../check/run-check";
import { isStale } from "../check/state";
import { LEVELS } from "../check/level-sign";
import type { Level } from "../../rules";
import type { PublicationReport } from "../core/protocol";
import { choose } from "./choose";
import { IssueItem } from "./issue-item";
import { isExamined } from "./state";
import { Step } from "./step";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "6px" },
  note: { margin: 0, fontSize: "12px", lineHeight: 1.5, color: tokens.colorStatusWarningForeground1 },
  again: { alignSelf: "start" },
});

/** 1 核查: what stands against publishing, gravest first. */
export function ReviewStep(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const overview = usePaneState((state) => state.check.overview);
  const stale = usePaneState((state) => isStale(state.check));
  const settingsChanged = usePaneState((state) => state.check.settingsChanged);
  return (
    <Step number={1} title={say(discloseTexts.review)}>
      {overview === null ? <CheckNow because={discloseTexts.needCheck} /> : <Known />}
      {stale ? <p className={styles.note} role="status">{say(discloseTexts.stale)}</p> : settingsChanged ? <p className={styles.note} role="status">{say(discloseTexts.settingsChanged)}</p> : null}
    </Step>
  );
}

function Known(): ReactElement {
  const { core } = usePane();
  const say = useSay();
  const sentence = useRefusalSentence();
  const overview = usePaneState((state) => state.check.overview);
  const working = usePaneState((state) => state.frame.work !== null);
  const disclose = usePaneState((state) => state.disclose);
  const { examined } = disclose;
  if (examined === null || !isExamined(disclose, overview)) {
    if (!working && core.holds() !== "result") return <CheckNow because={discloseTexts.checkLost} />;
    // What was known before stays in sight: the list must not jump at every choice.
    return <>{examined?.outcome.ok ? <Report report={examined.outcome.value} /> : null}<Spinner size="tiny" label={say(discloseTexts.examining)} /></>;
  }
  return examined.outcome.ok ? <Report report={examined.outcome.value} /> : <Paragraph>{sentence(examined.outcome.refusal)}</Paragraph>;
}

const COUNTS: Readonly<Record<Level, Message>> = { error: discloseTexts.errors, warning: discloseTexts.warnings, info: discloseTexts.infos };

function Report({ report: { groups, secret } }: { readonly report: PublicationReport }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const counts = LEVELS.flatMap((level) => {
    const count = groups.filter((group) => group.level === level).length;
    return count === 0 ? [] : [say(COUNTS[level], { count })];
  });
  return (
    <>
      <Paragraph>{groups.length === 0 ? say(discloseTexts.nothingInTheWay) : counts.join(say(discloseTexts.between))}</Paragraph>
      {groups.length === 0 ? null : <ul className={styles.list}>{groups.map((group) => <IssueItem key={group.key} group={group} />)}</ul>}
      {secret.length > 0 ? <LeaveOut count={secret.length} /> : null}
    </>
  );
}

function LeaveOut({ count }: { readonly count: number }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const checked = usePaneState((state) => state.disclose.choice.leaveOutSecret);
  const all = usePaneState((state) => state.check.overview?.projects.length ?? 0);
  return <Checkbox checked={checked} label={say(discloseTexts.leaveOut, { count, rest: all - count })} onChange={(_, data) => { act(pane, "choose", () => choose(pane, { leaveOutSecret: data.checked === true })); }} />;
}

function CheckNow({ because }: { readonly because: Message }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  return (
    <>
      <Paragraph>{say(because)}</Paragraph>
      <Button className={styles.again} size="small" appearance="primary" disabled={working} onClick={() => { act(pane, "check", () => runCheck(pane)); }}>{say(checkTexts.start)}</Button>
    </>
  );
}
