import { Field, Input, Select, Switch, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { settingsTexts } from "../../messages";
import { useSay } from "../app/context";
import type { OptionEntry, RuleEntry } from "../core/protocol";

type Values = Readonly<Record<string, unknown>>;

interface Props {
  readonly entry: RuleEntry;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** The parameters of a rule. A value equal to the default is not kept. */
export function OptionFields({ entry, values, onChange }: Props): ReactElement {
  const say = useSay();
  const set = (option: OptionEntry, value: unknown): void => {
    const others = Object.fromEntries(Object.entries(values).filter(([name]) => name !== option.name));
    onChange(JSON.stringify(value) === JSON.stringify(option.fallback) ? others : { ...others, [option.name]: value });
  };
  return (
    <details>
      <summary>{say(settingsTexts.options)}</summary>
      {entry.options.map((option) => (
        <OptionField key={`${option.name} ${JSON.stringify(values[option.name])}`} option={option} value={values[option.name] ?? option.fallback} onChange={(value) => { set(option, value); }} />
      ))}
    </details>
  );
}

function OptionField({ option, value, onChange }: { readonly option: OptionEntry; readonly value: unknown; readonly onChange: (value: unknown) => void }): ReactElement {
  const say = useSay();
  const label = option.description;
  switch (option.kind) {
    case "flag":
      return <Switch checked={value === true} label={label} onChange={(_, { checked }) => { onChange(checked); }} />;
    case "choice":
      return <Field label={label}><Select size="small" value={String(value)} onChange={(_, data) => { onChange(data.value); }}>{option.choices.map((choice) => <option key={choice}>{choice}</option>)}</Select></Field>;
    case "list":
      return <TextField label={label} hint={say(settingsTexts.listHint)} lines text={Array.isArray(value) ? value.join("\n") : ""} onStore={(text) => { onChange(text.split("\n").map((line) => line.trim()).filter((line) => line !== "")); }} />;
    case "number":
      return <TextField label={label} text={String(value)} onStore={(text) => { if (text.trim() !== "" && Number.isFinite(Number(text))) onChange(Number(text)); }} />;
    case "text":
      return <TextField label={label} text={typeof value === "string" ? value : ""} onStore={onChange} />;
  }
}

/** Stored when the field is left. */
function TextField({ label, hint, lines = false, text, onStore }: { readonly label: string; readonly hint?: string; readonly lines?: boolean; readonly text: string; readonly onStore: (text: string) => void }): ReactElement {
  const [now, setNow] = useState(text);
  const store = (): void => { if (now !== text) onStore(now); };
  return (
    <Field label={label} {...(hint === undefined ? {} : { hint })}>
      {lines
        ? <Textarea size="small" rows={4} value={now} onChange={(_, data) => { setNow(data.value); }} onBlur={store} />
        : <Input size="small" value={now} onChange={(_, data) => { setNow(data.value); }} onBlur={store} />}
    </Field>
  );
}
