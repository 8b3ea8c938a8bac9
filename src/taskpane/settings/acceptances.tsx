import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { settingsTexts } from "../../messages";
import type { CheckSettings } from "../../rules";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading, Paragraph } from "../app/task-page";
import { takeAcceptanceBack } from "../check/accept-finding";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", fontSize: "12px" },
  item: { display: "flex", gap: "8px", alignItems: "center", padding: "4px 0", borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
});

/** What was accepted and why; those that no finding uses any more are named. */
export function Acceptances({ settings }: { readonly settings: CheckSettings }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const overview = usePaneState((state) => state.check.overview);
  const unused = (rule: string, cell: string, sheet: string): boolean => overview?.unusedAcceptances.some((one) => one.rule === rule && one.cell === cell && one.sheet === sheet) ?? false;
  return (
    <>
      <Heading>{say(settingsTexts.acceptances)}</Heading>
      {settings.acceptances.length === 0 ? <Paragraph>{say(settingsTexts.noAcceptances)}</Paragraph> : null}
      <ul className={styles.list}>
        {settings.acceptances.map((acceptance) => {
          const { rule, sheet, cell, reason } = acceptance;
          const title = overview?.rules.find(({ id }) => id === rule)?.title[language] ?? rule;
          return (
            <li key={`${rule} ${sheet} ${cell}`} className={styles.item}>
              <span className={styles.text}>{sheet} {cell} · {title}：{reason}{unused(rule, cell, sheet) ? `（${say(settingsTexts.unused)}）` : ""}</span>
              <Button size="small" aria-label={`${say(settingsTexts.remove)}：${sheet} ${cell}`} onClick={() => { act(pane, "accept", () => takeAcceptanceBack(pane, acceptance)); }}>{say(settingsTexts.remove)}</Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
