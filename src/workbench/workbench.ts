/** What the workbench's actions work with, and the actions: opening, editing, undo, saving. */
import { workbenchTexts, type Language, type Message } from "../messages";
import { createPane, createStore, browserPage, defectReport, saveBlob, startCore, type Pane, type Store, type ThemeSource } from "../taskpane/embed";
import { formatCell, ok, type Refusal, type SetValueEdit, type WorkbookSnapshot } from "../workbook";
import { createFileClient, type FileClient } from "./file/client";
import { startFileWorker } from "./file/start-file-worker";
import { followHistory } from "./follow-history";
import type { Copied } from "./grid/paste";
import { gridOfSheet } from "./grid/sheet-grid";
import { initialWorkbench, reduceWorkbench, type WorkbenchAction, type WorkbenchNotice, type WorkbenchState } from "./state";
import { createWorkbenchHost, type WorkbenchHost } from "./workbench-host";

interface Session {
  readonly file: FileClient;
  readonly host: WorkbenchHost;
  readonly pane: Pane;
}

export interface Workbench {
  readonly store: Store<WorkbenchState, WorkbenchAction>;
  /** Light or dark, as the system says. */
  readonly theme: ThemeSource;
  /** Of the open workbook; null before. */
  session: Session | null;
  /** Answers the question about unsaved changes. */
  answerLeaving: (answer: "save" | "leave" | "stay") => void;
  /** What was copied from the grid last, with its values. */
  copied: Copied | null;
}

export function createWorkbench(language: Language, theme: ThemeSource): Workbench {
  return { store: createStore(reduceWorkbench, initialWorkbench(language)), theme, session: null, copied: null, answerLeaving: () => undefined };
}

/** Runs an action; a defect is shown with its report, never swallowed. */
export function act(workbench: Workbench, during: string, action: () => Promise<void>): void {
  action().catch((error: unknown) => {
    tell(workbench, { kind: "defect", report: defectReport(error, during, browserPage.program).text });
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
    tell(workbench, { kind: "refused", refusals: [opened.refusal], file: name });
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
  followHistory(pane, store.getState().workbook);
  if (isWord) say(workbench, "info", workbenchTexts.imported, { file: workbookName });
}

/** A Word file is imported as a ledger; the workbook is new and bears its name. */
const WORD_FILE = /\.doc[xm]$/i;

/** The language is chosen in the pane's settings and holds for the whole page. */
function followLanguage({ session, store }: Workbench, pane: Pane): void {
  const { language } = pane.store.getState().frame;
  if (session?.pane === pane && language !== store.getState().language) store.dispatch({ type: "language", language });
}

/** A copy for the browser's downloads; the file that was opened stays as it is. */
export async function saveWorkbook(workbench: Workbench): Promise<void> {
  const { session, store } = workbench;
  const name = store.getState().workbook?.snapshot.name;
  if (!session || name === undefined) return;
  const saved = await session.file.save();
  if (!saved.ok) {
    tellRefused(workbench, [saved.refusal]);
    return;
  }
  saveBlob(name, new Blob([new Uint8Array(saved.value)], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" }));
  store.dispatch({ type: "saved" });
  say(workbench, "success", workbenchTexts.saved, { file: name });
}

/** The user's own edits. What cannot be is said at once and not shown; what the file refuses is taken back and said. */
export async function editCells(workbench: Workbench, edits: readonly SetValueEdit[]): Promise<void> {
  const { session, store } = workbench;
  const workbook = store.getState().workbook;
  const changes = edits.filter(({ before, after }) => before !== after || after === null);
  if (!session || !workbook || changes.length === 0) return;
  const { possible, refusals } = possibleEdits(workbook.snapshot, changes);
  const hasFormulas = possible.length > 0 && workbook.history.done.length === 0 && holdsFormulas(workbook.snapshot);
  const refused = possible.length > 0 ? await underWork(session, () => session.host.edit(possible)) : [];
  const all = [...refusals, ...refused];
  if (all.length > 0) tellRefused(workbench, all);
  else if (hasFormulas) say(workbench, "info", workbenchTexts.formulasKept);
}

/** Formula cells and protected sheets are known beforehand. */
function possibleEdits({ sheets }: WorkbookSnapshot, edits: readonly SetValueEdit[]): { readonly possible: readonly SetValueEdit[]; readonly refusals: readonly Refusal[] } {
  const grids = new Map(sheets.map((sheet) => [sheet.name, gridOfSheet(sheet)]));
  const locked = sheets.find((sheet) => sheet.protected && edits.some(({ cell }) => cell.sheet === sheet.name));
  if (locked) return { possible: [], refusals: [{ code: "sheet-protected", facts: { sheet: locked.name } }] };
  const isFormula = ({ cell }: SetValueEdit): boolean => grids.get(cell.sheet)?.facts(cell)?.formula !== undefined;
  const refusals = edits.filter(isFormula).map(({ cell }): Refusal => ({ code: "cell-has-formula", facts: { sheet: cell.sheet, cell: formatCell(cell) } }));
  return { possible: refusals.length > 0 ? edits.filter((edit) => !isFormula(edit)) : edits, refusals };
}

/** Formulas are not calculated here: after the first edit the user is to know. */
function holdsFormulas({ sheets }: WorkbookSnapshot): boolean {
  return sheets.some(({ facts }) => [...facts.values()].some(({ formula }) => formula !== undefined));
}

/** The pane takes no notice of changes while it works itself; the user's own are told again when it rests, so that its result counts as old. */
async function underWork<T>({ host, pane }: Session, edit: () => Promise<T>): Promise<T> {
  if (pane.store.getState().frame.work !== null) {
    const end = pane.store.subscribe(() => {
      if (pane.store.getState().frame.work !== null) return;
      end();
      host.cellsChanged();
    });
  }
  return edit();
}

/** Undo and redo of everything done to the workbook, from the grid or the pane. */
export async function turn(workbench: Workbench, way: "undo" | "redo"): Promise<void> {
  const { session, store } = workbench;
  if (!session) return;
  const turning = underWork(session, () => session.host.turn(way));
  followHistory(session.pane, store.getState().workbook);
  const refusals = await turning;
  followHistory(session.pane, store.getState().workbook);
  if (refusals.length > 0) tellRefused(workbench, refusals);
  else tell(workbench, null);
}

export function say(workbench: Workbench, intent: "success" | "info" | "warning", message: Message, values: Readonly<Record<string, string | number>> = {}): void {
  tell(workbench, { kind: "said", intent, message, values });
}

export function tellRefused(workbench: Workbench, refusals: readonly Refusal[]): void {
  tell(workbench, { kind: "refused", refusals });
}

function tell({ store }: Workbench, notice: WorkbenchNotice | null): void {
  store.dispatch({ type: "told", notice });
}
