import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { frameTexts, type Language } from "../../messages";

const useStyles = makeStyles({ page: { padding: "16px", lineHeight: 1.7 }, title: { fontSize: "16px", lineHeight: "24px", margin: "0 0 8px" } });

/** Shown instead of the pane where Excel lacks what it needs. */
export function NeedsNewerExcel({ language }: { readonly language: Language }): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h2 className={styles.title}>{frameTexts.oldExcelTitle[language]}</h2>
      <p>{frameTexts.oldExcel[language]}</p>
    </div>
  );
}
