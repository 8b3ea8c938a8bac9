import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import { formatCell } from "../../workbook";
import { useLanguage, usePane, useSay } from "../app/context";
import { act } from "../app/pane";
import type { ListedFinding } from "../core/protocol";
import { goToFinding } from "./go-to-finding";
import { LevelSign } from "./level-sign";

const useStyles = makeStyles({
  item: {
    display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", width: "100%", padding: "6px 12px 7px 10px", boxSizing: "border-box", textAlign: "left",
    border: "none", borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, backgroundColor: "transparent", color: tokens.colorNeutralForeground1,
    fontFamily: "inherit", fontSize: "13px", lineHeight: "18px", cursor: "pointer", borderLeft: "3px solid transparent",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  selected: { backgroundColor: tokens.colorBrandBackground2, borderLeftColor: tokens.colorBrandStroke1, ":hover": { backgroundColor: tokens.colorBrandBackground2Hover } },
  quiet: { opacity: 0.75 },
  sign: { paddingTop: "1px" },
  head: { display: "flex", gap: "6px", minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: "12px" },
  cell: { flexShrink: 0, fontWeight: 600, fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground1 },
  about: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  state: { flexShrink: 0, marginLeft: "auto", color: tokens.colorNeutralForeground2 },
  sentence: { display: "block", overflowWrap: "anywhere" },
});

interface Props {
  readonly finding: ListedFinding;
  readonly selected: boolean;
  readonly tabStop: boolean;
}

/** One finding in two or three lines: where, about what, the sentence. */
export const FindingItem = memo(function FindingItem({ finding, selected, tabStop }: Props): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const { cell, accepted, indicator, key, level, sentence } = finding;
  return (
    <button type="button" data-finding={key} className={mergeClasses(styles.item, selected && styles.selected, accepted !== null && styles.quiet)} aria-current={selected} tabIndex={tabStop ? 0 : -1} onClick={() => { act(pane, "go-to-finding", () => goToFinding(pane, finding)); }}>
      <span className={styles.sign}><LevelSign level={level} /></span>
      <span>
        <span className={styles.head}>
          <span className={styles.cell} title={cell.sheet}>{formatCell(cell)}</span>
          <span className={styles.about}>{indicator ?? cell.sheet}</span>
          {accepted === null ? null : <span className={styles.state}>✓ {say(checkTexts.accepted)}</span>}
        </span>
        <span className={styles.sentence}>{sentence[language]}</span>
      </span>
    </button>
  );
});
