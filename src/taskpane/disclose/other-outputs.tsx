import { Button, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts, layoutTexts, type Message } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act, type Pane } from "../app/pane";
import { ImportWord } from "./import-word-button";
import { saveFindingsPage, writeFindingsSheet, writeReviewSheet, writeTemplate } from "./outputs";
import { Step } from "./step";

const TEMPLATES = ["hebei", "split", "central"] as const;

const OUTPUTS: readonly { readonly id: string; readonly name: Message; readonly run: (pane: Pane) => Promise<void> }[] = [
  { id: "findings-sheet", name: discloseTexts.findingsSheet, run: writeFindingsSheet },
  { id: "findings-page", name: discloseTexts.findingsPage, run: saveFindingsPage },
  { id: "review", name: discloseTexts.reviewSheet, run: writeReviewSheet },
];

const useStyles = makeStyles({
  list: { display: "flex", flexWrap: "wrap", gap: "6px" },
  template: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center" },
  layout: { minWidth: "160px", flexGrow: 1 },
});

/** What goes back to the department, what it fills in, and what comes from Word. */
export function OtherOutputs(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const layout = usePaneState((state) => state.disclose.templateLayout);
  return (
    <Step title={say(discloseTexts.others)}>
      <div className={styles.list}>
        {OUTPUTS.map(({ id, name, run }) => <Button key={id} size="small" disabled={working} onClick={() => { act(pane, id, () => run(pane)); }}>{say(name)}</Button>)}
        <ImportWord />
      </div>
      <div className={styles.template}>
        <Select className={styles.layout} size="small" value={layout} aria-label={say(discloseTexts.templateLayout)} onChange={(_, { value }) => { pane.store.dispatch({ type: "disclose/template-chosen", layout: TEMPLATES.find((id) => id === value) ?? "hebei" }); }}>
          {TEMPLATES.map((id) => <option key={id} value={id}>{say(layoutTexts[id])}</option>)}
        </Select>
        <Button size="small" disabled={working} onClick={() => { act(pane, "template", () => writeTemplate(pane)); }}>{say(discloseTexts.template)}</Button>
      </div>
    </Step>
  );
}
