import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRedoRegular } from "@fluentui/react-icons/svg/arrow-redo";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { FolderOpenRegular } from "@fluentui/react-icons/svg/folder-open";
import { SaveRegular } from "@fluentui/react-icons/svg/save";
import type { ReactElement } from "react";
import { frameTexts, workbenchTexts } from "../messages";
import { useSay, useWorkbench, useWorkbenchState } from "./context";
import { OpenButton } from "./open-button";
import { SampleChoice } from "./sample-choice";
import { act, saveWorkbook, turn } from "./workbench";

const useStyles = makeStyles({
  bar: { display: "flex", alignItems: "center", flexWrap: "wrap", columnGap: "10px", rowGap: "4px", minHeight: "44px", padding: "4px 12px", flexShrink: 0, backgroundColor: tokens.colorNeutralBackground1, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  brand: { display: "flex", alignItems: "center", gap: "8px", fontSize: "14px", fontWeight: 600, whiteSpace: "nowrap", margin: 0 },
  logo: { width: "20px", height: "20px" },
  file: { flexGrow: 1, flexBasis: "120px", minWidth: 0, fontSize: "13px", color: tokens.colorNeutralForeground2, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  group: { display: "flex", alignItems: "center", gap: "4px", minWidth: 0, whiteSpace: "nowrap" },
  action: { minWidth: 0, whiteSpace: "nowrap" },
  unsaved: { color: tokens.colorStatusWarningForeground1 },
});

/** Name, file, and what can be done with it. */
export function Toolbar(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const name = useWorkbenchState((state) => state.workbook?.snapshot.name ?? null);
  const unsaved = useWorkbenchState((state) => state.workbook?.unsaved ?? false);
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}><img className={styles.logo} src="assets/icon-32.png" alt="" />{say(frameTexts.product)}</h1>
      <span className={styles.file} title={name ?? ""}>
        {name}{unsaved ? <span className={styles.unsaved} title={say(workbenchTexts.unsaved)}> ● <span>{say(workbenchTexts.unsavedShort)}</span></span> : null}
      </span>
      <div className={styles.group}>
        {name === null ? null : <EditButtons />}
        <SampleChoice />
        <OpenButton icon={<FolderOpenRegular />} size="small" />
      </div>
    </header>
  );
}

function EditButtons(): ReactElement {
  const workbench = useWorkbench();
  const styles = useStyles();
  const say = useSay();
  const canUndo = useWorkbenchState((state) => (state.workbook?.history.done.length ?? 0) > 0);
  const canRedo = useWorkbenchState((state) => (state.workbook?.history.undone.length ?? 0) > 0);
  return (
    <>
      <Button size="small" appearance="subtle" icon={<ArrowUndoRegular />} disabled={!canUndo} aria-label={say(workbenchTexts.undo)} title={say(workbenchTexts.undo)} onClick={() => { act(workbench, "undo", () => turn(workbench, "undo")); }} />
      <Button size="small" appearance="subtle" icon={<ArrowRedoRegular />} disabled={!canRedo} aria-label={say(workbenchTexts.redo)} title={say(workbenchTexts.redo)} onClick={() => { act(workbench, "redo", () => turn(workbench, "redo")); }} />
      <Button className={styles.action} size="small" icon={<SaveRegular />} onClick={() => { act(workbench, "save", () => saveWorkbook(workbench)); }}>{say(workbenchTexts.save)}</Button>
    </>
  );
}
