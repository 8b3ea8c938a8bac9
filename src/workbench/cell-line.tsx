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
});

/** Address and whole content of the selected cell. */
export function CellLine({ workbook }: { readonly workbook: OpenWorkbook }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const sheet = sheetOf(workbook);
  if (!sheet) return null;
  const { text, formula } = contentOf(sheet, workbook.selection.active);
  return (
    <div className={styles.line}>
      <span className={styles.name} role="status" aria-label={say(workbenchTexts.nameBox)}>{formatCell(workbook.selection.active)}</span>
      <span className={styles.content} tabIndex={0} role="textbox" aria-readonly="true" aria-multiline="true" aria-label={say(workbenchTexts.cellContent)} title={formula ? say(workbenchTexts.formula) : ""}>{text}</span>
    </div>
  );
}
