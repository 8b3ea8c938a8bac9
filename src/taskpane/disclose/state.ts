/** State of the task 公开: what is to be written and what was. */
import type { Loss } from "../../reports";
import type { WritableLayout } from "../core/protocol";

export const WRITABLE_LAYOUTS = ["hebei", "hebei-2023", "split", "central", "department"] as const satisfies readonly WritableLayout[];

export interface DiscloseChoice {
  /** null: the layout the workbook was read in. */
  readonly layout: WritableLayout | null;
  readonly arrangement: "sheet-each" | "one-sheet";
  readonly cover: boolean;
  readonly replace: boolean;
}

/** Sheets of ours with the user's edits, which the work under way would replace or remove. */
export interface EditedQuestion {
  readonly about: "replace" | "remove";
  readonly sheets: readonly string[];
}

/** keep: write under new names, or leave those sheets. */
export type EditedAnswer = "keep" | "overwrite" | "cancel";

export interface DiscloseState {
  readonly choice: DiscloseChoice;
  /** Sheets written last, in order. */
  readonly written: readonly string[];
  readonly losses: readonly Loss[];
  readonly asking: EditedQuestion | null;
}

export type DiscloseAction =
  | { readonly type: "disclose/chosen"; readonly choice: Partial<DiscloseChoice> }
  | { readonly type: "disclose/written"; readonly sheets: readonly string[]; readonly losses: DiscloseState["losses"] }
  | { readonly type: "disclose/asking"; readonly asking: EditedQuestion | null }
  | { readonly type: "disclose/removed"; readonly sheets: readonly string[] }
  | { readonly type: "disclose/forgotten" };

export const initialDisclose: DiscloseState = {
  choice: { layout: null, arrangement: "one-sheet", cover: false, replace: true }, written: [], losses: [], asking: null,
};

export function reduceDisclose(state: DiscloseState, action: DiscloseAction): DiscloseState {
  switch (action.type) {
    case "disclose/chosen":
      return { ...state, choice: { ...state.choice, ...action.choice } };
    case "disclose/written":
      return { ...state, written: action.sheets, losses: action.losses };
    case "disclose/asking":
      return { ...state, asking: action.asking };
    case "disclose/removed":
      return { ...state, written: state.written.filter((sheet) => !action.sheets.includes(sheet)) };
    case "disclose/forgotten":
      return { ...initialDisclose, choice: state.choice };
  }
}
