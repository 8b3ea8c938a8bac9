import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts, mappingTexts, type Message } from "../../messages";
import type { NothingRead } from "../../reading";
import { usePane, usePaneState, useSay } from "../app/context";
import { act, type Pane } from "../app/pane";
import { ImportWord } from "../disclose/import-word-button";
import { writeTemplate } from "../disclose/outputs";
import { openMapping } from "../mapping/map-columns";
import { Banner } from "./verdict-banner";
import { writeSample } from "./write-sample";

const useStyles = makeStyles({ ways: { display: "flex", flexWrap: "wrap", gap: "6px", marginTop: "8px" } });

interface Way {
  readonly name: Message;
  readonly go: (pane: Pane) => Promise<void>;
}

const MAPPING: Way = { name: mappingTexts.open, go: openMapping };
const TEMPLATE: Way = { name: checkTexts.writeTemplate, go: writeTemplate };
const SAMPLE: Way = { name: checkTexts.writeSample, go: writeSample };

/** What is said of each reason, and which ways on are offered. */
const NOTHING = {
  empty: { title: checkTexts.emptyTitle, body: checkTexts.emptyBody, ways: [TEMPLATE, SAMPLE], word: true },
  "nothing-filled-in": { title: checkTexts.notFilledTitle, body: checkTexts.notFilledBody, ways: [], word: false },
  "nothing-recognised": { title: checkTexts.nothingTitle, body: checkTexts.nothingBody, ways: [MAPPING, TEMPLATE], word: true },
} as const satisfies Readonly<Record<NothingRead | "empty", unknown>>;

/** No indicator was read: why, and the ways on from here. */
export function NothingFound({ why }: { readonly why: keyof typeof NOTHING }): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  const { title, body, ways, word } = NOTHING[why];
  return (
    <Banner look="nothing" title={say(title)}>
      {say(body)}
      <div className={styles.ways}>
        {ways.map(({ name, go }) => <Button key={name.zh} size="small" disabled={working} onClick={() => { act(pane, "start", () => go(pane)); }}>{say(name)}</Button>)}
        {word ? <ImportWord /> : null}
      </div>
    </Banner>
  );
}
