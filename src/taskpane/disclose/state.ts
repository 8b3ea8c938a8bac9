/** State of the task 公开: how the disclosure is to be written, what stands against it, and the sheets written in this session. */
import type { TemplateLayout } from "../../disclosure";
import { DEFAULT_CHOICE, type PublicationChoice } from "../../publication";
import type { Refusal } from "../../workbook";
import type { CheckOverview, OutputKind, PublicationReport } from "../core/protocol";

/** What stands against publishing, and what it was asked about. */
export interface Examined {
  readonly overview: CheckOverview;
  readonly choice: PublicationChoice;
  readonly outcome: { readonly ok: true; readonly value: PublicationReport } | { readonly ok: false; readonly refusal: Refusal };
}

/** Sheets of ours with the user's edits, which the work under way would replace or remove. */
export interface EditedQuestion {
  readonly about: "replace" | "remove";
  readonly sheets: readonly string[];
}

/** keep: write under new names, or leave those sheets. */
export type EditedAnswer = "keep" | "overwrite" | "cancel";

/** Sheets that were written together and are taken off together. */
export interface WrittenGroup {
  readonly id: number;
  readonly kind: OutputKind;
  readonly sheets: readonly string[];
}

export interface DiscloseState {
  /** false until what the workbook keeps was asked for. */
  readonly choiceLoaded: boolean;
  readonly choice: PublicationChoice;
  /** Disclosure sheets made before are replaced; else written beside them. */
  readonly replace: boolean;
  readonly templateLayout: TemplateLayout;
  readonly examined: Examined | null;
  /** Newest first. */
  readonly written: readonly WrittenGroup[];
  readonly asking: EditedQuestion | null;
}

export type DiscloseAction =
  | { readonly type: "disclose/choice-loaded"; readonly choice: PublicationChoice }
  | { readonly type: "disclose/chosen"; readonly choice: Partial<PublicationChoice> }
  | { readonly type: "disclose/replace-chosen"; readonly replace: boolean }
  | { readonly type: "disclose/template-chosen"; readonly layout: TemplateLayout }
  | { readonly type: "disclose/examined"; readonly examined: Examined }
  | { readonly type: "disclose/written"; readonly kind: OutputKind; readonly sheets: readonly string[] }
  | { readonly type: "disclose/asking"; readonly asking: EditedQuestion | null }
  | { readonly type: "disclose/removed"; readonly sheets: readonly string[] };

export const initialDisclose: DiscloseState = {
  choiceLoaded: false, choice: DEFAULT_CHOICE, replace: true, templateLayout: "hebei", examined: null, written: [], asking: null,
};

export function reduceDisclose(state: DiscloseState, action: DiscloseAction): DiscloseState {
  switch (action.type) {
    case "disclose/choice-loaded":
      return { ...state, choiceLoaded: true, choice: action.choice };
    case "disclose/chosen":
      return { ...state, choice: { ...state.choice, ...action.choice } };
    case "disclose/replace-chosen":
      return { ...state, replace: action.replace };
    case "disclose/template-chosen":
      return { ...state, templateLayout: action.layout };
    case "disclose/examined":
      return { ...state, examined: action.examined, choice: confirmedFor(state, action.examined) };
    case "disclose/written":
      return { ...state, written: withGroup(state.written, action) };
    case "disclose/asking":
      return { ...state, asking: action.asking };
    case "disclose/removed":
      return { ...state, written: withoutSheets(state.written, action.sheets) };
  }
}

/** Whether what is known was asked about the result and the choice of now; how the sheets are arranged makes no difference to it. */
export function isExamined({ examined, choice }: DiscloseState, overview: CheckOverview | null): boolean {
  if (examined?.overview !== overview) return false;
  const { layout, countsFromTable, leaveOutSecret } = examined.choice;
  return layout === choice.layout && countsFromTable === choice.countsFromTable && leaveOutSecret === choice.leaveOutSecret;
}

/** Errors that were not among those seen before. */
export function graverThan(before: DiscloseState["examined"], now: DiscloseState["examined"]): boolean {
  const errors = (examined: DiscloseState["examined"]) => (examined?.outcome.ok ? examined.outcome.value.groups.filter(({ level }) => level === "error") : []);
  return errors(now).some(({ key, issues }) => !errors(before).some((seen) => seen.key === key && seen.issues.length >= issues.length));
}

/** Leaving out was confirmed for the projects that were on show, and for no others. */
function confirmedFor({ examined: before, choice }: DiscloseState, { outcome }: Examined): PublicationChoice {
  if (!choice.leaveOutSecret || !outcome.ok || !before?.outcome.ok) return choice;
  const { secret } = outcome.value;
  const seen = before.outcome.value.secret;
  return secret.length === seen.length && secret.every((project) => seen.includes(project)) ? choice : { ...choice, leaveOutSecret: false };
}

function withGroup(written: readonly WrittenGroup[], { kind, sheets }: Pick<WrittenGroup, "kind" | "sheets">): readonly WrittenGroup[] {
  if (sheets.length === 0) return written;
  const id = Math.max(0, ...written.map((group) => group.id)) + 1;
  return [{ id, kind, sheets }, ...withoutSheets(written, sheets)];
}

function withoutSheets(written: readonly WrittenGroup[], sheets: readonly string[]): readonly WrittenGroup[] {
  return written.map((group) => ({ ...group, sheets: group.sheets.filter((sheet) => !sheets.includes(sheet)) })).filter((group) => group.sheets.length > 0);
}
