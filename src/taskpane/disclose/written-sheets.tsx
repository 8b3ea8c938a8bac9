import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts, type Message } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import type { OutputKind } from "../core/protocol";
import { removeSheets } from "./remove-sheets";
import { showSheet } from "./show-place";
import type { WrittenGroup } from "./state";
import { Step } from "./step";

const NAMES: Readonly<Record<OutputKind, Message>> = {
  disclosure: discloseTexts.groupDisclosure, findings: discloseTexts.groupFindings, review: discloseTexts.groupReview,
  texts: discloseTexts.groupTexts, figures: discloseTexts.groupFigures, template: discloseTexts.groupTemplate, import: discloseTexts.groupImport,
};

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  sheet: { width: "100%", justifyContent: "flex-start", fontWeight: 400, minWidth: 0, textAlign: "left", overflowWrap: "anywhere" },
});

/** What was written in this session, newest first, with the way to each sheet and the way to take them off again. */
export function WrittenSheets(): ReactElement | null {
  const say = useSay();
  const written = usePaneState((state) => state.disclose.written);
  if (written.length === 0) return null;
  return <Step title={say(discloseTexts.written)}>{written.map((group) => <Group key={group.id} group={group} />)}</Step>;
}

function Group({ group: { kind, sheets } }: { readonly group: WrittenGroup }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const name = say(discloseTexts.writtenGroup, { name: say(NAMES[kind]), count: sheets.length });
  return (
    <div>
      <div className={styles.head}>
        <span className={styles.name}>{name}</span>
        <Button size="small" disabled={working} aria-label={say(discloseTexts.removeGroup, { name })} onClick={() => { act(pane, "remove-sheets", () => removeSheets(pane, sheets)); }}>{say(discloseTexts.remove)}</Button>
      </div>
      <ul className={styles.list}>
        {sheets.map((sheet) => <li key={sheet}><Button className={styles.sheet} size="small" appearance="subtle" aria-label={say(discloseTexts.open, { sheet })} onClick={() => { act(pane, "open-sheet", async () => { await showSheet(pane, sheet); }); }}>{sheet}</Button></li>)}
      </ul>
    </div>
  );
}
