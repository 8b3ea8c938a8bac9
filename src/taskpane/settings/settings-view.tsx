import { Field, Input, Select, Spinner, Switch } from "@fluentui/react-components";
import { useEffect, useState, type ReactElement } from "react";
import { frameTexts, settingsTexts } from "../../messages";
import type { CheckSettings } from "../../rules";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading, Paragraph, TaskPage } from "../app/task-page";
import { loadCatalogue } from "../rules/load-catalogue";
import { Acceptances } from "./acceptances";
import { changeSettings, loadSettings } from "./change-settings";
import { KeptMapping } from "./kept-mapping";
import { RuleSettings } from "./rule-settings";
import { SettingsFile } from "./settings-file";

/** The task 设置: what travels with the workbook (year, rules, acceptances) and how the pane behaves. */
export function SettingsView(): ReactElement {
  const pane = usePane();
  const say = useSay();
  const settings = usePaneState((state) => state.settings.value);
  useEffect(() => {
    act(pane, "settings", async () => {
      if (pane.store.getState().settings.value === null) await loadSettings(pane);
      await loadCatalogue(pane);
    });
  }, [pane]);
  if (!settings) return <TaskPage><Spinner size="small" label={say(frameTexts.loading)} /></TaskPage>;
  return (
    <TaskPage>
      <General settings={settings} />
      <Heading>{say(settingsTexts.rules)}</Heading>
      <Paragraph>{say(settingsTexts.rulesHint)}</Paragraph>
      <RuleSettings settings={settings} />
      <Acceptances settings={settings} />
      <KeptMapping />
      <SettingsFile />
    </TaskPage>
  );
}

function General({ settings }: { readonly settings: CheckSettings }): ReactElement {
  const { store } = usePane();
  const say = useSay();
  const language = usePaneState((state) => state.frame.language);
  const live = usePaneState((state) => state.settings.live);
  return (
    <>
      <YearField key={settings.budgetYear ?? "none"} year={settings.budgetYear} />
      <SchemeField scheme={settings.classScheme} />
      <Field label={say(settingsTexts.language)}>
        <Select size="small" value={language} onChange={(_, { value }) => { store.dispatch({ type: "frame/language", language: value === "en" ? "en" : "zh" }); }}>
          <option value="zh">中文</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <Switch checked={live} label={say(settingsTexts.live)} onChange={(_, { checked }) => { store.dispatch({ type: "settings/live", live: checked }); }} />
    </>
  );
}

function YearField({ year }: { readonly year: number | null }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const [text, setText] = useState(year === null ? "" : String(year));
  const [wrong, setWrong] = useState(false);
  const store = (): void => {
    const next = text.trim() === "" ? null : Number(text.trim());
    const valid = next === null || (Number.isInteger(next) && next >= 2000 && next <= 2100);
    setWrong(!valid);
    if (valid && next !== year) act(pane, "settings", async () => { await changeSettings(pane, (settings) => ({ ...settings, budgetYear: next })); });
  };
  return (
    <Field label={say(settingsTexts.year)} hint={say(settingsTexts.yearHint)} {...(wrong ? { validationState: "error" as const, validationMessage: say(settingsTexts.yearInvalid) } : {})}>
      <Input size="small" inputMode="numeric" value={text} onChange={(_, data) => { setText(data.value); }} onBlur={store} onKeyDown={(event) => { if (event.key === "Enter") store(); }} />
    </Field>
  );
}

const SCHEMES = ["auto", "88", "101"] as const satisfies readonly CheckSettings["classScheme"][];

function SchemeField({ scheme }: { readonly scheme: CheckSettings["classScheme"] }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const names = { auto: settingsTexts.schemeAuto, 88: settingsTexts.scheme88, 101: settingsTexts.scheme101 } as const;
  return (
    <Field label={say(settingsTexts.scheme)}>
      <Select size="small" value={scheme} onChange={(_, { value }) => {
        const next = SCHEMES.find((id) => id === value) ?? "auto";
        act(pane, "settings", async () => { await changeSettings(pane, (settings) => ({ ...settings, classScheme: next })); });
      }}>
        {SCHEMES.map((id) => <option key={id} value={id}>{say(names[id])}</option>)}
      </Select>
    </Field>
  );
}
