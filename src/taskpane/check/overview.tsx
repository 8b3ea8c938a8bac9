import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePaneState, useSay } from "../app/context";
import type { CheckOverview } from "../core/protocol";
import { Distribution } from "./distribution";
import { Gaps } from "./gaps";
import { MOST_INDICATORS_LIVE, isTooLargeForLive } from "./live-check";
import { NothingFound } from "./nothing-found";
import { OverviewActions } from "./overview-actions";
import { isStale } from "./state";
import { VerdictBanner } from "./verdict-banner";

const useStyles = makeStyles({
  overview: { flexShrink: 0, padding: "10px 12px 8px", display: "flex", flexDirection: "column", gap: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, maxHeight: "55%", overflowY: "auto", outlineStyle: "none" },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "14px", rowGap: "2px", margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
  figure: { color: tokens.colorNeutralForeground1, fontWeight: 600, fontVariantNumeric: "tabular-nums", marginRight: "3px" },
  // A short pane with a finding open has no room for figures.
  short: { "@container (max-height: 860px)": { display: "none" } },
  stale: { margin: 0, fontSize: "12px", lineHeight: 1.5, color: tokens.colorStatusWarningForeground1 },
});

/** Verdict, figures and what was not checked or read. */
export function Overview({ overview }: { readonly overview: CheckOverview }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const stale = usePaneState((state) => isStale(state.check));
  const settingsChanged = usePaneState((state) => state.check.settingsChanged);
  const live = usePaneState((state) => state.settings.live);
  const empty = usePaneState((state) => state.check.workbook?.empty ?? false);
  const finding = usePaneState((state) => state.check.selected !== null);
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that began the check has gone: the keyboard goes on with its result.
    if (document.activeElement === document.body) section.current?.focus({ preventScroll: true });
  }, []);
  return (
    <section ref={section} className={styles.overview} tabIndex={-1} aria-label={say(checkTexts.verdict)}>
      {overview.nothing === null ? <VerdictBanner overview={overview} outdated={stale || settingsChanged} /> : <NothingFound why={empty ? "empty" : overview.nothing} />}
      {overview.nothing === null ? <div className={finding ? styles.short : ""}><Facts overview={overview} /></div> : null}
      {stale ? <p className={styles.stale} role="status">{say(checkTexts.stale)}</p> : null}
      {live && isTooLargeForLive(overview) ? <p className={styles.stale} role="status">{say(checkTexts.liveTooLarge, { limit: MOST_INDICATORS_LIVE })}</p> : null}
      {settingsChanged ? <p className={styles.stale} role="status">{say(checkTexts.settingsChanged)}</p> : null}
      <OverviewActions recognised={overview.nothing === null} outdated={stale || settingsChanged} />
      <div className={finding ? styles.short : ""}>{empty ? null : <Gaps overview={overview} />}<Distribution /></div>
    </section>
  );
}

function Facts({ overview: { projects, indicators, money, budgetYear } }: { readonly overview: CheckOverview }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const figure = (value: string | number, words: string): ReactElement => <li><span className={styles.figure}>{value}</span>{words}</li>;
  const anyMoney = money.without < projects.length;
  return (
    <ul className={styles.facts}>
      {figure(projects.length, say(checkTexts.projects))}
      {figure(indicators, say(checkTexts.indicators))}
      {anyMoney ? figure(withCommas(money.text), say(money.without > 0 ? checkTexts.moneyPartly : checkTexts.moneyTotal, { count: money.without })) : null}
      <li>{budgetYear === null ? say(checkTexts.yearUnknown) : say(checkTexts.year, { year: budgetYear })}</li>
    </ul>
  );
}

/** 1234567.5 → 1,234,567.5 */
function withCommas(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
