import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fixTexts } from "../../messages";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { Heading, Paragraph } from "../app/task-page";
import type { ListedFinding } from "../core/protocol";
import { byRule } from "./by-rule";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "2px" },
  item: { display: "flex", alignItems: "center", gap: "8px", fontSize: "12px" },
  name: { flexGrow: 1, minWidth: 0 },
  count: { color: tokens.colorNeutralForeground2, whiteSpace: "nowrap" },
});

/** Fixes that need a look: by rule, each leading to its findings in the list. */
export function ConfirmList({ findings }: { readonly findings: readonly ListedFinding[] }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const rules = usePaneState((state) => state.check.overview?.rules);
  const view = (rule: string): void => {
    store.dispatch({ type: "check/filtered", filter: { only: { rule }, search: "" } });
    store.dispatch({ type: "frame/opened", task: "check" });
  };
  return (
    <>
      <Heading>{say(fixTexts.confirmTitle)}</Heading>
      <Paragraph>{say(fixTexts.confirmIntro)}</Paragraph>
      <ul className={styles.list}>
        {byRule(findings).map(({ rule, findings: members }) => {
          const title = rules?.find(({ id }) => id === rule)?.title[language] ?? rule;
          return (
            <li key={rule} className={styles.item}>
              <span className={styles.name}>{title}</span>
              <span className={styles.count}>{say(fixTexts.places, { count: members.length })}</span>
              <Button size="small" aria-label={`${say(fixTexts.view)}：${title}`} onClick={() => { view(rule); }}>{say(fixTexts.view)}</Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
