import { makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, useSay } from "../app/context";
import { LEVELS, LevelSign } from "./level-sign";
import type { GroupRow } from "./list-rows";

const useStyles = makeStyles({
  group: {
    display: "flex", alignItems: "center", gap: "6px", width: "100%", minHeight: "32px", padding: "4px 12px 4px 8px", boxSizing: "border-box", textAlign: "left",
    border: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, backgroundColor: tokens.colorNeutralBackground3, color: tokens.colorNeutralForeground1,
    fontFamily: "inherit", fontSize: "12px", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground3Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  name: { flexGrow: 1, minWidth: 0, fontWeight: 600, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  counts: { display: "flex", gap: "8px", flexShrink: 0 },
  count: { display: "flex", gap: "2px", alignItems: "center", fontVariantNumeric: "tabular-nums" },
  fold: { display: "flex", fontSize: "14px", flexShrink: 0 },
});

/** Head of a group: name, counts by level; a press folds it. */
export function GroupItem({ group }: { readonly group: GroupRow }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const name = group.name === null ? say(checkTexts.wholeDocument) : group.name.trim() === "" ? say(checkTexts.blank) : group.name;
  return (
    <button type="button" className={styles.group} aria-expanded={!group.folded} title={group.unitName === "" ? name : `${name} · ${group.unitName}`} onClick={() => { store.dispatch({ type: "check/group-folded", group: group.key }); }}>
      <span className={styles.fold} aria-hidden="true">{group.folded ? <ChevronRightRegular /> : <ChevronDownRegular />}</span>
      <span className={styles.name}>{name}</span>
      <span className={styles.counts}>
        {LEVELS.map((level) => (group.counts[level] > 0 ? <span key={level} className={styles.count}><LevelSign level={level} />{group.counts[level]}</span> : null))}
      </span>
    </button>
  );
}
