import { Button, Checkbox, Field, MessageBar, MessageBarBody, Radio, RadioGroup, Select, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts, layoutTexts } from "../../messages";
import type { LayoutId } from "../../model";
import { CheckFirst } from "../app/check-first";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Paragraph, TaskPage } from "../app/task-page";
import { WRITABLE_LAYOUTS, type DiscloseChoice } from "./state";
import { saveWord } from "./save-word";
import { writeTables } from "./write-tables";
import { WrittenTables } from "./written-tables";

const useStyles = makeStyles({
  warning: { flexShrink: 0, alignItems: "start", paddingTop: "6px", paddingBottom: "6px", minHeight: 0 },
  body: { whiteSpace: "normal", lineHeight: "1.5" },
  write: { flexShrink: 0 },
});

/** The task 公开: how the tables are laid out, what stands against publishing, writing them. */
export function DiscloseView(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const overview = usePaneState((state) => state.check.overview);
  const stale = usePaneState((state) => state.check.stale);
  const working = usePaneState((state) => state.frame.work !== null);
  if (!overview || overview.projects.length === 0) return <CheckFirst because={discloseTexts.needCheck} />;
  const warning = overview.errors > 0 ? say(discloseTexts.openErrors, { count: overview.errors }) : overview.verdict === "after-review" ? say(discloseTexts.openDoubts) : null;
  return (
    <TaskPage>
      <Paragraph>{say(discloseTexts.intro)}</Paragraph>
      {[warning, stale ? say(discloseTexts.stale) : null].map((text, index) => (text === null ? null : (
        <MessageBar key={index} className={styles.warning} intent="warning" layout="singleline"><MessageBarBody className={styles.body}>{text}</MessageBarBody></MessageBar>
      )))}
      <Choices layout={overview.layout} />
      <Button className={styles.write} appearance="primary" disabled={working} onClick={() => { act(pane, "disclose", () => writeTables(pane)); }}>{say(overview.errors > 0 ? discloseTexts.writeAnyway : discloseTexts.write)}</Button>
      <Button className={styles.write} disabled={working} onClick={() => { act(pane, "word", () => saveWord(pane)); }}>{say(discloseTexts.word)}</Button>
      <WrittenTables />
    </TaskPage>
  );
}

function Choices({ layout }: { readonly layout: LayoutId | null }): ReactElement {
  const { store } = usePane();
  const say = useSay();
  const choice = usePaneState((state) => state.disclose.choice);
  const choose = (chosen: Partial<DiscloseChoice>): void => { store.dispatch({ type: "disclose/chosen", choice: chosen }); };
  const asRead = layout === null ? say(discloseTexts.chooseLayout) : say(discloseTexts.layoutAsRead, { layout: say(layoutTexts[layout]) });
  return (
    <>
      <Field label={say(discloseTexts.layout)}>
        <Select size="small" value={choice.layout ?? ""} onChange={(_, { value }) => { choose({ layout: WRITABLE_LAYOUTS.find((id) => id === value) ?? null }); }}>
          <option value="">{asRead}</option>
          {WRITABLE_LAYOUTS.map((id) => <option key={id} value={id}>{say(layoutTexts[id])}</option>)}
        </Select>
      </Field>
      <Field label={say(discloseTexts.arrangement)}>
        <RadioGroup value={choice.arrangement} onChange={(_, { value }) => { choose({ arrangement: value === "one-sheet" ? "one-sheet" : "sheet-each" }); }}>
          <Radio value="one-sheet" label={say(discloseTexts.oneSheet)} />
          <Radio value="sheet-each" label={say(discloseTexts.sheetPerProject)} />
        </RadioGroup>
      </Field>
      <Field hint={say(discloseTexts.coverHint)}>
        <Checkbox checked={choice.cover} label={say(discloseTexts.cover)} onChange={(_, { checked }) => { choose({ cover: checked === true }); }} />
      </Field>
      <Field hint={say(discloseTexts.replaceHint)}>
        <Checkbox checked={choice.replace} label={say(discloseTexts.replace)} onChange={(_, { checked }) => { choose({ replace: checked === true }); }} />
      </Field>
    </>
  );
}
