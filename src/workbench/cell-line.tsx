import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { workbenchTexts } from "../messages";
import { formatCell } from "../workbook";
import { useSay } from "./context";
import { contentOf, sheetOf, type OpenWorkbook } from "./state";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "stretch", flexShrink: 0, minHeight: "28px", maxHeight: "76px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontSize: "13px", lineHeight: "20px", backgroundColor: tokens.colorNeutralBackground1 },
  name: { width: "72px", flexShrink: 0, padding: "4px 8px", boxSizing: "border-box", textAlign: "center", fontWeight: 600, fontVariantNumeric: "tabular-nums", borderRight: `1px solid ${tokens.colorNeutralStroke2}` },
  content: { flexGrow: 1, minWidth: 0, padding: "4px 8px", overflowY: "auto", whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  formula: { flexShrink: 0, alignSelf: "center", marginRight: "8px", padding: "0 6px", fontSize: "12px", borderRadius: tokens.borderRadiusMedium, color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** Address and whole content of the active cell; both are spoken when the selection moves. */
export function CellLine({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const sheet = sheetOf(workbook);
  if (!sheet) return null;
  const { text, formula } = contentOf(sheet, workbook.selection.active);
  return (
    <div className={styles.line}>
      <span className={styles.name} role="status" aria-label={say(workbenchTexts.nameBox)}>{formatCell(workbook.selection.active)}</span>
      <span className={styles.heard} role="status">{text.slice(0, SPOKEN)}</span>
      <span className={styles.content} tabIndex={0} role="textbox" aria-readonly="true" aria-multiline="true" aria-label={say(workbenchTexts.cellContent)}>{text}</span>
      {formula ? <span className={styles.formula}>{say(workbenchTexts.formula)}</span> : null}
    </div>
  );
}

/** Characters of a cell that are spoken at once. */
const SPOKEN = 200;
