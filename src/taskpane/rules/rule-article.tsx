import { Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, type ReactElement, type ReactNode } from "react";
import { checkTexts, frameTexts, ruleTexts, type Message } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import type { RuleEntry } from "../core/protocol";
import { loadCatalogue } from "./load-catalogue";

const useStyles = makeStyles({
  article: { lineHeight: 1.7, overflowWrap: "anywhere" },
  heading: { margin: "8px 0 0", fontSize: "12px", lineHeight: "18px", fontWeight: 600, color: tokens.colorNeutralForeground2 },
  text: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  example: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "6px", padding: "2px 0" },
  bad: { color: tokens.colorStatusDangerForeground1, fontWeight: 600 },
  good: { color: tokens.colorStatusSuccessForeground1, fontWeight: 600 },
  cell: { padding: "0 4px", borderRadius: "3px", backgroundColor: tokens.colorNeutralBackground4 },
});

/** A rule's page: 为什么 · 怎么改 · 例子 · 什么时候可以接受 · 检查的局限 · 依据. */
export function RuleArticle({ rule }: { readonly rule: string }): ReactElement | null {
  const pane = usePane();
  const say = useSay();
  const styles = useStyles();
  const catalogue = usePaneState((state) => state.rules.catalogue);
  useEffect(() => { act(pane, "rules", () => loadCatalogue(pane)); }, [pane]);
  if (!catalogue) return <Spinner size="tiny" label={say(frameTexts.loading)} />;
  const entry = catalogue.find(({ id }) => id === rule);
  if (!entry) return null;
  return (
    <article className={styles.article}>
      <Part title={ruleTexts.why}><p className={styles.text}>{entry.why}</p></Part>
      <Part title={ruleTexts.how}><p className={styles.text}>{entry.how}</p></Part>
      <Part title={ruleTexts.examples}><Examples entry={entry} /></Part>
      <Part title={ruleTexts.acceptable}><p className={styles.text}>{entry.acceptable}</p></Part>
      <Part title={ruleTexts.limits}><p className={styles.text}>{entry.limits}</p></Part>
      <Part title={ruleTexts.basis}><ul className={styles.list}>{entry.basis.map((basis) => <li key={basis}>{basis}</li>)}</ul></Part>
    </article>
  );
}

function Part({ title, children }: { readonly title: Message; readonly children: ReactNode }): ReactElement {
  const say = useSay();
  return <><h3 className={useStyles().heading}>{say(title)}</h3>{children}</>;
}

function Examples({ entry }: { readonly entry: RuleEntry }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {entry.examples.map(({ good, says, shown }, index) => (
        <li key={index} className={styles.example}>
          <span className={good ? styles.good : styles.bad}><span aria-hidden="true">{good ? "✓ " : "× "}</span>{say(good ? ruleTexts.good : ruleTexts.bad)}</span>
          <span>{says}{shown === null ? null : <> <span className={styles.cell}>{shown.trim() === "" ? say(checkTexts.blank) : shown}</span></>}</span>
        </li>
      ))}
    </ul>
  );
}
