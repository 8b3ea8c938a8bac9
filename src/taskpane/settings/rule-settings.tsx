import { Button, Select, Switch, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { checkTexts, ruleTexts, settingsTexts } from "../../messages";
import type { CheckSettings, Level } from "../../rules";
import { useLanguage, usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { SearchField } from "../app/search-field";
import { Paragraph } from "../app/task-page";
import { LEVELS } from "../check/level-sign";
import type { RuleEntry } from "../core/protocol";
import { matchingRules } from "../rules/matching-rules";
import { changeSettings } from "./change-settings";
import { OptionFields } from "./option-fields";
import { withRule } from "./state";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  rule: { borderBottom: `1px solid ${tokens.colorNeutralStroke3}`, padding: "2px 0 4px" },
  head: { display: "flex", alignItems: "center", gap: "4px" },
  title: { flexGrow: 1, minWidth: 0 },
  level: { width: "92px", flexShrink: 0 },
  options: { paddingLeft: "12px" },
});

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

function RuleSetting({ entry, own }: { readonly entry: RuleEntry; readonly own: CheckSettings["rules"][string] | undefined }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const language = useLanguage();
  const title = entry.title[language];
  const change = (of: RuleChange): void => { act(pane, "settings", async () => { await changeSettings(pane, (settings) => withRule(settings, entry.id, of)); }); };
  const levels = LEVELS.filter((level) => entry.certainty === "certain" || level !== "error");
  const levelName = (level: Level): string => say(checkTexts[level]);
  return (
    <li className={styles.rule}>
      <div className={styles.head}>
        <span className={styles.title}>{title}</span>
        <Select className={styles.level} size="small" value={own?.level ?? ""} aria-label={`${title}：${say(settingsTexts.level)}`} onChange={(_, { value }) => { change({ level: LEVELS.find((level) => level === value) ?? null }); }}>
          <option value="">{levelName(entry.level)}</option>
          {levels.filter((level) => level !== entry.level).map((level) => <option key={level} value={level}>{levelName(level)}*</option>)}
        </Select>
        <Switch checked={own?.enabled !== false} aria-label={say(settingsTexts.switchRule, { rule: title })} onChange={(_, { checked }) => { change({ enabled: checked }); }} />
      </div>
      {entry.options.length === 0 ? null : <div className={styles.options}><OptionFields entry={entry} values={own?.options ?? {}} onChange={(options) => { change({ options }); }} /></div>}
    </li>
  );
}
