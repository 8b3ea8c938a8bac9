import { Field, Input, Textarea } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { settingsTexts } from "../../messages";
import { useSay } from "../app/context";

/** A text; stored when the field is left. */
export function LineField({ label, text, onStore }: { readonly label: string; readonly text: string; readonly onStore: (text: string) => void }): ReactElement {
  const [now, setNow] = useState(text);
  return <Field label={label}><Input size="small" value={now} onChange={(_, data) => { setNow(data.value); }} onBlur={() => { if (now !== text) onStore(now); }} /></Field>;
}

/** A list of texts, one a line; stored without blank lines when the field is left. */
export function LinesField({ label, lines, onStore }: { readonly label: string; readonly lines: readonly string[]; readonly onStore: (lines: readonly string[]) => void }): ReactElement {
  const say = useSay();
  const text = lines.join("\n");
  const [now, setNow] = useState(text);
  const store = (): void => { if (now !== text) onStore(now.split("\n").map((line) => line.trim()).filter((line) => line !== "")); };
  return (
    <Field label={label} hint={say(settingsTexts.listHint)}>
      <Textarea size="small" rows={4} value={now} onChange={(_, data) => { setNow(data.value); }} onBlur={store} />
    </Field>
  );
}
