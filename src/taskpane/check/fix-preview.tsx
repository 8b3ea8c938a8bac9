import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fixTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { applyFixes } from "../fix/apply-fixes";
import { EditLine } from "../fix/edit-line";

const useStyles = makeStyles({
  preview: { display: "flex", flexDirection: "column", gap: "6px", padding: "8px", borderRadius: tokens.borderRadiusMedium, backgroundColor: tokens.colorNeutralBackground3 },
  apply: { alignSelf: "start" },
});

/** What the fix would change, and the button that does it. */
export function FixPreview({ finding }: { readonly finding: ListedFinding }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  return (
    <div className={styles.preview}>
      {finding.fix?.edits.map((edit, index) => <EditLine key={index} edit={edit} />)}
      <Button className={styles.apply} size="small" appearance="primary" disabled={working} onClick={() => { act(pane, "fix", () => applyFixes(pane, [finding], "one")); }}>{say(fixTexts.apply)}</Button>
    </div>
  );
}
