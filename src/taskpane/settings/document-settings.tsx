import { Field, Input, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { settingsTexts, type Message } from "../../messages";
import type { CheckSettings } from "../../rules";
import { usePane, useSay } from "../app/context";
import { act } from "../app/pane";
import { changeSettings } from "./change-settings";

const SCHEMES: Readonly<Record<CheckSettings["classScheme"], Message>> = { auto: settingsTexts.schemeAuto, 88: settingsTexts.scheme88, 101: settingsTexts.scheme101 };
const LEVELS: Readonly<Record<CheckSettings["level"], Message>> = { auto: settingsTexts.documentLevelAuto, department: settingsTexts.documentLevelDepartment, government: settingsTexts.documentLevelGovernment };

/** What the rules ask about the document as a whole: its year, its classes, whose it is. */
export function DocumentSettings({ settings }: { readonly settings: CheckSettings }): ReactElement {
  const pane = usePane();
  const store = (change: Partial<CheckSettings>): void => { act(pane, "settings", async () => { await changeSettings(pane, (before) => ({ ...before, ...change })); }); };
  return (
    <>
      <YearField key={settings.budgetYear ?? "none"} year={settings.budgetYear} />
      <Choice label={settingsTexts.documentLevel} hint={settingsTexts.documentLevelHint} choices={LEVELS} value={settings.level} onChoose={(level) => { store({ level }); }} />
      <Choice label={settingsTexts.scheme} choices={SCHEMES} value={settings.classScheme} onChoose={(classScheme) => { store({ classScheme }); }} />
    </>
  );
}

interface ChoiceProps<Id extends string> {
  readonly label: Message;
  readonly hint?: Message;
  readonly choices: Readonly<Record<Id, Message>>;
  readonly value: Id;
  readonly onChoose: (id: Id) => void;
}

function Choice<Id extends string>({ label, hint, choices, value, onChoose }: ChoiceProps<Id>): ReactElement {
  const say = useSay();
  // "auto" first: keys that are numbers would otherwise come before it.
  const ids = (Object.keys(choices) as Id[]).sort((a, b) => Number(b === "auto") - Number(a === "auto"));
  return (
    <Field label={say(label)} {...(hint ? { hint: say(hint) } : {})}>
      <Select size="small" value={value} onChange={(_, data) => { const id = ids.find((one) => one === data.value); if (id !== undefined) onChoose(id); }}>
        {ids.map((id) => <option key={id} value={id}>{say(choices[id])}</option>)}
      </Select>
    </Field>
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
