import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useState, type ReactElement } from "react";
import { checkTexts, ruleTexts, settingsTexts } from "../../messages";
import type { CheckSettings } from "../../rules";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { SearchField } from "../app/search-field";
import { Paragraph } from "../app/task-page";
import { LEVELS, LevelSign } from "../check/level-sign";
import type { RuleEntry } from "../core/protocol";
import { matchingRules } from "../rules/matching-rules";
import { changeSettings } from "./change-settings";
import { OptionFields } from "./option-fields";
import { withRule } from "./state";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  title: {
    flexGrow: 1, minWidth: 0, display: "flex", alignItems: "center", gap: "6px", padding: "6px 2px", border: "none", textAlign: "left", backgroundColor: "transparent", color: tokens.colorNeutralForeground1,
    fontFamily: "inherit", fontSize: "13px", lineHeight: "18px", cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  fold: { display: "flex", fontSize: "12px", flexShrink: 0 },
  name: { minWidth: 0 },
  changed: { color: tokens.colorBrandForeground1, fontSize: "12px" },
  on: { width: "16px", height: "16px", margin: "0 4px", flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  detail: { display: "flex", flexDirection: "column", gap: "6px", padding: "2px 4px 10px 26px" },
  restore: { alignSelf: "start" },
});

type OwnSettings = CheckSettings["rules"][string];
type RuleChange = Parameters<typeof withRule>[2];

/** Switch, level and parameters of every rule. */
export function RuleSettings({ settings }: { readonly settings: CheckSettings }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const [search, setSearch] = useState("");
  const catalogue = usePaneState((state) => state.rules.catalogue) ?? [];
  const changed = Object.keys(settings.rules).length;
  return (
    <>
      {changed === 0 ? null : <Paragraph>{say(settingsTexts.changed, { count: changed })}</Paragraph>}
      {changed === 0 ? null : <Button size="small" onClick={() => { act(pane, "settings", async () => { await changeSettings(pane, (before) => ({ ...before, rules: {} })); }); }}>{say(settingsTexts.restoreAll)}</Button>}
      <SearchField label={say(ruleTexts.search)} value={search} onSearch={setSearch} />
      <ul className={styles.list}>{matchingRules(catalogue, search).map((entry) => <RuleSetting key={entry.id} entry={entry} own={settings.rules[entry.id]} />)}</ul>
    </>
  );
}

/** One rule: on or off at once; level and parameters when it is unfolded (a hundred rows of fields would be slow to build). */
function RuleSetting({ entry, own }: { readonly entry: RuleEntry; readonly own: OwnSettings | undefined }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const title = entry.title[language];
  const change = (of: RuleChange): void => { act(pane, "settings", async () => { await changeSettings(pane, (settings) => withRule(settings, entry.id, of)); }); };
  return (
    <li className={styles.rule}>
      <div className={styles.head}>
        <button type="button" className={styles.title} aria-expanded={open} onClick={() => { setOpen(!open); }}>
          <span className={styles.fold} aria-hidden="true">{open ? <ChevronDownRegular /> : <ChevronRightRegular />}</span>
          <LevelSign level={own?.level ?? entry.level} />
          <span className={styles.name}>{title}{own ? <span className={styles.changed}> · {say(settingsTexts.ownChanged)}</span> : null}</span>
        </button>
        <input type="checkbox" role="switch" className={styles.on} checked={own?.enabled !== false} aria-label={say(settingsTexts.switchRule, { rule: title })} onChange={(event) => { change({ enabled: event.currentTarget.checked }); }} />
      </div>
      {open ? <RuleDetail entry={entry} own={own} onChange={change} /> : null}
    </li>
  );
}

function RuleDetail({ entry, own, onChange }: { readonly entry: RuleEntry; readonly own: OwnSettings | undefined; readonly onChange: (change: RuleChange) => void }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  // Doubt is never an error.
  const levels = LEVELS.filter((level) => level !== entry.level && (entry.certainty === "certain" || level !== "error"));
  return (
    <div className={styles.detail}>
      <Field label={say(settingsTexts.level)}>
        <Select size="small" value={own?.level ?? ""} onChange={(_, { value }) => { onChange({ level: LEVELS.find((level) => level === value) ?? null }); }}>
          <option value="">{say(settingsTexts.levelDefault, { level: say(checkTexts[entry.level]) })}</option>
          {levels.map((level) => <option key={level} value={level}>{say(checkTexts[level])}</option>)}
        </Select>
      </Field>
      {entry.options.length === 0 ? null : <OptionFields entry={entry} values={own?.options ?? {}} onChange={(options) => { onChange({ options }); }} />}
      {own ? <Button className={styles.restore} size="small" onClick={() => { onChange({ enabled: true, level: null, options: {} }); }}>{say(settingsTexts.restore)}</Button> : null}
    </div>
  );
}
