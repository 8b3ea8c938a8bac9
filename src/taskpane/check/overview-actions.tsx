import { Button, makeStyles } from "@fluentui/react-components";
import { ArrowDownloadRegular } from "@fluentui/react-icons/svg/arrow-download";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CommentNoteRegular } from "@fluentui/react-icons/svg/comment-note";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { TableAddRegular } from "@fluentui/react-icons/svg/table-add";
import { useState, type ReactElement } from "react";
import { checkTexts, type Message } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { saveFindingsPage, writeFindingsSheet } from "../disclose/outputs";
import { clearMarks, showMarks } from "./marks";
import { NotesPanel } from "./notes-panel";
import { runCheck } from "./run-check";

const useStyles = makeStyles({
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  action: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", whiteSpace: "nowrap" },
  icon: { minWidth: "24px" },
});

/** What can be done with the result: check again; marks, comments, the list as a sheet or as a page. */
export function OverviewActions({ recognised, outdated }: { readonly recognised: boolean; readonly outdated: boolean }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const marksShown = usePaneState((state) => state.check.marksShown);
  // An open finding needs the room.
  const finding = usePaneState((state) => state.check.selected !== null);
  const [notesOpen, setNotesOpen] = useState(false);
  const icon = (name: Message, picture: ReactElement, press: () => void, expanded?: boolean): ReactElement => (
    <Button className={styles.icon} size="small" icon={picture} disabled={working} aria-label={say(name)} title={say(name)} {...(expanded === undefined ? {} : { "aria-expanded": expanded })} onClick={press} />
  );
  return (
    <>
      <div className={styles.actions}>
        <Button className={styles.action} size="small" appearance={outdated || !recognised ? "primary" : "secondary"} icon={<ArrowSyncRegular />} disabled={working} onClick={() => { act(pane, "check", () => runCheck(pane)); }}>{say(checkTexts.again)}</Button>
        {recognised ? (
          <>
            <Button className={styles.action} size="small" icon={marksShown ? <EyeOffRegular /> : <HighlightRegular />} disabled={working} title={say(checkTexts.marksHint)} onClick={() => { act(pane, "marks", () => (marksShown ? clearMarks(pane) : showMarks(pane))); }}>
              {say(marksShown ? checkTexts.clearMarks : checkTexts.showMarks)}
            </Button>
            {icon(checkTexts.cellNotes, <CommentNoteRegular />, () => { setNotesOpen(!notesOpen); }, notesOpen)}
            {icon(checkTexts.exportList, <TableAddRegular />, () => { act(pane, "list", () => writeFindingsSheet(pane)); })}
            {icon(checkTexts.savePage, <ArrowDownloadRegular />, () => { act(pane, "page", () => saveFindingsPage(pane)); })}
          </>
        ) : null}
      </div>
      {recognised && notesOpen && !finding ? <NotesPanel /> : null}
    </>
  );
}
