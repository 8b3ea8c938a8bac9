/** What the workbench's actions work with, and the actions: opening, editing, undo, saving. */
import type { Language } from "../messages";
import { createPane, createStore, browserPage, defectReport, saveBlob, startCore, type Pane, type Store } from "../taskpane/embed";
import { inverseOf, ok, type SetValueEdit } from "../workbook";
import { createFileClient, type FileClient } from "./file/client";
import { startFileWorker } from "./file/start-file-worker";
import { initialWorkbench, reduceWorkbench, type WorkbenchAction, type WorkbenchState } from "./state";
import { createWorkbenchHost, type WorkbenchHost } from "./workbench-host";

interface Session {
  readonly file: FileClient;
  readonly host: WorkbenchHost;
  readonly pane: Pane;
}

export interface Workbench {
  readonly store: Store<WorkbenchState, WorkbenchAction>;
  /** Of the open workbook; null before. */
  session: Session | null;
}

export function createWorkbench(language: Language): Workbench {
  return { store: createStore(reduceWorkbench, initialWorkbench(language)), session: null };
}

/** Runs an action; a defect is shown with its report, never swallowed. */
export function act(workbench: Workbench, during: string, action: () => Promise<void>): void {
  action().catch((error: unknown) => {
    workbench.store.dispatch({ type: "told", notice: { kind: "defect", report: defectReport(error, during, browserPage.program).text } });
  });
}

/** Opens a workbook from its bytes; where it is refused, the one that was open stays. */
export async function openBytes(workbench: Workbench, name: string, bytes: () => Promise<Uint8Array>): Promise<void> {
  const { store } = workbench;
  const isWord = WORD_FILE.test(name);
  const workbookName = name.replace(WORD_FILE, ".xlsx");
  store.dispatch({ type: "opening", name: workbookName });
  const file = createFileClient(startFileWorker());
  const source = isWord ? await file.importWord(await bytes(), name) : ok(await bytes());
  const opened = source.ok ? await file.open(source.value, workbookName) : source;
  if (!opened.ok) {
    file.close();
    store.dispatch({ type: "told", notice: { kind: "refused", refusals: [opened.refusal] } });
    return;
  }
  const before = workbench.session;
  before?.file.close();
  before?.pane.core.stop();
  const host = createWorkbenchHost(file, store);
  const pane = createPane(host, startCore(), browserPage, store.getState().language);
  workbench.session = { file, host, pane };
  pane.store.subscribe(() => { followLanguage(workbench, pane); });
  store.dispatch({ type: "opened", ...opened.value, ...(isWord ? { unsaved: true } : {}) });
}

/** A Word file is imported as a ledger; the workbook is new and bears its name. */
const WORD_FILE = /\.doc[xm]$/i;

/** The language is chosen in the pane's settings and holds for the whole page. */
function followLanguage({ session, store }: Workbench, pane: Pane): void {
  const { language } = pane.store.getState().frame;
  if (session?.pane === pane && language !== store.getState().language) store.dispatch({ type: "language", language });
}

export async function saveWorkbook(workbench: Workbench): Promise<void> {
  const { session, store } = workbench;
  const name = store.getState().workbook?.snapshot.name;
  if (!session || name === undefined) return;
  const saved = await session.file.save();
  if (!saved.ok) {
    store.dispatch({ type: "told", notice: { kind: "refused", refusals: [saved.refusal] } });
    return;
  }
  saveBlob(name, new Blob([new Uint8Array(saved.value)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  store.dispatch({ type: "saved" });
}

/** The user's own edits; what the file refuses is told. */
export async function editCells(workbench: Workbench, edits: readonly SetValueEdit[]): Promise<void> {
  const changes = edits.filter(({ before, after }) => before !== after);
  if (changes.length > 0) await apply(workbench, changes, "record");
}

export async function undo(workbench: Workbench): Promise<void> {
  const last = workbench.store.getState().workbook?.done.at(-1);
  if (last) await apply(workbench, last.map(inverseOf).reverse(), "undo");
}

export async function redo(workbench: Workbench): Promise<void> {
  const last = workbench.store.getState().workbook?.undone.at(-1);
  if (last) await apply(workbench, last, "redo");
}

async function apply({ session, store }: Workbench, edits: readonly SetValueEdit[], history: "record" | "undo" | "redo"): Promise<void> {
  if (!session) return;
  const applied = await session.host.applyAs(edits, history);
  const refusals = applied.ok ? applied.value.refused.map(({ refusal }) => refusal) : [applied.refusal];
  store.dispatch({ type: "told", notice: refusals.length > 0 ? { kind: "refused", refusals } : null });
}
