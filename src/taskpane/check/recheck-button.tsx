import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { checkTexts } from "../../messages";
import { usePane, usePaneState, useSay } from "../app/context";
import { act } from "../app/pane";
import { recheckProject } from "./recheck-project";

/** 重新校验此项目, by its place in the result. */
export function RecheckButton({ index }: { readonly index: number }): ReactElement {
  const pane = usePane();
  const say = useSay();
  const working = usePaneState((state) => state.frame.work !== null);
  return <Button size="small" disabled={working} onClick={() => { act(pane, "recheck", () => recheckProject(pane, index)); }}>{say(checkTexts.recheckProject)}</Button>;
}
