import { Field, Select, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { settingsTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { MOST_INDICATORS_LIVE } from "../check/live-check";

/** How the pane behaves: not kept with the workbook. */
export function PaneSettings(): ReactElement {
  const { store } = usePane();
  const say = useSay();
  const language = usePaneState((state) => state.frame.language);
  const live = usePaneState((state) => state.settings.live);
  return (
    <>
      <Field label={say(settingsTexts.language)}>
        <Select size="small" value={language} onChange={(_, { value }) => { store.dispatch({ type: "frame/language", language: value === "en" ? "en" : "zh" }); }}>
          <option value="zh">中文</option>
          <option value="en">English</option>
        </Select>
      </Field>
      <Field hint={say(settingsTexts.liveHint, { limit: MOST_INDICATORS_LIVE })}>
        <Switch checked={live} label={say(settingsTexts.live)} onChange={(_, { checked }) => { store.dispatch({ type: "settings/live", live: checked }); }} />
      </Field>
    </>
  );
}
