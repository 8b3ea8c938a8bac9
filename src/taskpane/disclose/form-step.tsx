import { Checkbox, Field, Radio, RadioGroup, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts, layoutTexts, type Message } from "../../messages";
import { LAYOUT_CHOICES } from "../../disclosure";
import type { PublicationChoice } from "../../publication";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { choose } from "./choose";
import { GuidedSheets } from "./guided-sheets";
import { Step } from "./step";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column" },
  hint: { display: "block", fontSize: "12px", lineHeight: "16px", color: tokens.colorNeutralForeground2 },
});

/** 2 版式与内容 */
export function FormStep(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const choice = usePaneState((state) => state.disclose.choice);
  const replace = usePaneState((state) => state.disclose.replace);
  const read = usePaneState((state) => state.check.overview?.layout ?? null);
  const take = (chosen: Partial<PublicationChoice>): void => { act(pane, "choose", () => choose(pane, chosen)); };
  return (
    <Step number={2} title={say(discloseTexts.form)}>
      <Field label={say(discloseTexts.layout)}>
        <Select size="small" value={choice.layout ?? ""} onChange={(_, { value }) => { take({ layout: LAYOUT_CHOICES.find((id) => id === value) ?? null }); }}>
          <option value="">{read === null ? say(discloseTexts.chooseLayout) : say(discloseTexts.layoutAsRead, { layout: say(layoutTexts[read]) })}</option>
          {LAYOUT_CHOICES.map((id) => <option key={id} value={id}>{say(layoutTexts[id])}</option>)}
        </Select>
      </Field>
      <Field label={say(discloseTexts.arrangement)}>
        <RadioGroup value={choice.arrangement} onChange={(_, { value }) => { take({ arrangement: value === "sheet-each" ? "sheet-each" : "one-sheet" }); }}>
          <Radio value="one-sheet" label={say(discloseTexts.oneSheet)} />
          <Radio value="sheet-each" label={say(discloseTexts.sheetPerProject)} />
        </RadioGroup>
      </Field>
      <div className={styles.options}>
        <Option checked={choice.countsFromTable} label={discloseTexts.counts} onChange={(countsFromTable) => { take({ countsFromTable }); }} />
        <Option checked={choice.cover} label={discloseTexts.cover} hint={discloseTexts.coverHint} onChange={(cover) => { take({ cover }); }} />
        <Option checked={replace} label={discloseTexts.replace} hint={discloseTexts.replaceHint} onChange={(on) => { pane.store.dispatch({ type: "disclose/replace-chosen", replace: on }); }} />
      </div>
      <GuidedSheets />
    </Step>
  );
}

interface OptionProps {
  readonly checked: boolean;
  readonly label: Message;
  readonly hint?: Message;
  readonly onChange: (checked: boolean) => void;
}

function Option({ checked, label, hint, onChange }: OptionProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return <Checkbox checked={checked} label={<>{say(label)}{hint ? <span className={styles.hint}>{say(hint)}</span> : null}</>} onChange={(_, data) => { onChange(data.checked === true); }} />;
}
