/**
 * The one way in which sheets of ours come into the workbook: laid out by the core, asked about where hand edits would be lost,
 * written, told, and kept so that they can be taken off again. A sheet of the user's is never touched.
 */
import type { Message } from "../../messages";
import { replaceableSheets } from "../../publication";
import { editedSheets, keepPlans, ok, type Outcome, type OwnSheetKind, type SheetPlan, type WorkbookEdit, type WorkbookSnapshot } from "../../workbook";
import { tell, tellRefusal, type Pane, type WorkUnderWay } from "../app/pane";
import type { Output, SheetsSummary } from "../core/protocol";
import { askEdited } from "./ask-edited";
import { showSheet } from "./show-place";

export interface SheetsToWrite {
  readonly output: Output;
  /** Sheets of ours of these kinds are replaced where a new one bears their name. Empty: new sheets only. */
  readonly replaces: readonly OwnSheetKind[];
  /** Sheets of these kinds that the new ones do not replace are removed: they would pass for a part of what was written. */
  readonly removes: readonly OwnSheetKind[];
  readonly told: (summary: SheetsSummary) => Message;
}

/** What was asked for is there and shown; false where it was refused, called off or done in part (told). */
export async function writeSheets(pane: Pane, wanted: SheetsToWrite, under: WorkUnderWay): Promise<boolean> {
  const { signal, step } = under;
  step("read");
  // Read anew: what stands in the workbook now decides what may be replaced.
  const now = await pane.host.read({ signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!now.ok) return told(pane, now);
  const planned = await planBeside(pane, wanted, now.value, under);
  if (planned === null) return false;
  if (!planned.ok) return told(pane, planned);
  const { sheets, removed, summary } = planned.value;
  const kept = await keepPlans(pane.host, now.value, sheets);
  if (!kept.ok) return told(pane, kept);
  const edits: readonly WorkbookEdit[] = [
    ...sheets.map((plan) => ({ kind: "put-sheet", plan, replace: wanted.replaces.length > 0 }) as const),
    ...removed.map((sheet) => ({ kind: "remove-sheet", sheet }) as const),
  ];
  step("write", 0, edits.length);
  const applied = await pane.host.apply(edits, { signal, onProgress: ({ step: of, done, total, sheet }) => { step(of, done, total, sheet); } });
  if (!applied.ok) return told(pane, applied);
  const { refused, done } = applied.value;
  const not = new Set(refused.map(({ edit }) => edit));
  const written = edits.flatMap((edit) => (edit.kind === "put-sheet" && !not.has(edit) ? [edit.plan.name] : []));
  pane.store.dispatch({ type: "disclose/written", kind: wanted.output.kind, sheets: written });
  if (refused.length > 0) tell(pane, { kind: "refused", done, refusals: refused.map(({ refusal }) => refusal) });
  else tell(pane, { kind: "said", intent: "success", message: wanted.told(summary), values: { count: written.length, ...summary }, sheet: written[0] ?? null });
  return (await showSheet(pane, written[0])) && refused.length === 0;
}

interface Planned {
  readonly sheets: readonly SheetPlan[];
  readonly removed: readonly string[];
  readonly summary: SheetsSummary;
}

/** null: the user called it off. */
async function planBeside(pane: Pane, wanted: SheetsToWrite, now: WorkbookSnapshot, under: WorkUnderWay): Promise<Outcome<Planned> | null> {
  // Only what was read of the workbook can say that its own tables are the source; without a check nothing is replaced.
  const sources = pane.store.getState().check.overview?.projects.flatMap((project) => project.sheets) ?? [];
  const replaceable = replaceableSheets(now, sources, wanted.replaces);
  const staying = (more: readonly string[]) => now.sheets.map(({ name }) => name).filter((name) => !replaceable.includes(name) || more.includes(name));
  const over = await laidOut(pane, wanted.output, staying([]), under);
  if (!over.ok) return over;
  const lost = leftOver(replaceableSheets(now, sources, wanted.removes), over.value.sheets);
  const edited = await editedSheets(pane.host, now, [...over.value.sheets.map(({ name }) => name), ...lost]);
  if (!edited.ok) return edited;
  if (edited.value.length === 0) return ok({ ...over.value, removed: lost });
  const answer = await askEdited(pane, { about: "replace", sheets: edited.value }, under.signal);
  if (answer === "cancel") return null;
  if (answer === "overwrite") return ok({ ...over.value, removed: lost });
  // All edited ones, since new names must not fall on another of them.
  const keeping = await editedSheets(pane.host, now, replaceable);
  if (!keeping.ok) return keeping;
  const beside = await laidOut(pane, wanted.output, staying(keeping.value), under);
  return beside.ok ? ok({ ...beside.value, removed: leftOver(lost, beside.value.sheets).filter((name) => !keeping.value.includes(name)) }) : beside;
}

function leftOver(names: readonly string[], sheets: readonly SheetPlan[]): readonly string[] {
  const used = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return names.filter((name) => !used.has(name.toLowerCase()));
}

async function laidOut(pane: Pane, output: Output, takenSheetNames: readonly string[], { signal, step }: WorkUnderWay): Promise<Outcome<Omit<Planned, "removed">>> {
  step("plan");
  const sheets: SheetPlan[] = [];
  const planned = await pane.core.call("sheets", { output, takenSheetNames }, {
    signal,
    onStep: (name) => { step(name); },
    onPart: (part) => { for (const sheet of part) sheets.push(sheet); },
  });
  return planned.ok ? ok({ sheets, summary: planned.value }) : planned;
}

function told(pane: Pane, { refusal }: Extract<Outcome<never>, { readonly ok: false }>): false {
  tellRefusal(pane, refusal);
  return false;
}
