import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { fixTexts } from "../../messages";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Paragraph } from "../app/task-page";
import type { ListedFinding } from "../core/protocol";
import { applyFixes } from "./apply-fixes";
import { byRule, type RuleFixes } from "./by-rule";
import { EditLine } from "./edit-line";

const useStyles = makeStyles({
  groups: { display: "flex", flexDirection: "column", border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: "hidden" },
  group: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ":last-child": { borderBottom: "none" } },
  head: { display: "flex", alignItems: "center", backgroundColor: tokens.colorNeutralBackground3, paddingRight: "8px", fontSize: "12px" },
  name: { flexGrow: 1, minWidth: 0 },
  lines: { padding: "4px 10px", maxHeight: "220px", overflowY: "auto", display: "flex", flexDirection: "column", gap: "2px" },
  more: { alignSelf: "start" },
});

/** Shown of a rule before "all" is asked for: a page with thousands of lines would be slow and is read by nobody. */
const PREVIEW = 20;

/** All safe fixes by rule with before → after; rules can be left out. */
export function SafeFixes({ findings }: { readonly findings: readonly ListedFinding[] }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const leftOut = usePaneState((state) => state.fix.leftOut);
  const working = usePaneState((state) => state.frame.work !== null);
  const chosen = findings.filter(({ rule }) => !leftOut.has(rule));
  return (
    <>
      <Paragraph>{say(fixTexts.safeIntro)}</Paragraph>
      <Button appearance="primary" disabled={working || chosen.length === 0} onClick={() => { act(pane, "fix", () => applyFixes(pane, chosen, "safe")); }}>{say(fixTexts.applyAll, { count: chosen.length })}</Button>
      <div className={styles.groups}>{byRule(findings).map((group) => <SafeRule key={group.rule} group={group} />)}</div>
    </>
  );
}

function SafeRule({ group }: { readonly group: RuleFixes }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const [all, setAll] = useState(false);
  const leftOut = usePaneState((state) => state.fix.leftOut.has(group.rule));
  const title = usePaneState((state) => state.check.overview?.rules.find(({ id }) => id === group.rule)?.title[language]) ?? group.rule;
  const edits = group.findings.flatMap(({ fix }) => fix?.edits ?? []);
  return (
    <section className={styles.group} aria-label={title}>
      <div className={styles.head}>
        <Checkbox className={styles.name} size="medium" checked={!leftOut} label={title} onChange={() => { store.dispatch({ type: "fix/rule-toggled", rule: group.rule }); }} />
        <span>{say(fixTexts.places, { count: group.findings.length })}</span>
      </div>
      <div className={styles.lines} tabIndex={0} role="group" aria-label={say(fixTexts.preview)}>
        {(all ? edits : edits.slice(0, PREVIEW)).map((edit, index) => <EditLine key={index} edit={edit} />)}
        {all || edits.length <= PREVIEW ? null : <Button className={styles.more} size="small" appearance="subtle" onClick={() => { setAll(true); }}>{say(fixTexts.showAll, { count: edits.length })}</Button>}
      </div>
    </section>
  );
}
