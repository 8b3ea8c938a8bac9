import { useEffect, type ReactElement } from "react";
import { usePane, usePaneState } from "../app/context";
import { act } from "../app/pane";
import { TaskPage } from "../app/task-page";
import { loadChoice } from "./choose";
import { examine } from "./examine";
import { FormStep } from "./form-step";
import { MakeStep } from "./make-step";
import { OtherOutputs } from "./other-outputs";
import { ReviewStep } from "./review-step";
import { WrittenSheets } from "./written-sheets";

/** The task 公开: 1 核查 2 版式与内容 3 生成, then the other outputs and what was written. */
export function DiscloseView(): ReactElement {
  const pane = usePane();
  const overview = usePaneState((state) => state.check.overview);
  const choice = usePaneState((state) => state.disclose.choice);
  useEffect(() => { act(pane, "choice", () => loadChoice(pane)); }, [pane]);
  useEffect(() => { act(pane, "examine", () => examine(pane)); }, [pane, overview, choice]);
  return (
    <TaskPage>
      <ReviewStep />
      <FormStep />
      <MakeStep />
      <WrittenSheets />
      <OtherOutputs />
    </TaskPage>
  );
}
