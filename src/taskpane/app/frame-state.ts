/** State of the frame: which task is open, what is being done, what is to be told. */
import type { Language, Message } from "../../messages";
import type { Refusal } from "../../workbook";

export const TASKS = ["check", "fix", "disclose", "rules", "settings"] as const;
export type TaskId = (typeof TASKS)[number];

export type Step = "open" | "read" | "mark" | "write" | "send" | "understand" | "check" | "collect" | "plan";

/** Long work under way. `total` 0: no measure. */
export interface Work {
  readonly task: TaskId;
  readonly step: Step;
  readonly done: number;
  readonly total: number;
  readonly sheet: string | null;
  readonly stopping: boolean;
  /** No progress is shown. */
  readonly quiet: boolean;
}

/** What is told above the task: a result, refusals with their remedy, or a defect with its report. Never mixed. */
export type Notice =
  | { readonly kind: "said"; readonly intent: "success" | "info" | "warning"; readonly message: Message; readonly values: Readonly<Record<string, string | number>>; /** Where to go to see it. */ readonly sheet?: string | null }
  | { readonly kind: "refused"; readonly done: number | null; readonly refusals: readonly Refusal[] }
  | { readonly kind: "defect"; readonly report: string };

export interface FrameState {
  readonly task: TaskId;
  readonly language: Language;
  readonly work: Work | null;
  readonly notice: Notice | null;
  /** The user is being asked whether to write although Excel's undo is lost. */
  readonly askingUndo: boolean;
  readonly undoTold: boolean;
}

export type FrameAction =
  | { readonly type: "frame/opened"; readonly task: TaskId }
  | { readonly type: "frame/language"; readonly language: Language }
  | { readonly type: "frame/working"; readonly work: Work }
  | { readonly type: "frame/stopping" }
  | { readonly type: "frame/rested" }
  | { readonly type: "frame/told"; readonly notice: Notice }
  | { readonly type: "frame/notice-closed" }
  | { readonly type: "frame/undo-asked" }
  | { readonly type: "frame/undo-answered"; readonly goOn: boolean };

export function initialFrame(language: Language): FrameState {
  return { task: "check", language, work: null, notice: null, askingUndo: false, undoTold: false };
}

export function reduceFrame(state: FrameState, action: FrameAction): FrameState {
  switch (action.type) {
    case "frame/opened":
      // A success has been read by then; what went wrong stays until it is closed.
      return { ...state, task: action.task, notice: state.notice?.kind === "said" && state.notice.intent === "success" ? null : state.notice };
    case "frame/language":
      return { ...state, language: action.language };
    case "frame/working":
      return { ...state, work: { ...action.work, stopping: state.work?.stopping ?? false } };
    case "frame/stopping":
      return state.work ? { ...state, work: { ...state.work, stopping: true } } : state;
    case "frame/rested":
      return { ...state, work: null };
    case "frame/told":
      return { ...state, notice: action.notice };
    case "frame/notice-closed":
      return { ...state, notice: null };
    case "frame/undo-asked":
      return { ...state, askingUndo: true };
    case "frame/undo-answered":
      return { ...state, askingUndo: false, undoTold: state.undoTold || action.goOn };
  }
}
