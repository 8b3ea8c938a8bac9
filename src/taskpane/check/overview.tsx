import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { EyeOffRegular } from "@fluentui/react-icons/svg/eye-off";
import { HighlightRegular } from "@fluentui/react-icons/svg/highlight";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useEffect, useRef, type ReactElement } from "react";
import { checkTexts, mappingTexts, type Message } from "../../messages";
import type { NothingRead } from "../../reading";
import type { Verdict } from "../../reports";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import type { CheckOverview } from "../core/protocol";
import { ImportWord } from "../disclose/import-word-button";
import { writeTemplate } from "../disclose/outputs";
import { openMapping } from "../mapping/map-columns";
import { Gaps } from "./gaps";
import { clearMarks, showMarks } from "./marks";
import { MOST_INDICATORS_LIVE, isTooLargeForLive } from "./live-check";
import { OverviewMenu } from "./overview-menu";
import { Distribution } from "./distribution";
import { runCheck } from "./run-check";
import { isStale } from "./state";
import { becauseOf } from "./verdict-reasons";

const useStyles = makeStyles({
  overview: { flexShrink: 0, padding: "10px 12px 8px", display: "flex", flexDirection: "column", gap: "8px", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, maxHeight: "55%", overflowY: "auto", outlineStyle: "none" },
  verdict: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "8px", padding: "8px 10px", borderRadius: tokens.borderRadiusMedium, borderLeft: "4px solid", alignItems: "center" },
  sign: { fontSize: "22px", lineHeight: 1, display: "flex" },
  title: { fontSize: "15px", lineHeight: "20px", fontWeight: 600, color: tokens.colorNeutralForeground1, margin: 0 },
  because: { gridColumn: "2", lineHeight: 1.5, color: tokens.colorNeutralForeground1, fontSize: "12px", margin: 0 },
  "not-publishable": { backgroundColor: tokens.colorStatusDangerBackground1, borderLeftColor: tokens.colorStatusDangerForeground1, color: tokens.colorStatusDangerForeground1 },
  "after-review": { backgroundColor: tokens.colorStatusWarningBackground1, borderLeftColor: tokens.colorStatusWarningForeground1, color: tokens.colorStatusWarningForeground1 },
  publishable: { backgroundColor: tokens.colorStatusSuccessBackground1, borderLeftColor: tokens.colorStatusSuccessForeground1, color: tokens.colorStatusSuccessForeground1 },
  template: { gridColumn: "2", justifySelf: "start", marginTop: "6px" },
  nothing: { backgroundColor: tokens.colorNeutralBackground3, borderLeftColor: tokens.colorNeutralStrokeAccessible, color: tokens.colorNeutralForeground2 },
  facts: { display: "flex", flexWrap: "wrap", columnGap: "14px", rowGap: "2px", margin: 0, padding: 0, listStyleType: "none", color: tokens.colorNeutralForeground2, fontSize: "12px", lineHeight: "18px" },
  figure: { color: tokens.colorNeutralForeground1, fontWeight: 600, fontVariantNumeric: "tabular-nums", marginRight: "3px" },
  actions: { display: "flex", flexWrap: "wrap", gap: "6px" },
  action: { minWidth: 0, paddingLeft: "8px", paddingRight: "8px", whiteSpace: "nowrap" },
  // A short pane with a finding open has no room for figures.
  short: { "@container (max-height: 860px)": { display: "none" } },
  stale: { margin: 0, fontSize: "12px", lineHeight: 1.5, color: tokens.colorStatusWarningForeground1 },
});

const SIGNS = { "not-publishable": ErrorCircleFilled, "after-review": WarningFilled, publishable: CheckmarkCircleFilled } as const;
const TITLES: Readonly<Record<Verdict, Message>> = { "not-publishable": checkTexts.blocked, "after-review": checkTexts.review, publishable: checkTexts.publishable };

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
      <Actions marks={overview.nothing === null} stale={stale || settingsChanged} />
      <div className={finding ? styles.short : ""}><Gaps overview={overview} /><Distribution /></div>
    </section>
  );
}

/** A verdict on what has changed since is no verdict: it is shown as the last one, without its colour. */
function VerdictBanner({ overview, outdated }: { readonly overview: CheckOverview; readonly outdated: boolean }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const Sign = outdated ? WarningFilled : SIGNS[overview.verdict];
  const verdict = say(TITLES[overview.verdict]);
  return (
    <div className={mergeClasses(styles.verdict, outdated ? styles.nothing : styles[overview.verdict])}>
      <span className={styles.sign} aria-hidden="true"><Sign /></span>
      <h2 className={styles.title}>{outdated ? say(checkTexts.lastVerdict, { verdict }) : verdict}</h2>
      <p className={styles.because}>{becauseOf(overview, say)}</p>
    </div>
  );
}

/** What is said of each reason, and which ways out are offered. */
const NOTHING = {
  empty: { title: checkTexts.emptyTitle, body: checkTexts.emptyBody, mapping: false, template: true },
  "nothing-filled-in": { title: checkTexts.notFilledTitle, body: checkTexts.notFilledBody, mapping: false, template: false },
  "nothing-recognised": { title: checkTexts.nothingTitle, body: checkTexts.nothingBody, mapping: true, template: true },
} as const satisfies Readonly<Record<NothingRead | "empty", unknown>>;

function NothingFound({ why }: { readonly why: keyof typeof NOTHING }): ReactElement {
  const pane = usePane();
  const working = usePaneState((state) => state.frame.work !== null);
  const styles = useStyles();
  const say = useSay();
  const { title, body, mapping, template } = NOTHING[why];
  return (
    <div className={mergeClasses(styles.verdict, styles.nothing)}>
      <span className={styles.sign} aria-hidden="true"><WarningFilled /></span>
      <h2 className={styles.title}>{say(title)}</h2>
      <p className={styles.because}>{say(body)}</p>
      {mapping ? <Button className={styles.template} size="small" disabled={working} onClick={() => { act(pane, "mapping", () => openMapping(pane)); }}>{say(mappingTexts.open)}</Button> : null}
      {template ? <Button className={styles.template} size="small" disabled={working} onClick={() => { act(pane, "template", () => writeTemplate(pane)); }}>{say(checkTexts.writeTemplate)}</Button> : null}
      {why === "nothing-filled-in" ? null : <div className={styles.template}><ImportWord /></div>}
    </div>
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

function Actions({ marks, stale }: { readonly marks: boolean; readonly stale: boolean }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const marksShown = usePaneState((state) => state.check.marksShown);
  return (
    <div className={styles.actions}>
      <Button className={styles.action} size="small" appearance={stale || !marks ? "primary" : "secondary"} icon={<ArrowSyncRegular />} disabled={working} onClick={() => { act(pane, "check", () => runCheck(pane)); }}>{say(checkTexts.again)}</Button>
      {marks ? (
        <Button className={styles.action} size="small" icon={marksShown ? <EyeOffRegular /> : <HighlightRegular />} disabled={working} title={say(checkTexts.marksHint)} onClick={() => { act(pane, "marks", () => (marksShown ? clearMarks(pane) : showMarks(pane))); }}>
          {say(marksShown ? checkTexts.clearMarks : checkTexts.showMarks)}
        </Button>
      ) : null}
      {marks ? <OverviewMenu /> : null}
    </div>
  );
}

/** 1234567.5 → 1,234,567.5 */
function withCommas(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
