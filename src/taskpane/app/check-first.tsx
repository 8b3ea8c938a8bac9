import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts, type Message } from "../../messages";
import { runCheck } from "../check/run-check";
import { usePane, usePaneState, useSay } from "./context";
import { act } from "./pane";
import { Paragraph, TaskPage } from "./task-page";

/** Tasks that need a result say so and offer the check. */
export function CheckFirst({ because }: { readonly because: Message }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  return (
    <TaskPage>
      <Paragraph>{say(because)}</Paragraph>
      <Button appearance="primary" disabled={working} onClick={() => { act(pane, "check", () => runCheck(pane)); }}>{say(checkTexts.start)}</Button>
    </TaskPage>
  );
}
