import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { barsByProject, barsByRule, type Bar } from "./bars";
import { LEVELS } from "./level-sign";

const useStyles = makeStyles({
  details: { fontSize: "12px", lineHeight: 1.6 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, padding: "2px 0" },
  heading: { margin: "6px 0 2px", fontSize: "12px", lineHeight: "18px", fontWeight: 600 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  bar: {
    display: "grid", gridTemplateColumns: "1fr 72px 28px", columnGap: "8px", alignItems: "center", width: "100%", padding: "2px 0", border: "none", textAlign: "left", backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1, fontFamily: "inherit", fontSize: "12px", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  track: { display: "flex", height: "8px", gap: "1px" },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground1 },
  info: { backgroundColor: tokens.colorBrandForeground1 },
  total: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

/** A small chart by project and by rule; a press shows only that one. Built when it is opened. */
export function Distribution(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const [open, setOpen] = useState(false);
  const any = usePaneState((state) => state.check.findings.length > 0);
  if (!any) return null;
  return (
    <details className={styles.details} onToggle={(event) => { setOpen(event.currentTarget.open); }}>
      <summary className={styles.summary}>{say(checkTexts.chart)}</summary>
      {open ? <Charts /> : null}
    </details>
  );
}

function Charts(): ReactElement {
  const say = useSay();
  const language = useLanguage();
  const findings = usePaneState((state) => state.check.findings);
  const rules = usePaneState((state) => state.check.overview?.rules) ?? [];
  return (
    <>
      <Bars title={say(checkTexts.chartProjects)} bars={barsByProject(findings)} />
      <Bars title={say(checkTexts.chartRules)} bars={barsByRule(findings, rules, language)} />
    </>
  );
}

function Bars({ title, bars }: { readonly title: string; readonly bars: readonly Bar[] }): ReactElement {
  const { store } = usePane();
  const styles = useStyles();
  const say = useSay();
  const largest = Math.max(1, ...bars.map(({ total }) => total));
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>
        {bars.map(({ key, name, counts, total, only }) => (
          <li key={key}>
            <button type="button" className={styles.bar} title={LEVELS.map((level) => `${say(checkTexts[level])} ${String(counts[level])}`).join("，")} onClick={() => { store.dispatch({ type: "check/filtered", filter: { only } }); }}>
              <span className={styles.name}>{name ?? say(checkTexts.wholeDocument)}</span>
              <span className={styles.track} style={{ width: `${String((100 * total) / largest)}%` }} aria-hidden="true">
                {LEVELS.map((level) => (counts[level] > 0 ? <span key={level} className={mergeClasses(styles[level])} style={{ flexGrow: counts[level] }} /> : null))}
              </span>
              <span className={styles.total}>{total}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
