import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { discloseTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { Paragraph } from "../app/task-page";
import { saveWord, writeTables } from "./outputs";
import { Step } from "./step";

const useStyles = makeStyles({ buttons: { display: "flex", flexDirection: "column", gap: "6px" } });

/** 3 生成: labelled where something must not be published as it is, never in the way. */
export function MakeStep(): ReactElement {
  const pane = usePane();
  const styles = useStyles();
  const say = useSay();
  const unable = usePaneState((state) => state.frame.work !== null || state.disclose.examined?.outcome.ok !== true);
  const errors = usePaneState(({ disclose: { examined } }) => examined?.outcome.ok === true && examined.outcome.value.groups.some(({ level }) => level === "error"));
  return (
    <Step number={3} title={say(discloseTexts.make)}>
      <Paragraph>{say(discloseTexts.intro)}</Paragraph>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={unable} onClick={() => { act(pane, "disclose", () => writeTables(pane)); }}>{say(errors ? discloseTexts.writeAnyway : discloseTexts.write)}</Button>
        <Button disabled={unable} onClick={() => { act(pane, "word", () => saveWord(pane)); }}>{say(errors ? discloseTexts.wordAnyway : discloseTexts.word)}</Button>
      </div>
    </Step>
  );
}
