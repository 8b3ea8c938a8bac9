import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useEffect, type ComponentType, type ReactElement } from "react";
import { frameTexts } from "../../messages";
import { CHECK_PARTS, CheckView } from "../check/check-view";
import { stepFinding } from "../check/step-finding";
import { EditedSheets } from "../disclose/edited-sheets";
import { usePane, usePaneState, useSay } from "./context";
import { defectReport } from "./defect";
import { DefectBoundary } from "./defect-boundary";
import { TASKS, type TaskId } from "./frame-state";
import { useKeptFocus } from "./keep-focus";
import { loadedApart, prepareAll } from "./loaded-apart";
import { NoticeBar } from "./notice-bar";
import { act, type Pane } from "./pane";
import { Tabs } from "./tabs";
import { UndoQuestion } from "./undo-question";
import { WorkBar } from "./work-bar";

/** Only 校验 comes with the page; the other tasks follow when it is at rest, or when they are opened. */
const APART = {
  fix: loadedApart(() => import("../fix/fix-view").then(({ FixView }) => FixView)),
  disclose: loadedApart(() => import("../disclose/disclose-view").then(({ DiscloseView }) => DiscloseView)),
  rules: loadedApart(() => import("../rules/rules-view").then(({ RulesView }) => RulesView)),
  settings: loadedApart(() => import("../settings/settings-view").then(({ SettingsView }) => SettingsView)),
} as const;
const VIEWS: Readonly<Record<TaskId, ComponentType>> = { check: CheckView, fix: APART.fix.View, disclose: APART.disclose.View, rules: APART.rules.View, settings: APART.settings.View };

/** After the first drawing, and after the settings have been read. */
const PREPARE_AFTER_MS = 1500;

const useStyles = makeStyles({
  frame: { containerType: "size", display: "flex", flexDirection: "column", height: "100%", minWidth: 0, backgroundColor: tokens.colorNeutralBackground1, fontSize: "13px", overflow: "hidden" },
  task: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  loading: { padding: "24px" },
  failed: { padding: "12px", overflow: "auto", lineHeight: 1.5 },
  report: { whiteSpace: "pre-wrap", overflowWrap: "anywhere", fontSize: "11px" },
});

/** The pane: tabs, what is to be told, progress, and the open task. F8 and Shift+F8 step through the findings everywhere in it. */
export function Frame(): ReactElement {
  const pane = usePane();
  const task = usePaneState((state) => state.frame.task);
  const say = useSay();
  const styles = useStyles();
  const View = VIEWS[task];
  useFindingKeys(pane);
  const keepFocus = useKeptFocus();
  useEffect(() => {
    const timer = setTimeout(() => { act(pane, "prepare", () => prepareAll([...CHECK_PARTS, ...Object.values(APART)])); }, PREPARE_AFTER_MS);
    return () => { clearTimeout(timer); };
  }, [pane]);
  return (
    <div className={styles.frame} onFocusCapture={keepFocus}>
      <Tabs label={say(frameTexts.tasks)} tabs={TASKS.map((id) => ({ id, name: say(frameTexts[id]) }))} chosen={task} controls="task" onChoose={(id) => { pane.store.dispatch({ type: "frame/opened", task: id }); }} />
      <UndoQuestion />
      <EditedSheets />
      <NoticeBar />
      <WorkBar />
      <div id="task" className={styles.task} role="tabpanel" aria-labelledby={`tab-${task}`}>
        <DefectBoundary key={task} onDefect={(error) => <FailedTask error={error} task={task} />}>
          <Suspense fallback={<Spinner className={styles.loading} size="small" label={say(frameTexts.loading)} />}>
            <View />
          </Suspense>
        </DefectBoundary>
      </div>
    </div>
  );
}

/** On the window: after a button has gone, the keyboard belongs to no component. */
function useFindingKeys(pane: Pane): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8") return;
      event.preventDefault();
      act(pane, "step-finding", () => stepFinding(pane, event.shiftKey ? -1 : 1));
    };
    addEventListener("keydown", onKeyDown);
    return () => { removeEventListener("keydown", onKeyDown); };
  }, [pane]);
}

function FailedTask({ error, task }: { readonly error: unknown; readonly task: TaskId }): ReactElement {
  const { page } = usePane();
  const say = useSay();
  const styles = useStyles();
  const { text } = defectReport(error, task, page.program);
  return (
    <div className={styles.failed} role="alert">
      <strong>{say(frameTexts.defectTitle)}</strong>
      <p>{say(frameTexts.defectBody)}</p>
      <pre className={styles.report}>{text}</pre>
      <Button size="small" onClick={() => { location.reload(); }}>{say(frameTexts.tryAgain)}</Button>
    </div>
  );
}
