import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { Suspense, lazy, useState, type ReactElement } from "react";
import { checkTexts, frameTexts } from "../../messages";
import { formatCell } from "../../workbook";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { AcceptForm, AcceptedNote } from "./accept-form";
import { FixPreview } from "./fix-preview";
import { goToFinding } from "./go-to-finding";
import { LevelSign } from "./level-sign";
import { RecheckButton } from "./recheck-button";

const RuleArticle = lazy(() => import("../rules/rule-article").then((module) => ({ default: module.RuleArticle })));

const useStyles = makeStyles({
  detail: { flexShrink: 0, maxHeight: "50%", overflowY: "auto", padding: "10px 12px 12px", borderTop: `1px solid ${tokens.colorNeutralStroke1}`, boxShadow: tokens.shadow8, backgroundColor: tokens.colorNeutralBackground1, lineHeight: 1.6 },
  head: { display: "flex", alignItems: "center", gap: "6px" },
  title: { flexGrow: 1, margin: 0, fontSize: "13px", lineHeight: "20px", fontWeight: 600, minWidth: 0, overflowWrap: "anywhere" },
  certainty: { flexShrink: 0, fontSize: "12px", color: tokens.colorNeutralForeground2 },
  sentence: { margin: "4px 0 6px", overflowWrap: "anywhere" },
  facts: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "10px", rowGap: "1px", margin: "0 0 8px", fontSize: "12px", lineHeight: "19px" },
  term: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: "anywhere", whiteSpace: "pre-wrap", maxHeight: "96px", overflowY: "auto" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" },
  article: { marginTop: "8px", paddingTop: "4px", borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The selected finding: whole sentence, what stands there, fix, acceptance, and the rule's page beside it. */
export function FindingDetail({ finding }: { readonly finding: ListedFinding }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const title = usePaneState((state) => state.check.overview?.rules.find(({ id }) => id === finding.rule)?.title);
  const [explained, setExplained] = useState(false);
  const only = (to: { readonly rule: string } | { readonly project: number }): void => { pane.store.dispatch({ type: "check/filtered", filter: { only: to } }); };
  return (
    <section className={styles.detail} aria-label={say(checkTexts.finding)}>
      <div className={styles.head}>
        <LevelSign level={finding.level} />
        <h2 className={styles.title}>{title?.[language] ?? finding.rule}</h2>
        <span className={styles.certainty}>{say(finding.certainty === "certain" ? checkTexts.certain : checkTexts.needsReview)}</span>
        <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={say(frameTexts.close)} onClick={() => { pane.store.dispatch({ type: "check/selected", key: null }); }} />
      </div>
      <p className={styles.sentence}>{finding.sentence[language]}</p>
      <Facts finding={finding} />
      {finding.fix && finding.accepted === null ? <FixPreview finding={finding} /> : null}
      {finding.accepted ? <AcceptedNote acceptance={finding.accepted} /> : null}
      <div className={styles.actions}>
        <Button size="small" onClick={() => { act(pane, "go-to-finding", () => goToFinding(pane, finding)); }}>{say(checkTexts.goTo, { cell: formatCell(finding.cell) })}</Button>
        {finding.project ? <RecheckButton index={finding.project.index} /> : null}
        <Button size="small" aria-expanded={explained} onClick={() => { setExplained(!explained); }}>{say(checkTexts.ruleExplained)}</Button>
        <Button size="small" appearance="subtle" onClick={() => { only({ rule: finding.rule }); }}>{say(checkTexts.onlyRule)}</Button>
        {finding.project ? <Button size="small" appearance="subtle" onClick={() => { only({ project: finding.project?.index ?? -1 }); }}>{say(checkTexts.onlyProject)}</Button> : null}
      </div>
      {finding.accepted === null && finding.level !== "error" ? <AcceptForm key={finding.key} finding={finding} /> : null}
      {explained ? <div className={styles.article}><Suspense fallback={null}><RuleArticle rule={finding.rule} /></Suspense></div> : null}
    </section>
  );
}

function Facts({ finding }: { readonly finding: ListedFinding }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { project, indicator, cell, value } = finding;
  const fact = (term: string, text: string | null | undefined): ReactElement | null => (text === null || text === undefined ? null : <><dt className={styles.term}>{term}</dt><dd className={styles.value}>{text}</dd></>);
  return (
    <dl className={styles.facts}>
      {fact(say(checkTexts.place), `${cell.sheet} ${formatCell(cell)}`)}
      {fact(say(checkTexts.project), project ? [project.name, project.unitName].filter((text) => text !== "").join(" · ") : null)}
      {fact(say(checkTexts.indicator), indicator)}
      {fact(say(checkTexts.currentValue), value.trim() === "" ? say(checkTexts.blank) : value)}
    </dl>
  );
}
