import { Checkbox, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { columnFieldTexts, settingsTexts } from "../../messages";
import { REQUIRED_COLUMNS, type CheckSettings } from "../../rules";
import { usePane, useSay } from "../app/context";
import { act } from "../app/pane";
import { Paragraph } from "../app/task-page";
import { changeSettings } from "./change-settings";

const useStyles = makeStyles({ columns: { display: "flex", flexWrap: "wrap", columnGap: "8px" } });

/** Columns that every table must have, whatever its form. */
export function RequiredColumns({ required }: { readonly required: CheckSettings["requiredColumns"] }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const set = (column: (typeof REQUIRED_COLUMNS)[number], on: boolean): void => {
    act(pane, "settings", async () => {
      await changeSettings(pane, (settings) => ({ ...settings, requiredColumns: REQUIRED_COLUMNS.filter((one) => (one === column ? on : settings.requiredColumns.includes(one))) }));
    });
  };
  return (
    <details>
      <summary>{say(settingsTexts.requiredColumns, { count: required.length })}</summary>
      <Paragraph>{say(settingsTexts.requiredColumnsHint)}</Paragraph>
      <div className={styles.columns} role="group" aria-label={say(settingsTexts.requiredColumns, { count: required.length })}>
        {REQUIRED_COLUMNS.map((column) => <Checkbox key={column} label={say(columnFieldTexts[column])} checked={required.includes(column)} onChange={(_, { checked }) => { set(column, checked === true); }} />)}
      </div>
    </details>
  );
}
