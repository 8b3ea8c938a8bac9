/** What can be undone and redone: values and marks by their own inverse, whole sheets by what the file worker keeps. */
import { inverseOf, type SetValueEdit, type WorkbookEdit } from "../workbook";
import type { WorkbookMarks } from "./marks";

export type HistoryStep =
  | { readonly kind: "values"; readonly edits: readonly SetValueEdit[] }
  /** The lens was put on or taken off. Laying it anew after a check is no step: the user did not ask for it. */
  | { readonly kind: "marks"; readonly before: WorkbookMarks; readonly after: WorkbookMarks }
  /** Anything else: the worker keeps the file before and after under this number. */
  | { readonly kind: "sheets"; readonly id: number };

export interface History {
  readonly done: readonly HistoryStep[];
  readonly undone: readonly HistoryStep[];
}

export const NO_HISTORY: History = { done: [], undone: [] };

/** Older steps are forgotten. */
const MOST_STEPS = 500;
/** Of so many steps on whole sheets the worker keeps the file. */
export const KEPT_STATES = 30;

export function recorded({ done }: History, step: HistoryStep): History {
  const isKept = (other: HistoryStep): boolean => step.kind !== "sheets" || other.kind !== "sheets" || other.id > step.id - KEPT_STATES;
  const forgotten = done.filter((other) => !isKept(other)).at(-1);
  const kept = forgotten ? done.slice(done.indexOf(forgotten) + 1) : done;
  return { done: [...kept, step].slice(-MOST_STEPS), undone: [] };
}

/** The history after its last step was taken back, or the last undone one was done again. */
export function turned({ done, undone }: History, way: "undo" | "redo"): History {
  const step = way === "undo" ? done.at(-1) : undone.at(-1);
  if (!step) return { done, undone };
  return way === "undo" ? { done: done.slice(0, -1), undone: [...undone, step] } : { done: [...done, step], undone: undone.slice(0, -1) };
}

/** Edits that the file refused were never done. */
export function without(history: History, refused: ReadonlySet<WorkbookEdit>): History {
  const kept = (steps: readonly HistoryStep[]): readonly HistoryStep[] => steps.flatMap((step) => {
    if (step.kind !== "values" || !step.edits.some((edit) => refused.has(edit))) return [step];
    const edits = step.edits.filter((edit) => !refused.has(edit));
    return edits.length > 0 ? [{ kind: "values" as const, edits }] : [];
  });
  return { done: kept(history.done), undone: kept(history.undone) };
}

/** The value edits that take a step back or do it again. */
export function editsOf(edits: readonly SetValueEdit[], way: "undo" | "redo"): readonly SetValueEdit[] {
  return way === "undo" ? edits.map(inverseOf).reverse() : edits;
}
