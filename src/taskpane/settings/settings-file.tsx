import { Button, makeStyles } from "@fluentui/react-components";
import { useRef, type ReactElement } from "react";
import { settingsTexts } from "../../messages";
import { usePane, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading } from "../app/task-page";
import { exportSettings, importSettings } from "./change-settings";

const useStyles = makeStyles({ line: { display: "flex", gap: "8px", flexWrap: "wrap" } });

/** The settings as a file, to be used in other workbooks. */
export function SettingsFile(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined): void => {
    if (file) act(pane, "settings", async () => { await importSettings(pane, await file.text()); });
  };
  return (
    <>
      <Heading>{say(settingsTexts.file)}</Heading>
      <div className={styles.line}>
        <Button size="small" onClick={() => { exportSettings(pane); }}>{say(settingsTexts.export)}</Button>
        <Button size="small" onClick={() => { input.current?.click(); }}>{say(settingsTexts.import)}</Button>
        <input ref={input} type="file" accept=".json,application/json" hidden aria-label={say(settingsTexts.import)} onChange={(event) => { take(event.currentTarget.files?.[0]); event.currentTarget.value = ""; }} />
      </div>
    </>
  );
}
