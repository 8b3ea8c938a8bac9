import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons/svg/arrow-left";
import { useEffect, type ReactElement } from "react";
import { frameTexts, ruleTexts } from "../../messages";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { SearchField } from "../app/search-field";
import { Paragraph, TaskPage } from "../app/task-page";
import { LevelSign } from "../check/level-sign";
import type { RuleEntry, RuleLine } from "../core/protocol";
import { loadCatalogue } from "./load-catalogue";
import { RuleArticle } from "./rule-article";
import { matchingRules } from "./matching-rules";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: {
    display: "flex", alignItems: "center", gap: "8px", width: "100%", padding: "6px 4px", border: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, textAlign: "left",
    backgroundColor: "transparent", color: tokens.colorNeutralForeground1, fontFamily: "inherit", fontSize: "13px", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { flexGrow: 1, minWidth: 0 },
  status: { flexShrink: 0, fontSize: "12px", color: tokens.colorNeutralForeground3 },
  back: { alignSelf: "start", flexShrink: 0 },
  heading: { display: "flex", gap: "8px", alignItems: "center", margin: 0, fontSize: "15px", lineHeight: "22px", fontWeight: 600 },
});

/** The task 规则: the catalogue with the outcome of this check, and each rule's page. */
export function RulesView(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const catalogue = usePaneState((state) => state.rules.catalogue);
  const open = usePaneState((state) => state.rules.open);
  useEffect(() => { act(pane, "rules", () => loadCatalogue(pane)); }, [pane]);
  if (!catalogue) return <TaskPage><Spinner size="small" label={say(frameTexts.loading)} /></TaskPage>;
  const entry = catalogue.find(({ id }) => id === open);
  return entry ? <RulePageView entry={entry} /> : <RuleList catalogue={catalogue} />;
}

function RuleList({ catalogue }: { readonly catalogue: readonly RuleEntry[] }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const search = usePaneState((state) => state.rules.search);
  const outcomes = usePaneState((state) => state.check.overview?.rules);
  const shown = matchingRules(catalogue, search);
  return (
    <TaskPage>
      <SearchField label={say(ruleTexts.search)} value={search} onSearch={(value) => { store.dispatch({ type: "rules/searched", search: value }); }} />
      <Paragraph>{say(ruleTexts.count, { count: shown.length })}</Paragraph>
      <ul className={styles.list}>
        {shown.map(({ id, title, level }) => (
          <li key={id}>
            <button type="button" className={styles.rule} onClick={() => { store.dispatch({ type: "rules/opened", rule: id }); }}>
              <LevelSign level={level} />
              <span className={styles.title}>{title[language]}</span>
              <Status line={outcomes?.find((line) => line.id === id)} />
            </button>
          </li>
        ))}
      </ul>
    </TaskPage>
  );
}

function Status({ line }: { readonly line: RuleLine | undefined }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  return line ? <span className={styles.status}>{say(ruleTexts[line.status], { count: line.count })}</span> : null;
}

function RulePageView({ entry }: { readonly entry: RuleEntry }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const line = usePaneState((state) => state.check.overview?.rules.find(({ id }) => id === entry.id));
  const showFindings = (): void => {
    store.dispatch({ type: "check/filtered", filter: { only: { rule: entry.id }, search: "" } });
    store.dispatch({ type: "frame/opened", task: "check" });
  };
  return (
    <TaskPage>
      <Button className={styles.back} size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => { store.dispatch({ type: "rules/opened", rule: null }); }}>{say(ruleTexts.back)}</Button>
      <h2 className={styles.heading}><LevelSign level={entry.level} />{entry.title[language]}</h2>
      {line ? <Paragraph>{say(ruleTexts.status)}：{say(ruleTexts[line.status], { count: line.count })}</Paragraph> : null}
      {line && line.count > 0 ? <Button className={styles.back} size="small" onClick={showFindings}>{say(ruleTexts.showFindings)}</Button> : null}
      <RuleArticle rule={entry.id} />
    </TaskPage>
  );
}
