import { Button, Field, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Paragraph } from "../app/task-page";
import type { GuidedSheet } from "../core/protocol";
import { openGuided } from "./outputs";

const useStyles = makeStyles({
  guided: { display: "flex", flexDirection: "column", gap: "6px", alignItems: "start" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "6px" },
});

/** 文字填报 and 数字填报: what is typed in them, and the way to them. */
export function GuidedSheets(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const report = usePaneState(({ disclose: { examined } }) => (examined?.outcome.ok ? examined.outcome.value : null));
  const filled = (guided: GuidedSheet | null | undefined): ReactElement | null => (guided ? <Paragraph>{say(discloseTexts.guidedFilled, { sheet: guided.sheet, count: guided.filled })}</Paragraph> : null);
  const open = (kind: "texts" | "figures"): void => { act(pane, kind, () => openGuided(pane, kind)); };
  return (
    <Field label={say(discloseTexts.guided)}>
      <div className={styles.guided}>
        {report?.texts ?? report?.figures ? <>{filled(report.texts)}{filled(report.figures)}</> : <Paragraph>{say(discloseTexts.guidedNone)}</Paragraph>}
        <div className={styles.buttons}>
          <Button size="small" disabled={working} title={say(discloseTexts.textsHint)} onClick={() => { open("texts"); }}>{say(report?.texts ? discloseTexts.textsOpen : discloseTexts.textsNew)}</Button>
          <Button size="small" disabled={working} title={say(discloseTexts.figuresHint)} onClick={() => { open("figures"); }}>{say(report?.figures ? discloseTexts.figuresOpen : discloseTexts.figuresNew)}</Button>
        </div>
      </div>
    </Field>
  );
}
