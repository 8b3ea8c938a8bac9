import type { ReactElement } from "react";
import { settingsTexts, type Message } from "../../messages";
import { WORD_LIST_NAMES, type CheckSettings } from "../../rules";
import { usePane, useSay } from "../app/context";
import { act } from "../app/pane";
import { Heading, Paragraph } from "../app/task-page";
import { changeSettings } from "./change-settings";
import { withWords } from "./state";
import { LinesField } from "./text-fields";

type WordListName = (typeof WORD_LIST_NAMES)[number];

const NAMES: Readonly<Record<WordListName, Message>> = {
  negativeIndicators: settingsTexts.negativeIndicators, internalPurposes: settingsTexts.internalPurposes, capitalWorks: settingsTexts.capitalWorks, typos: settingsTexts.typos,
};

/** Word lists that several rules share: words to add to them and to leave out. */
export function WordLists({ words }: { readonly words: CheckSettings["words"] }): ReactElement {
  const pane = usePane();
  const say = useSay();
  return (
    <>
      <Heading>{say(settingsTexts.words)}</Heading>
      <Paragraph>{say(settingsTexts.wordsHint)}</Paragraph>
      {WORD_LIST_NAMES.map((name) => {
        const { add = [], remove = [] } = words[name] ?? {};
        const store = (change: { readonly add?: readonly string[]; readonly remove?: readonly string[] }): void => {
          act(pane, "settings", async () => { await changeSettings(pane, (settings) => withWords(settings, name, change)); });
        };
        return (
          <details key={name}>
            <summary>{say(NAMES[name])}{add.length + remove.length > 0 ? ` · ${say(settingsTexts.ownChanged)}` : ""}</summary>
            <LinesField key={`add ${add.join(" ")}`} label={say(settingsTexts.wordsAdd)} lines={add} onStore={(lines) => { store({ add: lines }); }} />
            <LinesField key={`remove ${remove.join(" ")}`} label={say(settingsTexts.wordsRemove)} lines={remove} onStore={(lines) => { store({ remove: lines }); }} />
          </details>
        );
      })}
    </>
  );
}
