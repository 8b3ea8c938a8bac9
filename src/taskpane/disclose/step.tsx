import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactElement, type ReactNode } from "react";

const useStyles = makeStyles({
  step: { display: "flex", flexDirection: "column", gap: "8px", flexShrink: 0, paddingTop: "10px", borderTop: `1px solid ${tokens.colorNeutralStroke2}`, ":first-child": { borderTop: "none", paddingTop: 0 } },
  heading: { display: "flex", alignItems: "center", gap: "8px", margin: 0, fontSize: "14px", lineHeight: "20px", fontWeight: 600 },
  number: {
    display: "inline-flex", alignItems: "center", justifyContent: "center", width: "20px", height: "20px", borderRadius: "50%", fontSize: "12px", lineHeight: 1,
    backgroundColor: tokens.colorBrandBackground, color: tokens.colorNeutralForegroundOnBrand,
  },
});

/** One step of the task, numbered where the steps follow each other. */
export function Step({ number, title, children }: { readonly number?: number; readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.step} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>{number === undefined ? null : <span className={styles.number}>{number}</span>}{title}</h2>
      {children}
    </section>
  );
}
