import { Field, Select, Switch } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { settingsTexts } from "../../messages";
import { useSay } from "../app/context";
import type { OptionEntry, RuleEntry } from "../core/protocol";
import { LineField, LinesField } from "./text-fields";

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
  const label = option.description;
  switch (option.kind) {
    case "flag":
      return <Switch checked={value === true} label={label} onChange={(_, { checked }) => { onChange(checked); }} />;
    case "choice":
      return <Field label={label}><Select size="small" value={String(value)} onChange={(_, data) => { onChange(data.value); }}>{option.choices.map((choice) => <option key={choice}>{choice}</option>)}</Select></Field>;
    case "list":
      return <LinesField label={label} lines={Array.isArray(value) ? value.map(String) : []} onStore={onChange} />;
    case "number":
      return <LineField label={label} text={String(value)} onStore={(text) => { if (text.trim() !== "" && Number.isFinite(Number(text))) onChange(Number(text)); }} />;
    case "text":
      return <LineField label={label} text={typeof value === "string" ? value : ""} onStore={onChange} />;
  }
}
