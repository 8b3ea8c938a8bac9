import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts } from "../../messages";
import { lossLines } from "../../reports";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act, tellRefusal } from "../app/pane";
import { Heading, Paragraph } from "../app/task-page";
import { removeTables } from "./write-tables";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  sheet: { width: "100%", justifyContent: "flex-start", fontWeight: 400, minWidth: 0, textAlign: "left", overflowWrap: "anywhere" },
  losses: { margin: 0, paddingLeft: "18px" },
  remove: { flexShrink: 0, alignSelf: "start" },
});

/** The sheets written last, what they could not hold, and the way to take them off again. */
export function WrittenTables(): ReactElement | null {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { written, losses } = usePaneState((state) => state.disclose);
  const working = usePaneState((state) => state.frame.work !== null);
  if (written.length === 0) return null;
  const open = (sheet: string): void => {
    act(pane, "open-sheet", async () => {
      const shown = await pane.host.reveal({ sheet, row: 0, column: 0 });
      if (!shown.ok) tellRefusal(pane, shown.refusal);
    });
  };
  return (
    <>
      {losses.length === 0 ? null : (
        <>
          <Paragraph>{say(discloseTexts.losses)}</Paragraph>
          <ul className={styles.losses}>{lossLines(losses, language).map((line) => <li key={line}>{line}</li>)}</ul>
        </>
      )}
      <Heading>{say(discloseTexts.written, { count: written.length })}</Heading>
      <ul className={styles.list}>
        {written.map((sheet) => <li key={sheet}><Button className={styles.sheet} size="small" appearance="subtle" aria-label={say(discloseTexts.open, { sheet })} onClick={() => { open(sheet); }}>{sheet}</Button></li>)}
      </ul>
      <Button className={styles.remove} size="small" disabled={working} onClick={() => { act(pane, "disclose", () => removeTables(pane)); }}>{say(discloseTexts.removeWritten)}</Button>
    </>
  );
}
