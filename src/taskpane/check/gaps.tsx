import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { checkTexts, mappingTexts, readingNoteTexts, settingsTexts, unreadReasonTexts, type Message } from "../../messages";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { changeSettings } from "../settings/change-settings";
import type { CheckOverview, RuleLine } from "../core/protocol";
import { openMapping } from "../mapping/map-columns";
import { judgeAgain } from "./run-check";

const useStyles = makeStyles({
  gaps: { fontSize: "12px", lineHeight: 1.6 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, padding: "2px 0" },
  heading: { margin: "6px 0 2px", fontSize: "12px", lineHeight: "18px", fontWeight: 600 },
  list: { margin: 0, paddingLeft: "16px", overflowWrap: "anywhere" },
  year: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", marginTop: "4px" },
  yearInput: { width: "84px" },
  text: { margin: 0, lineHeight: 1.6 },
  mapping: { display: "flex", flexWrap: "wrap", gap: "6px", alignItems: "center", padding: "2px 0" },
  wrong: { color: tokens.colorStatusDangerForeground1, margin: 0 },
});

/** What a clear verdict must not hide: rules not checked or failed, ranges not read, sheets that cannot be written to. */
export function Gaps({ overview }: { readonly overview: CheckOverview }): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const workbook = usePaneState((state) => state.check.workbook);
  const kept = usePaneState((state) => state.mapping.kept !== null);
  const open = usePaneState((state) => state.check.gapsOpen);
  const { store } = usePane();
  const notChecked = overview.rules.filter(({ status, reason }) => status === "not-checked" || (reason !== null && status !== "failed"));
  const failed = overview.rules.filter(({ status }) => status === "failed");
  const off = overview.rules.filter(({ status }) => status === "off");
  const unread = overview.unread.filter(({ reason }) => reason !== "own-sheet");
  const sheets = (names: readonly string[], message: Message): readonly string[] => (names.length > 0 ? [say(message, { sheets: names.join("、") })] : []);
  const writing = [...sheets(workbook?.protectedSheets ?? [], checkTexts.protectedSheets), ...sheets(workbook?.filteredSheets ?? [], checkTexts.filteredSheets)];
  const needsYear = overview.budgetYear === null && overview.projects.length > 0;
  const count = notChecked.length + failed.length + off.length + unread.length + overview.notes.length + writing.length;
  const offersMapping = overview.projects.length > 0 && (kept || overview.notes.some(({ kind }) => kind === "needs-mapping"));
  if (count === 0 && !needsYear && !offersMapping) return null;
  return (
    <div className={styles.gaps}>
      {needsYear ? <YearQuestion /> : null}
      {offersMapping ? <MappingOffer kept={kept} /> : null}
      {count === 0 ? null : (
        <details open={open || overview.projects.length === 0} onToggle={(event) => { store.dispatch({ type: "check/gaps-opened", open: event.currentTarget.open }); }}>
          <summary className={styles.summary}>{say(checkTexts.details)}</summary>
          <Section title={say(checkTexts.notChecked)} lines={notChecked.map((rule) => `${rule.title[language]}（${say(reasonText(rule))}）`)} />
          <Section title={say(checkTexts.failed)} lines={failed.map(({ title }) => title[language])} />
          <Section title={say(checkTexts.off)} lines={off.map(({ title }) => title[language])} />
          <Section title={say(checkTexts.unread)} lines={unread.map(({ sheet, area, reason }) => `${sheet} ${area}：${say(unreadReasonTexts[reason])}`)} />
          <Section title={say(checkTexts.notes)} lines={[...overview.notes.map(({ sheet, area, kind, count: number }) => `${sheet} ${area}：${say(readingNoteTexts[kind], { count: number })}`), ...writing]} />
        </details>
      )}
    </div>
  );
}

/** Columns that nobody knows, or a mapping that was used: the way to the mapping step. */
function MappingOffer({ kept }: { readonly kept: boolean }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  return (
    <div className={styles.mapping}>
      <span>{say(kept ? mappingTexts.kept : readingNoteTexts["needs-mapping"])}</span>
      <Button size="small" disabled={working} onClick={() => { act(pane, "mapping", () => openMapping(pane)); }}>{say(mappingTexts.open)}</Button>
    </div>
  );
}

function Section({ title, lines }: { readonly title: string; readonly lines: readonly string[] }): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <ul className={styles.list}>{lines.map((line, index) => <li key={index}>{line}</li>)}</ul>
    </>
  );
}

function reasonText({ reason }: RuleLine): Message {
  return reason === "no-budget-year" ? checkTexts.reasonNoYear : reason === "not-calculated" ? checkTexts.reasonValuesUnknown : checkTexts.reasonOther;
}

/** Asked for where no title gives it; the clock is never taken. */
function YearQuestion(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const [text, setText] = useState("");
  const [wrong, setWrong] = useState(false);
  const apply = (): void => {
    const year = Number(text.trim());
    const valid = Number.isInteger(year) && year >= 2000 && year <= 2100;
    setWrong(!valid);
    if (!valid) return;
    act(pane, "year", async () => {
      if (await changeSettings(pane, (settings) => ({ ...settings, budgetYear: year }))) await judgeAgain(pane);
    });
  };
  return (
    <form onSubmit={(event) => { event.preventDefault(); apply(); }}>
      <p className={styles.text}>{say(checkTexts.yearAsk)}</p>
      <div className={styles.year}>
        <Input className={styles.yearInput} size="small" inputMode="numeric" value={text} aria-label={say(checkTexts.yearLabel)} placeholder={say(checkTexts.yearLabel)} onChange={(_, data) => { setText(data.value); }} />
        <Button size="small" type="submit">{say(checkTexts.yearApply)}</Button>
      </div>
      {wrong ? <p className={styles.wrong} role="alert">{say(settingsTexts.yearInvalid)}</p> : null}
    </form>
  );
}
