import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts, fixTexts } from "../../messages";
import { formatCell, type CellScalar, type SetValueEdit } from "../../workbook";
import { useSay } from "../app/context";

const useStyles = makeStyles({
  line: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", fontSize: "12px", lineHeight: "19px", overflowWrap: "anywhere" },
  cell: { fontWeight: 600, fontVariantNumeric: "tabular-nums" },
  before: { textDecorationLine: "line-through", textDecorationColor: tokens.colorStatusDangerForeground1, color: tokens.colorNeutralForeground2, whiteSpace: "pre-wrap" },
  after: { fontWeight: 600, whiteSpace: "pre-wrap" },
  arrow: { margin: "0 6px", color: tokens.colorNeutralForeground3 },
  hidden: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
});

/** One edit as before → after. */
export function EditLine({ edit }: { readonly edit: SetValueEdit }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const shown = (value: CellScalar): string => (value === null || value === "" ? say(checkTexts.blank) : String(value));
  return (
    <div className={styles.line}>
      <span className={styles.cell} title={edit.cell.sheet}>{formatCell(edit.cell)}</span>
      <span>
        <span className={styles.hidden}>{say(fixTexts.before)}</span>
        <del className={styles.before}>{shown(edit.before)}</del>
        <span className={styles.arrow} aria-hidden="true">→</span>
        <span className={styles.hidden}>{say(fixTexts.after)}</span>
        <ins className={styles.after} style={{ textDecoration: "none" }}>{shown(edit.after)}</ins>
      </span>
    </div>
  );
}
