import { Spinner } from "@fluentui/react-components";
import { useEffect, type ReactElement } from "react";
import { frameTexts, settingsTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading, Paragraph, TaskPage } from "../app/task-page";
import { loadCatalogue } from "../rules/load-catalogue";
import { Acceptances } from "./acceptances";
import { loadSettings } from "./change-settings";
import { DocumentSettings } from "./document-settings";
import { KeptMapping } from "./kept-mapping";
import { PaneSettings } from "./pane-settings";
import { RequiredColumns } from "./required-columns";
import { RuleSettings } from "./rule-settings";
import { SettingsFile } from "./settings-file";
import { WordLists } from "./word-lists";

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
      <Heading>{say(settingsTexts.document)}</Heading>
      <DocumentSettings settings={settings} />
      <RequiredColumns required={settings.requiredColumns} />
      <Heading>{say(settingsTexts.rules)}</Heading>
      <Paragraph>{say(settingsTexts.rulesHint)}</Paragraph>
      <RuleSettings settings={settings} />
      <WordLists words={settings.words} />
      <Acceptances settings={settings} />
      <KeptMapping />
      <SettingsFile />
      <Heading>{say(settingsTexts.pane)}</Heading>
      <PaneSettings />
    </TaskPage>
  );
}
