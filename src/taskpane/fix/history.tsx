import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { fixTexts } from "../../messages";
import { formatCell } from "../../workbook";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading, Paragraph } from "../app/task-page";
import { undoGroup } from "./apply-fixes";
import type { EditGroup } from "./state";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column", gap: "4px" },
  item: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flexGrow: 1, minWidth: 0 },
  undone: { color: tokens.colorNeutralForeground3, textDecorationLine: "line-through" },
  state: { fontSize: "12px", color: tokens.colorNeutralForeground2 },
});

/** What was changed in this session, newest first, each group with its own 撤销. */
export function History(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const groups = usePaneState((state) => state.fix.groups);
  return (
    <>
      <Heading>{say(fixTexts.history)}</Heading>
      {groups.length === 0 ? <Paragraph>{say(fixTexts.noHistory)}</Paragraph> : null}
      <ul className={styles.list}>{[...groups].reverse().map((group) => <HistoryItem key={group.id} group={group} />)}</ul>
    </>
  );
}

function HistoryItem({ group }: { readonly group: EditGroup }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const [first] = group.edits;
  const name = group.kind === "safe" || !first ? say(fixTexts.groupSafe, { count: group.edits.length }) : say(fixTexts.groupOne, { cell: `${first.cell.sheet} ${formatCell(first.cell)}` });
  return (
    <li className={styles.item}>
      <span className={group.undone ? `${styles.name} ${styles.undone}` : styles.name}>{name}</span>
      {group.undone
        ? <span className={styles.state}>{say(fixTexts.undone)}</span>
        : <Button size="small" disabled={working} aria-label={`${say(fixTexts.undo)}：${name}`} onClick={() => { act(pane, "undo", () => undoGroup(pane, group)); }}>{say(fixTexts.undo)}</Button>}
    </li>
  );
}
