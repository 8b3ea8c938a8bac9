/** What every user action works with: the host, the core, the state, and the few things only the page can do. */
import type { Language } from "../../messages";
import type { Refusal, WorkbookHost } from "../../workbook";
import type { CoreClient } from "../core/client";
import type { EditedAnswer } from "../disclose/state";
import { defectReport } from "./defect";
import type { Notice, Step, TaskId } from "./frame-state";
import { initialState, reducePane, type PaneAction, type PaneState } from "./state";
import { createStore, type Store } from "./store";

/** Things of the page that tests replace. */
export interface Page {
  /** Browser and version, for defect reports. */
  readonly program: string;
  /** Offers a file to the user. */
  saveFile(name: string, content: string | Uint8Array, type: string): void;
  /** A sample workbook that the page's own server offers; null where it has none of that name, or does not answer. */
  loadSample(file: string): Promise<Uint8Array | null>;
}

export interface Pane {
  readonly host: WorkbookHost;
  readonly core: CoreClient;
  readonly page: Page;
  readonly store: Store<PaneState, PaneAction>;
  /** A long work is under way. */
  isWorking: boolean;
  /** Ends the work under way. */
  stop: () => void;
  /** Answers the question about undo. */
  answerUndo: (goOn: boolean) => void;
  /** Answers the question about edited sheets. */
  answerEdited: (answer: EditedAnswer) => void;
}

export function createPane(host: WorkbookHost, core: CoreClient, page: Page, language: Language): Pane {
  return {
    host, core, page, store: createStore(reducePane, initialState(language)),
    isWorking: false,
    stop: () => undefined,
    answerUndo: () => undefined,
    answerEdited: () => undefined,
  };
}

export interface WorkUnderWay {
  readonly signal: AbortSignal;
  readonly step: (step: Step, done?: number, total?: number, sheet?: string) => void;
}

/** One long work at a time, with progress and stop; a defect in it is shown with its report, never swallowed. */
export async function doWork(pane: Pane, task: TaskId, work: (under: WorkUnderWay) => Promise<void>): Promise<void> {
  if (pane.isWorking) return;
  pane.store.dispatch({ type: "frame/notice-closed" });
  await doQuietWork(pane, task, work, false);
}

/** Long work that the user did not ask for just now: what was told stays, and no progress takes room in the pane. */
export async function doQuietWork(pane: Pane, task: TaskId, work: (under: WorkUnderWay) => Promise<void>, quiet = true): Promise<void> {
  if (pane.isWorking) return;
  // Also while a question waits for its answer, before the first step.
  pane.isWorking = true;
  const { dispatch } = pane.store;
  const abort = new AbortController();
  pane.stop = () => {
    dispatch({ type: "frame/stopping" });
    abort.abort();
  };
  const step: WorkUnderWay["step"] = (name, done = 0, total = 0, sheet) => {
    dispatch({ type: "frame/working", work: { task, step: name, done, total, sheet: sheet ?? null, stopping: false, quiet } });
  };
  try {
    await work({ signal: abort.signal, step });
  } catch (error) {
    tellDefect(pane, error, task);
  } finally {
    pane.isWorking = false;
    dispatch({ type: "frame/rested" });
  }
}

/** For short actions: a defect is shown, never swallowed. */
export function act(pane: Pane, during: string, action: () => Promise<void>): void {
  action().catch((error: unknown) => { tellDefect(pane, error, during); });
}

export function tell(pane: Pane, notice: Notice): void {
  pane.store.dispatch({ type: "frame/told", notice });
}

export function tellRefusal(pane: Pane, ...refusals: readonly Refusal[]): void {
  tell(pane, { kind: "refused", done: null, refusals });
}

export function tellDefect(pane: Pane, error: unknown, during: string): void {
  tell(pane, { kind: "defect", report: defectReport(error, during, pane.page.program).text });
}

/** Before the first write of a session: tells that the host's own undo is lost. false: the user would rather not. */
export async function mayWrite(pane: Pane): Promise<boolean> {
  const { dispatch, getState } = pane.store;
  if (pane.host.abilities.keepsUndo || getState().frame.undoTold) return true;
  dispatch({ type: "frame/undo-asked" });
  const goOn = await new Promise<boolean>((resolve) => { pane.answerUndo = resolve; });
  dispatch({ type: "frame/undo-answered", goOn });
  return goOn;
}
